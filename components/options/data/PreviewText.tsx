/** What a restore would bring, in words; or why the file was refused. */
import { i18n } from '#i18n';
import type { RestorePreview } from '../../../lib/snapshot/preview';
import { noonOf } from '../../days';
import { dayOf } from '../../format';

type Good = Extract<RestorePreview, { ok: true }>;
type Refused = Extract<RestorePreview, { ok: false }>;

const refusals = {
  'not-json': 'options.restoreNotJson',
  'not-a-backup': 'options.restoreNotBackup',
  newer: 'options.restoreNewer',
  damaged: 'options.restoreDamaged',
} as const satisfies Record<Refused['reason'], string>;

export function PreviewText({ preview }: { preview: RestorePreview }) {
  if (!preview.ok) return <Refusal {...preview} />;
  const lines = linesOf(preview);
  return (
    <div class="preview stack">
      {lines.length === 0 ? (
        <p>{i18n.t('options.restoreNothing')}</p>
      ) : (
        <>
          <p>{i18n.t('options.restoreWould')}</p>
          <ul class="preview-list figures">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {preview.erased > 0 && (
        <p class="soft small">{i18n.t('options.restoreErased', preview.erased)}</p>
      )}
    </div>
  );
}

function linesOf({ people, reachOuts, days, settings }: Good): string[] {
  // A day of another year is named with its year: the reader compares two ends.
  const named = (day: string) => dayOf(noonOf(day), 0);
  return [
    people.added > 0 && i18n.t('options.restorePeopleAdded', people.added),
    people.changed > 0 && i18n.t('options.restorePeopleChanged', people.changed),
    reachOuts > 0 && i18n.t('options.restoreContacts', reachOuts),
    days &&
      i18n.t('options.restoreDays', days.count, [
        String(days.count),
        named(days.first),
        named(days.last),
      ]),
    settings > 0 && i18n.t('options.restoreSettings', settings),
  ].filter((line) => line !== false && line !== null);
}

function Refusal({ reason, detail }: Refused) {
  return (
    <div class="preview stack" role="alert">
      <p>{i18n.t(refusals[reason])}</p>
      {detail && <p class="soft small">{i18n.t('options.restoreDetail', [detail])}</p>}
    </div>
  );
}

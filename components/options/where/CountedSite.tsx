/** A site that is counted: when it last reported, what is missing, and how to stop. */
import { i18n } from '#i18n';
import type { SiteRow } from '../../../lib/views/views';
import { CheckRow } from '../../CheckRow';
import { dayOf } from '../../format';
import { ago, momentOf } from '../../format-days';
import { useTell } from '../../tell';
import type { SectionProps } from '../section-props';
import { useCount } from './use-count';

export function CountedSite({ site, actions, now }: SectionProps & { site: SiteRow }) {
  const tell = useTell();
  const count = useCount(actions, tell);
  const { site: id, name, origins, granted, quiet } = site;
  return (
    <li class="site">
      <div class="site-line">
        <div class="site-words">
          <bdi class="site-name">{name}</bdi>
          {granted ? (
            <p class="soft small figures">{reportText(site, now)}</p>
          ) : (
            <p class="site-missing small">{i18n.t('options.permissionMissing')}</p>
          )}
        </div>
        {!granted && (
          <button type="button" class="button main" onClick={() => count(id, name, origins)}>
            {i18n.t('options.askAgain')}
          </button>
        )}
        <button
          type="button"
          class="button"
          aria-label={i18n.t('options.stopOn', [name])}
          onClick={() => tell(actions.stopSite(id), i18n.t('options.stopped', [name]))}
        >
          {i18n.t('options.stop')}
        </button>
      </div>
      <CheckRow
        label={i18n.t('options.quiet')}
        of={name}
        checked={quiet}
        onChange={(on) => tell(actions.setQuiet(id, on), i18n.t('options.saved'))}
      />
    </li>
  );
}

/** Ms. One who chose a site yesterday and has seen no report may wonder whether it works. */
const aDay = 86_400_000;

function reportText({ lastReport, chosenAt }: SiteRow, now: number): string {
  if (lastReport !== undefined)
    return i18n.t('options.lastReport', [ago(lastReport, now), momentOf(lastReport, now)]);
  return chosenAt !== undefined && now - chosenAt > aDay
    ? i18n.t('options.noReportSince', [dayOf(chosenAt, now)])
    : i18n.t('options.noReportYet');
}

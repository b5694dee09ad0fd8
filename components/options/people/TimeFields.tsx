/** Where they live by the clock, when a call is fine there, and whether to meet at all. */

import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { defaultCallHours } from '../../../lib/people/channels';
import { CheckRow } from '../../CheckRow';
import { Disclosure } from '../../Disclosure';
import { Field } from '../../Field';
import { timeIn } from '../../format-days';
import { HoursFields } from '../../HoursFields';
import type { PartProps } from './part-props';

/** "America/Argentina/Buenos_Aires" as "Buenos Aires". */
const placeOf = (zone: string): string => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

function zonesByRegion(): [region: string, zones: string[]][] {
  const regions = new Map<string, string[]>();
  for (const zone of Intl.supportedValuesOf('timeZone')) {
    const region = zone.includes('/') ? (zone.split('/')[0] ?? zone) : zone;
    regions.set(region, [...(regions.get(region) ?? []), zone]);
  }
  return [...regions];
}

export function TimeFields(props: PartProps) {
  const { draft, patch } = props;
  const summary = [draft.zone && placeOf(draft.zone), draft.remoteOnly && i18n.t('people.afar')];
  return (
    <Disclosure title={i18n.t('people.times')} value={summary.filter(Boolean).join(' · ')}>
      <ZoneField {...props} />
      <HoursFields
        labels={{ from: i18n.t('people.callsFrom'), to: i18n.t('people.callsTo') }}
        hours={draft.calls ?? defaultCallHours}
        onChange={(calls) => patch({ calls })}
      />
      <CheckRow
        label={i18n.t('people.remoteOnly')}
        checked={draft.remoteOnly === true}
        onChange={(on) => patch({ remoteOnly: on ? true : undefined })}
      />
    </Disclosure>
  );
}

/** Most people on a list live by the same clock as whoever writes it. */
const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;

function ZoneField({ draft: { zone }, patch, now }: PartProps) {
  const regions = useMemo(zonesByRegion, []);
  const hint = zone ? i18n.t('people.zoneNow', [timeIn(zone, now)]) : i18n.t('people.zoneHint');
  return (
    <Field label={i18n.t('people.zone')} hint={hint}>
      {(control) => (
        <select
          {...control}
          class="input"
          value={zone ?? ''}
          onChange={(event) => patch({ zone: event.currentTarget.value || undefined })}
        >
          <option value="">{i18n.t('people.zoneUnknown')}</option>
          <option value={here}>{i18n.t('people.zoneHere', [placeOf(here)])}</option>
          {regions.map(([region, zones]) => (
            <optgroup key={region} label={region}>
              {zones.map((value) => (
                <option key={value} value={value}>
                  {placeOf(value)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Hours, at most a day, minutes apart. */
import { i18n } from '#i18n';
import { HoursFields } from '../../HoursFields';
import { Group } from '../Section';
import { NumberRow } from './NumberRow';
import type { SuggestionProps } from './suggestion-props';

const mostADay = 20;
const dayMinutes = 24 * 60;

export function Rhythm({ view: { settings }, set }: SuggestionProps) {
  return (
    <Group title={i18n.t('options.rhythm')}>
      <HoursFields
        labels={{ from: i18n.t('options.hours'), to: i18n.t('options.hoursAnd') }}
        hours={settings.hours}
        onChange={(hours) => set('hours', hours)}
      />
      <NumberRow
        label={i18n.t('options.cap')}
        unit={i18n.t('options.capUnit')}
        value={settings.cap}
        min={0}
        max={mostADay}
        onSet={(value) => value !== null && set('cap', Math.round(value))}
      />
      <NumberRow
        label={i18n.t('options.spacing')}
        unit={i18n.t('options.minutesShort')}
        value={settings.spacing}
        min={0}
        max={dayMinutes}
        onSet={(value) => value !== null && set('spacing', value)}
      />
    </Group>
  );
}

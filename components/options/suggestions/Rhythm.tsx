/** Hours, at most a day, minutes apart. */
import { i18n } from '#i18n';
import { clockOf, minutesOf } from '../../days';
import { Field } from '../../Field';
import { Group } from '../Section';
import { NumberRow } from './NumberRow';
import type { SuggestionProps } from './suggestion-props';

const mostADay = 20;
const dayMinutes = 24 * 60;

export function Rhythm({ view: { settings }, set }: SuggestionProps) {
  const { hours } = settings;
  const setHour = (end: 'from' | 'to', clock: string) => {
    const minutes = minutesOf(clock);
    if (minutes !== undefined) set('hours', { ...hours, [end]: minutes });
  };
  return (
    <Group title={i18n.t('options.rhythm')}>
      <div class="row pair">
        {(['from', 'to'] as const).map((end) => (
          <Field key={end} label={i18n.t(end === 'from' ? 'options.hours' : 'options.hoursAnd')}>
            {(control) => (
              <input
                {...control}
                class="input figures"
                type="time"
                value={clockOf(hours[end])}
                onChange={(event) => setHour(end, event.currentTarget.value)}
              />
            )}
          </Field>
        ))}
      </div>
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

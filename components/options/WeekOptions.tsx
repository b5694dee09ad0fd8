/** When the week begins, and when it announces itself (W5). */
import { i18n } from '#i18n';
import { Field } from '../Field';
import { calendarDay } from '../format';
import { useTell } from '../tell';
import { Section } from './Section';
import type { SectionProps } from './section-props';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** 1 January 2024 was a Monday, so the day of that month is the ISO weekday. */
const weekdayName = (iso: number): string => calendarDay(`2024-01-0${iso}`, 'weekday');

export function WeekOptions({ view: { settings }, actions, arrived }: SectionProps) {
  const tell = useTell();
  const set = (key: 'weekStart' | 'announceOn', value: string) =>
    tell(actions.setSetting(key, Number(value)), i18n.t('options.saved'));
  const days = weekdays.map((day) => (
    <option key={day} value={day}>
      {weekdayName(day)}
    </option>
  ));
  return (
    <Section
      title={i18n.t('options.week')}
      lead={i18n.t('options.weekLead')}
      arrived={arrived}
      action={
        <a class="button" href="/week.html">
          {i18n.t('options.openWeek')}
        </a>
      }
    >
      <div class="panel stack roomy">
        <Field label={i18n.t('options.weekStart')}>
          {(control) => (
            <select
              {...control}
              class="input"
              value={settings.weekStart}
              onChange={(event) => set('weekStart', event.currentTarget.value)}
            >
              <option value={0}>{i18n.t('options.weekStartLocale')}</option>
              {days}
            </select>
          )}
        </Field>
        <Field label={i18n.t('options.announceOn')} hint={i18n.t('options.announceHint')}>
          {(control) => (
            <select
              {...control}
              class="input"
              value={settings.announceOn}
              onChange={(event) => set('announceOn', event.currentTarget.value)}
            >
              {days}
            </select>
          )}
        </Field>
      </div>
    </Section>
  );
}

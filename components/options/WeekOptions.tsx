/** When the week begins, and when it announces itself (W5). */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { CheckRow } from '../CheckRow';
import { calendarDay } from '../format';
import { SelectField } from '../SelectField';
import { useTell } from '../tell';
import { Section } from './Section';
import type { SectionProps } from './section-props';

const weekdays = [1, 2, 3, 4, 5, 6, 7];

/** 1 January 2024 was a Monday, so the day of that month is the ISO weekday. */
const weekdayName = (iso: number): string => calendarDay(`2024-01-0${iso}`, 'weekday');

export function WeekOptions({ view: { settings }, actions, arrived }: SectionProps) {
  const tell = useTell();
  const [refused, setRefused] = useState(0);
  const set = (key: 'weekStart' | 'announceOn') => (value: number) =>
    tell(actions.setSetting(key, value), i18n.t('options.saved'));
  const notify = async (wanted: boolean) => {
    const asked = actions.notifyWeek(wanted);
    const given = await asked.catch(() => undefined);
    if (given === false) setRefused(refused + 1);
    tell(asked, i18n.t(given === false ? 'options.notifyWeekRefused' : 'options.saved'));
  };
  const days = weekdays.map((value) => ({ value, label: weekdayName(value) }));
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
        <SelectField
          label={i18n.t('options.weekStart')}
          options={[{ value: 0, label: i18n.t('options.weekStartLocale') }, ...days]}
          value={settings.weekStart}
          onChoose={set('weekStart')}
        />
        <SelectField
          label={i18n.t('options.announceOn')}
          hint={i18n.t('options.announceHint')}
          options={days}
          value={settings.announceOn}
          onChoose={set('announceOn')}
        />
        <CheckRow
          // Anew, because the box ticks itself before the browser has said no.
          key={refused}
          label={i18n.t('options.notifyWeek')}
          hint={i18n.t('options.notifyWeekHint')}
          checked={settings.notifyWeek}
          onChange={notify}
        />
      </div>
    </Section>
  );
}

/** Birthday and other dates; the year is nobody's duty. */

import { Plus, X } from 'lucide-preact';
import { i18n } from '#i18n';
import type { PersonDate } from '../../../lib/people/person';
import { Disclosure } from '../../Disclosure';
import { dateOf, monthNames } from '../../format-days';
import { InputField } from '../../InputField';
import { SelectField } from '../../SelectField';
import { isBlankDate, newDate } from './draft';
import { PutBack } from './PutBack';
import type { PartProps } from './part-props';
import { useTakenOut } from './use-taken-out';

const months = () => monthNames().map((label, place) => ({ value: place + 1, label }));
const dateText = ({ month, day, year }: PersonDate) => dateOf(month, day, year);
const nameOf = ({ kind, label }: PersonDate) =>
  kind === 'birthday' ? i18n.t('people.birthday') : label || i18n.t('people.aDate');

export function DateFields({ draft: { dates }, patch, errors, now }: PartProps) {
  const put = (next: PersonDate[]) => patch({ dates: next });
  const { taken, takeOut, putBack } = useTakenOut(dates, put);
  const hasBirthday = dates.some(({ kind }) => kind === 'birthday');
  const add = (kind: PersonDate['kind']) =>
    put([...dates, newDate(kind, new Date(now).getMonth() + 1)]);
  return (
    <Disclosure
      title={i18n.t('people.dates')}
      value={dates
        .filter((date) => !isBlankDate(date))
        .map(dateText)
        .join(' · ')}
    >
      {dates.map((date, index) => (
        <DateField
          key={index}
          date={date}
          wrong={errors.dates.has(index)}
          onChange={(next) => put(dates.with(index, next))}
          onRemove={() => takeOut(index, (one) => !isBlankDate(one))}
        />
      ))}
      {taken && (
        <PutBack
          key={taken}
          text={i18n.t('people.takenOut', [nameOf(taken.item)])}
          onPutBack={putBack}
        />
      )}
      <div class="row">
        {!hasBirthday && (
          <button type="button" class="button quiet add" onClick={() => add('birthday')}>
            <Plus size={18} />
            {i18n.t('people.birthdayAdd')}
          </button>
        )}
        <button type="button" class="button quiet add" onClick={() => add('other')}>
          <Plus size={18} />
          {i18n.t('people.dateAdd')}
        </button>
      </div>
    </Disclosure>
  );
}

interface DateFieldProps {
  date: PersonDate;
  wrong: boolean;
  onChange: (date: PersonDate) => void;
  onRemove: () => void;
}

function DateField({ date, wrong, onChange, onRemove }: DateFieldProps) {
  return (
    <fieldset class="date-field">
      <legend class={date.kind === 'birthday' ? 'label' : 'visually-hidden'}>
        {date.kind === 'birthday' ? i18n.t('people.birthday') : i18n.t('people.dateLabel')}
      </legend>
      {date.kind === 'other' && (
        <InputField
          label={i18n.t('people.dateLabel')}
          hint={i18n.t('people.dateLabelHint')}
          value={date.label ?? ''}
          onInput={(label) => onChange({ ...date, label })}
        />
      )}
      <div class="row pair">
        <InputField
          label={i18n.t('people.dateDay')}
          error={wrong ? i18n.t('people.dateWrong') : undefined}
          class="number-field"
          type="number"
          min={1}
          max={31}
          value={date.day || ''}
          onInput={(text) => onChange({ ...date, day: Number(text) })}
        />
        <SelectField
          label={i18n.t('people.dateMonth')}
          options={months()}
          value={date.month}
          onChoose={(month) => onChange({ ...date, month })}
        />
        <InputField
          label={i18n.t('people.dateYearOptional')}
          class="year-field"
          type="number"
          min={1900}
          max={2100}
          value={date.year ?? ''}
          onInput={(text) =>
            onChange({ ...date, year: text.trim() === '' ? undefined : Number(text) })
          }
        />
        <button
          type="button"
          class="button quiet icon date-remove"
          aria-label={i18n.t('people.dateRemove')}
          onClick={onRemove}
        >
          <X size={18} />
        </button>
      </div>
    </fieldset>
  );
}

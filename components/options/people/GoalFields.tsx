/** "Keep in touch about every…": none until chosen. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Goal, goalUnits } from '../../../lib/people/person';
import { ChoiceChips } from '../../ChoiceChips';
import { Disclosure } from '../../Disclosure';
import { goalText } from '../../goal-text';
import { InputField } from '../../InputField';
import { SelectField } from '../../SelectField';
import type { PartProps } from './part-props';

const usual = {
  goalWeek: { every: 1, unit: 'week' },
  goalTwoWeeks: { every: 2, unit: 'week' },
  goalMonth: { every: 1, unit: 'month' },
  goalThreeMonths: { every: 3, unit: 'month' },
} as const satisfies Record<string, Goal>;
const choices = [
  'goalNone',
  'goalWeek',
  'goalTwoWeeks',
  'goalMonth',
  'goalThreeMonths',
  'goalOwn',
] as const;
type Choice = (typeof choices)[number];

/** Ten days: something none of the usual choices says. */
const firstOwn: Goal = { every: 10, unit: 'day' };
const unitKeys = {
  day: 'people.unitDay',
  week: 'people.unitWeek',
  month: 'people.unitMonth',
} as const;
const longest = 365;

function choiceOf(goal: Goal | undefined): Choice {
  if (!goal) return 'goalNone';
  const found = Object.entries(usual).find(
    ([, { every, unit }]) => every === goal.every && unit === goal.unit,
  );
  return (found?.[0] as Choice | undefined) ?? 'goalOwn';
}

export function GoalFields({ draft: { goal }, patch }: PartProps) {
  const [own, setOwn] = useState(choiceOf(goal) === 'goalOwn');
  const choose = (choice: Choice) => {
    setOwn(choice === 'goalOwn');
    if (choice === 'goalNone') patch({ goal: undefined });
    else patch({ goal: choice === 'goalOwn' ? (goal ?? firstOwn) : usual[choice] });
  };
  return (
    <Disclosure
      title={i18n.t('people.goalTitle')}
      value={goal ? goalText(goal) : i18n.t('people.goalNone')}
    >
      <ChoiceChips
        legend={i18n.t('people.goal')}
        options={choices.map((value) => ({ value, label: i18n.t(`people.${value}`) }))}
        value={own ? 'goalOwn' : choiceOf(goal)}
        onChoose={choose}
      />
      {own && goal && <OwnGoal goal={goal} onChange={(next) => patch({ goal: next })} />}
    </Disclosure>
  );
}

function OwnGoal({ goal, onChange }: { goal: Goal; onChange: (goal: Goal) => void }) {
  const setEvery = (text: string) => {
    const every = Math.round(Number(text));
    if (every >= 1 && every <= longest) onChange({ ...goal, every });
  };
  return (
    <div class="row pair">
      <InputField
        label={i18n.t('people.goalEvery')}
        labelHidden
        class="number-field"
        type="number"
        min={1}
        max={longest}
        value={goal.every}
        onInput={setEvery}
      />
      <SelectField
        label={i18n.t('people.goalUnit')}
        labelHidden
        options={goalUnits.map((value) => ({ value, label: i18n.t(unitKeys[value]) }))}
        value={goal.unit}
        onChoose={(unit) => onChange({ ...goal, unit })}
      />
    </div>
  );
}

/** After how much scrolling a suggestion comes. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ChoiceChips } from '../ChoiceChips';
import { chosenPlan } from './plan';
import { Question } from './Question';
import type { WelcomeProps } from './welcome-props';

const offered = [10, 15, 20, 30];

export function When({ view, actions }: WelcomeProps) {
  const [minutes, setMinutes] = useState(chosenPlan(view));
  const next = async () => {
    await actions.setPlan(minutes);
    actions.next();
  };
  return (
    <>
      <Question title={i18n.t('welcome.when')} more={i18n.t('welcome.whenMore')} />
      <ChoiceChips
        legend={i18n.t('welcome.suggestAfter')}
        legendHidden
        options={offered.map((value) => ({ value, label: i18n.t('common.minutes', value) }))}
        value={minutes}
        onChoose={setMinutes}
      />
      <div class="row">
        <button type="button" class="button main large" onClick={next}>
          {i18n.t('common.next')}
        </button>
      </div>
    </>
  );
}

/** The end of the first run: what happens now, and where more can be done. */
import { i18n } from '#i18n';
import { chosenPlan } from './plan';
import { Question } from './Question';
import type { WelcomeProps } from './welcome-props';

export function Done({ view, actions }: WelcomeProps) {
  const more = view.settings.cards
    ? i18n.t('welcome.doneMore', [i18n.t('common.minutes', chosenPlan(view))])
    : i18n.t('welcome.doneNumbers');
  return (
    <>
      <Question title={i18n.t('welcome.done')} more={more} />
      <div class="row">
        <button type="button" class="button main large" onClick={actions.close}>
          {i18n.t('welcome.close')}
        </button>
        <a class="button large" href="/options.html#people">
          {i18n.t('welcome.morePeople')}
        </a>
      </div>
      <p class="small">
        <a href="/options.html#support">{i18n.t('common.support')}</a>
      </p>
    </>
  );
}

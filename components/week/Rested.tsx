/** Cards went quiet by themselves; the person decides whether they come back (N1). */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useTell } from '../tell';
import type { WeekProps } from './week-props';

export function Rested({ view, actions }: WeekProps) {
  const tell = useTell();
  const [answered, setAnswered] = useState(false);
  if (!view.cardsRested) return null;
  const bringBack = async () => {
    if (await tell(actions.bringCardsBack(), i18n.t('week.broughtBack'))) setAnswered(true);
  };
  return (
    <section class="rested">
      <p>{i18n.t('week.rested')}</p>
      {view.current && view.span === 'week' && !answered && (
        <div class="row">
          <button type="button" class="button" onClick={bringBack}>
            {i18n.t('week.bringBack')}
          </button>
          <button type="button" class="button" onClick={() => setAnswered(true)}>
            {i18n.t('week.leaveResting')}
          </button>
        </div>
      )}
    </section>
  );
}

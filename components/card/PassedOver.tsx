/** After three times "someone else": whether that person may come up less often, or be left in peace (P3). */
import { i18n } from '#i18n';
import type { CardAct } from '../../lib/nudges/card-act';

interface Props {
  personId: string;
  name: string;
  hidden: boolean;
  onAct(act: CardAct): void;
}

export function PassedOver({ personId, name, hidden, onAct }: Props) {
  const shown = hidden ? i18n.t('reach.hidden') : name;
  return (
    <fieldset class="row passed-over" aria-label={i18n.t('reach.passedOver', [shown])}>
      <bdi class="soft small">{i18n.t('reach.passedOver', [shown])}</bdi>
      <button
        type="button"
        class="chip small"
        onClick={() => onAct({ do: 'less-often', personId })}
      >
        {i18n.t('week.lessOften')}
      </button>
      <button type="button" class="chip small" onClick={() => onAct({ do: 'leave', personId })}>
        {i18n.t('week.leaveIt')}
      </button>
    </fieldset>
  );
}

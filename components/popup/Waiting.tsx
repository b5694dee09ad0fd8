/** The question after a conversation was opened, asked once (N4). */
import { i18n } from '#i18n';
import type { WaitingQuestion } from '../../lib/views/views';
import { useInside } from '../suggestion/use-inside';
import type { PopupActions } from './actions';

interface Props {
  waiting: WaitingQuestion;
  hideNames: boolean;
  onAnswer: PopupActions['answer'];
}

export function Waiting({ waiting, hideNames, onAnswer }: Props) {
  const { inside, handlers } = useInside();
  const name = hideNames && !inside ? i18n.t('reach.hidden') : waiting.name;
  const answers = [
    ['talked', i18n.t('common.weTalked')],
    ['sent', i18n.t('common.iSent')],
    ['not-this-time', i18n.t('common.notThisTime')],
  ] as const;
  return (
    <section class="sheet suggestion" {...handlers}>
      <div>
        <h2 class="question">
          <bdi>{i18n.t('popup.waiting', [name])}</bdi>
        </h2>
        <p class="soft small">{i18n.t('popup.waitingHint')}</p>
      </div>
      <div class="equal-row">
        {answers.map(([answer, label]) => (
          <button type="button" class="button" key={answer} onClick={() => onAnswer(answer)}>
            {label}
          </button>
        ))}
      </div>
    </section>
  );
}

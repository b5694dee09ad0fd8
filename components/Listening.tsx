/** Before a call: one open question, say back what was heard, and no fixing (P4). */
import { i18n } from '#i18n';
import './styles/listening.css';

/** Another one each day. */
const questions = [
  'listening.question_1',
  'listening.question_2',
  'listening.question_3',
  'listening.question_4',
  'listening.question_5',
  'listening.question_6',
] as const;
const day = 86_400_000;

export function Listening({ now }: { now: number }) {
  const question = questions[Math.floor(now / day) % questions.length] ?? questions[0];
  return (
    <section class="listening">
      <h3>{i18n.t('listening.title')}</h3>
      <ul class="soft small">
        <li>{i18n.t('listening.ask', [i18n.t(question)])}</li>
        <li>{i18n.t('listening.sayBack')}</li>
        <li>{i18n.t('listening.noFixing')}</li>
      </ul>
    </section>
  );
}

/**
 * The question of S1. It waits where one goes anyway and is never announced; after the most frequent
 * answer it offers three doors and "Nothing now", and keeps nothing of which one was taken.
 */

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Answer, answers } from '../../lib/wellbeing/check-in';
import { useTell } from '../tell';
import { answerText } from './answer-text';
import type { CheckInProps } from './check-in-props';
import './check-in.css';

type Step = 'asking' | 'thanks' | 'doors' | 'closed';

const stepAfter = (answer: Answer | null): Step => {
  if (answer === null) return 'closed';
  return answer === 'often' ? 'doors' : 'thanks';
};

export function CheckIn({ due, answer }: CheckInProps) {
  const tell = useTell();
  const [step, setStep] = useState<Step>('asking');
  const say = async (said: Answer | null) => {
    const done = answer(said).then((back) => async () => {
      await back();
      setStep('asking');
    });
    const text = i18n.t(said === null ? 'checkIn.setAside' : 'checkIn.kept');
    if (await tell(done, text)) setStep(stepAfter(said));
  };
  if (step === 'asking') return due ? <Question onSay={say} /> : null;
  if (step === 'closed') return null;
  return <After offers={step === 'doors'} onNothing={() => setStep('closed')} />;
}

function Question({ onSay }: { onSay(answer: Answer | null): void }) {
  return (
    <fieldset class="check-in choices no-print">
      <legend class="label">{i18n.t('checkIn.question')}</legend>
      <div class="row">
        {answers.map((answer) => (
          <button type="button" class="chip" key={answer} onClick={() => onSay(answer)}>
            {answerText(answer)}
          </button>
        ))}
      </div>
      <div>
        <button type="button" class="link" onClick={() => onSay(null)}>
          {i18n.t('checkIn.notNow')}
        </button>
      </div>
    </fieldset>
  );
}

const doors = [
  ['/options.html#support/gentle', 'checkIn.gentle'],
  ['/options.html#support/groups', 'checkIn.groups'],
  ['/options.html#support/listener', 'checkIn.listener'],
] as const;

function After({ offers, onNothing }: { offers: boolean; onNothing(): void }) {
  const words = useRef<HTMLParagraphElement>(null);
  // The pressed button is gone: the keyboard goes on here, and the words are read.
  useEffect(() => words.current?.focus({ preventScroll: true }), []);
  return (
    <div class="check-in no-print">
      <p ref={words} tabIndex={-1} class="label">
        {i18n.t(offers ? 'checkIn.wouldHelp' : 'checkIn.thanks')}
      </p>
      {offers && (
        <div class="row">
          {doors.map(([href, key]) => (
            <a class="button" key={key} href={href}>
              {i18n.t(key)}
            </a>
          ))}
          <button type="button" class="button" onClick={onNothing}>
            {i18n.t('checkIn.nothing')}
          </button>
        </div>
      )}
    </div>
  );
}

/** "How long today?": asked on the page at the beginning of a visit, by those who chose to be asked. */

import { useEffect, useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { duration } from '../format';
import { useInside } from '../suggestion/use-inside';
import { UndoBar } from '../UndoBar';
import { type TakeBack, undoneText } from '../undone-text';
import { Announcement } from './Announcement';
import '../styles/suggestion.css';
import '../styles/card.css';
import '../styles/question.css';

export interface QuestionProps {
  siteName: string;
  /** What the answer holds for. */
  each: 'visit' | 'today';
  /** It was really visible once. */
  seen: boolean;
  /** Say how to take it back. */
  onAnswer(minutes: number): Promise<TakeBack>;
  onNever(): Promise<TakeBack>;
  onClose(): void;
}

const usual = [5, 10, 20, 30];
const mostMinutes = 600;
const minuteMs = 60_000;
/** Ms without pointer or focus: a question that nobody looks at goes, and what was said stays to be read. */
const stays = { question: 30_000, said: 8_000 };

export function Question(props: QuestionProps) {
  const { siteName, each, seen, onAnswer, onNever, onClose } = props;
  const labelId = useId();
  const { inside, handlers } = useInside();
  const [said, setSaid] = useState<{ text: string; undo?: () => void }>();
  useEffect(() => {
    if (!seen || inside) return;
    const id = setTimeout(onClose, said ? stays.said : stays.question);
    return () => clearTimeout(id);
  }, [seen, inside, said !== undefined]);

  const say = async (text: string, change: Promise<TakeBack>) => {
    setSaid({ text });
    const undo = await change;
    setSaid({
      text,
      undo: async () => setSaid({ text: undoneText(await undo()) }),
    });
  };
  const choose = (minutes: number) =>
    say(i18n.t('ask.chosen', [duration(minutes * minuteMs, 'long'), siteName]), onAnswer(minutes));
  return (
    <section
      class="card suggestion"
      tabIndex={-1}
      aria-labelledby={labelId}
      {...handlers}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && onClose()}
    >
      <Announcement spoken={seen} parts={[i18n.t('ask.title')]} />
      <h1 class={said ? 'visually-hidden' : 'question'} id={labelId}>
        {i18n.t('ask.title')}
      </h1>
      {said ? (
        <UndoBar text={said.text} onUndo={said.undo} />
      ) : (
        <>
          <p class="soft small">{i18n.t(`ask.${each}`, [siteName])}</p>
          <div class="usual-minutes">
            {usual.map((minutes) => (
              <button type="button" class="chip" key={minutes} onClick={() => choose(minutes)}>
                {duration(minutes * minuteMs)}
              </button>
            ))}
          </div>
          <OwnMinutes onSet={choose} />
          <div class="last">
            <button type="button" class="link" onClick={onClose}>
              {i18n.t('ask.notNow')}
            </button>
            <button
              type="button"
              class="link"
              onClick={() => say(i18n.t('ask.neverAgain'), onNever())}
            >
              {i18n.t('ask.never')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

function OwnMinutes({ onSet }: { onSet(minutes: number): void }) {
  const [typed, setTyped] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    const minutes = Number(typed);
    if (minutes >= 1 && minutes <= mostMinutes) onSet(minutes);
  };
  return (
    <form class="own-minutes" onSubmit={submit}>
      <input
        class="input figures"
        type="number"
        inputMode="numeric"
        min={1}
        max={mostMinutes}
        required
        aria-label={i18n.t('ask.own')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <span class="soft small">{i18n.t('ask.minutes')}</span>
      <button type="submit" class="button">
        {i18n.t('ask.set')}
      </button>
    </form>
  );
}

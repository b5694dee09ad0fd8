/** A card to try, on a small feed of ours. Nothing that happens here is recorded. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CardAct } from '../../lib/nudges/card-act';
import type { CardView, OptionsView } from '../../lib/views/views';
import { Card } from '../card/Card';
import { chosenPlan } from './plan';
import { Question } from './Question';
import type { WelcomeProps } from './welcome-props';

/** px of scrolling, or ms of none, after which the card comes. */
const scrollUntilCard = 600;
const waitUntilCard = 12_000;
const posts = 14;

type Stage = 'feed' | 'card' | 'after';

export function Practice({ view, actions }: WelcomeProps) {
  const [stage, setStage] = useState<Stage>('feed');
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (stage !== 'feed') return;
    const id = setTimeout(setStage, waitUntilCard, 'card');
    return () => clearTimeout(id);
  }, [stage]);
  const act = async (answer: CardAct) => {
    setSaid(whatWouldHappen(answer));
    return undefined;
  };
  return (
    <>
      <Question title={i18n.t('welcome.practice')} more={i18n.t('welcome.practiceMore')} />
      <div class="practice-place">
        <section
          class="practice-feed"
          // A scroller has to be reachable by keyboard.
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
          tabIndex={0}
          aria-label={i18n.t('welcome.practiceFeed')}
          onScroll={(event) => {
            if (stage === 'feed' && event.currentTarget.scrollTop > scrollUntilCard)
              setStage('card');
          }}
        >
          {Array.from({ length: posts }, (_, post) => (
            <div class="post-sketch" key={post} aria-hidden="true">
              <span />
              <span />
              <span />
            </div>
          ))}
        </section>
        {stage === 'card' && (
          // Its links lead nowhere here.
          <div
            class="practice-card"
            onClickCapture={(event) =>
              (event.target as Element).closest('a') && event.preventDefault()
            }
          >
            <Card
              view={practiceView(view)}
              now={Date.now()}
              seen
              practice
              links={{ settings: '/options.html#suggestions', support: '/options.html#support' }}
              act={act}
              onClose={() => setStage('after')}
            />
          </div>
        )}
      </div>
      <p role="status" class="soft practice-said">
        {said}
      </p>
      <div class="row">
        <button type="button" class="button main large" onClick={actions.next}>
          {i18n.t('common.next')}
        </button>
        {stage === 'after' && (
          <button
            type="button"
            class="button large"
            onClick={() => {
              setSaid('');
              setStage('card');
            }}
          >
            {i18n.t('welcome.practiceAgain')}
          </button>
        )}
      </div>
    </>
  );
}

function practiceView(view: OptionsView): CardView {
  const person = view.people.find((row) => row.turn !== undefined)?.person;
  const minutes = chosenPlan(view);
  return {
    nudgeId: 'practice',
    form: 'card',
    passive: minutes * 60_000,
    plan: minutes,
    site: { id: 'practice', name: i18n.t('welcome.practiceSite') },
    suggestion: {
      personId: person?.id ?? 'practice',
      name: person?.name ?? i18n.t('welcome.practiceName'),
      group: person?.kind === 'group',
      opener: { intent: 'share-mine', number: 1 },
      channels: person?.channels ?? [],
      reasons: [{ because: 'never-noted' }],
    },
    askForName: false,
    more: false,
    support: [],
    hideNames: false,
    closed: false,
  };
}

function whatWouldHappen(answer: CardAct): string {
  switch (answer.do) {
    case 'done':
      return i18n.t('welcome.practiceDone');
    case 'open':
      return i18n.t('welcome.practiceOpen');
    case 'keep':
      return i18n.t('welcome.practiceKept');
    case 'in-touch':
      return i18n.t('welcome.practiceNoted');
    default:
      return '';
  }
}

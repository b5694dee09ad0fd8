/** The first three minutes: one question a screen, each of which can be skipped (U1). */
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Done } from './Done';
import { Idea } from './Idea';
import { Pin } from './Pin';
import { Practice } from './Practice';
import { progressOf } from './steps';
import { When } from './When';
import { Where } from './Where';
import { Who } from './Who';
import type { WelcomeProps } from './welcome-props';
import '../styles/welcome.css';

export function Welcome(props: WelcomeProps) {
  const { step, actions } = props;
  const progress = progressOf(step);
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    // A new screen is read from its question on, but the page's first is left where it starts.
    if (!first.current) main.current?.querySelector<HTMLElement>('h1')?.focus();
    first.current = false;
    window.scrollTo(0, 0);
  }, [step]);
  return (
    <div class="welcome">
      <header class="soft">
        <img class="mark" src="/icon/48.png" alt="" />
        <span class="wordmark">{i18n.t('extName')}</span>
        {progress && (
          <span class="small figures progress">
            {i18n.t('welcome.progress', [progress.at, progress.of])}
          </span>
        )}
      </header>
      <main ref={main} key={step}>
        <Screen {...props} />
      </main>
      {step !== 'idea' && step !== 'done' && (
        <footer>
          <button type="button" class="link" onClick={actions.back}>
            {i18n.t('common.back')}
          </button>
          <button type="button" class="link" onClick={actions.next}>
            {i18n.t('common.skip')}
          </button>
        </footer>
      )}
    </div>
  );
}

function Screen(props: WelcomeProps) {
  switch (props.step) {
    case 'idea':
      return <Idea {...props} />;
    case 'where':
      return <Where {...props} />;
    case 'who':
      return <Who {...props} />;
    case 'when':
      return <When {...props} />;
    case 'practice':
      return <Practice {...props} />;
    case 'pin':
      return <Pin {...props} />;
    case 'done':
      return <Done {...props} />;
  }
}

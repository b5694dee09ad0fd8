/** The idea, in one sentence and one picture. */
import { i18n } from '#i18n';
import { Question } from './Question';
import type { WelcomeProps } from './welcome-props';

export function Idea({ actions }: WelcomeProps) {
  return (
    <>
      <Picture />
      <Question title={i18n.t('welcome.idea')} more={i18n.t('welcome.ideaMore')} />
      <div class="row">
        <button type="button" class="button main large" onClick={actions.next}>
          {i18n.t('welcome.start')}
        </button>
      </div>
    </>
  );
}

/** A grey feed, and a note in colour that someone left on it. */
function Picture() {
  return (
    <div class="picture" aria-hidden="true">
      <div class="feed-sketch">
        {[1, 2, 3].map((post) => (
          <div class="post-sketch" key={post}>
            <span />
            <span />
            <span />
          </div>
        ))}
      </div>
      <div class="note-sketch">
        <span class="avatar" style={{ '--hue': '30' }}>
          A
        </span>
        <div>
          <span />
          <span />
        </div>
      </div>
    </div>
  );
}

/** Keeping the icon in sight; not asked where it is already. */
import { Pin as PinIcon, Puzzle } from 'lucide-preact';
import { i18n } from '#i18n';
import { Question } from './Question';
import type { WelcomeProps } from './welcome-props';

export function Pin({ pinned, actions }: WelcomeProps) {
  return (
    <>
      <Question title={i18n.t('welcome.pin')} more={i18n.t('welcome.pinMore')} />
      <div class="pin-steps soft" aria-hidden="true">
        <Puzzle size={28} />
        <span class="pin-line" />
        <img src="/icon/48.png" alt="" />
        <PinIcon size={28} />
      </div>
      <p role="status">{pinned && i18n.t('welcome.pinned')}</p>
      <div class="row">
        <button type="button" class="button main large" onClick={actions.next}>
          {i18n.t('common.next')}
        </button>
      </div>
    </>
  );
}

/** After a mail link was followed: where no program answered it, address and words go along by hand. */
import { i18n } from '#i18n';
import { CopyButton } from './CopyButton';
import type { Mail } from './way';
import './styles/reach-panel.css';

export function MailPanel({ address, words }: Mail) {
  return (
    <div class="stack mail-panel">
      <p class="soft small">{i18n.t('reach.noMail')}</p>
      <div class="row">
        <CopyButton text={address} label={i18n.t('reach.copyAddress')} />
        {words && <CopyButton text={words} label={i18n.t('reach.copyWords')} />}
      </div>
    </div>
  );
}

/** The directory of helplines, as a link: Instead makes no request of its own. */
import { i18n } from '#i18n';

const directory = 'https://findahelpline.com/';

export function Directory() {
  return (
    <div class="stack">
      <div>
        <a class="button" href={directory} target="_blank" rel="noopener noreferrer">
          {i18n.t('support.directory')}
        </a>
      </div>
      <p class="soft small">{i18n.t('support.directoryHint')}</p>
    </div>
  );
}

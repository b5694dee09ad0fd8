/** A person in one line: circle, name, and what is known, never more. */
import { i18n } from '#i18n';
import { Avatar } from './Avatar';
import { dayOf } from './format';
import './styles/person-line.css';

interface Props {
  name: string;
  /** When contact was last noted; absent: "on your list". */
  lastNoted?: number;
  now: number;
  /** The name is not in the document at all until the person points. */
  hidden?: boolean;
}

/** "last noted 6 November", or "on your list". */
export const knownText = (lastNoted: number | undefined, now: number): string =>
  lastNoted === undefined
    ? i18n.t('common.onYourList')
    : i18n.t('common.lastNoted', [dayOf(lastNoted, now)]);

export function PersonLine({ name, lastNoted, now, hidden }: Props) {
  return (
    <div class="person-line">
      {hidden ? <span class="avatar veiled" aria-hidden="true" /> : <Avatar name={name} />}
      <div class="words">
        <h2 class={hidden ? 'person-name soft' : 'person-name'}>
          {hidden ? i18n.t('reach.hidden') : <bdi>{name}</bdi>}
        </h2>
        <p class="soft small">{knownText(lastNoted, now)}</p>
      </div>
    </div>
  );
}

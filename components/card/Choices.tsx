/** What ⋯ holds: everything that is not one of the three buttons. */

import { Eye, EyeOff, Info, Settings, UserRound, VolumeX } from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SuggestionView } from '../../lib/views/views';
import { WayButton } from '../WayButton';
import { LaterRow } from './LaterRow';

interface Props {
  siteName: string;
  now: number;
  optionsHref: string;
  onLater(until: number): void;
  onNotHere(): void;
  /** Absent while nobody is suggested. */
  person?: PersonChoices;
}

interface PersonChoices {
  suggestion: SuggestionView;
  /** The way to start, in words. */
  words: string;
  /** Someone else is available. */
  more: boolean;
  hideNames: boolean;
  onFollow(channel: number): void;
  onPanel(channel: number): void;
  onSomeoneElse(): void;
  onWhy(): void;
  onHideNames(on: boolean): void;
}

const icon = { size: 18 };

export function Choices({ person, ...props }: Props) {
  const list = useRef<HTMLDivElement>(null);
  // Opened by a press inside the card, so the focus is already ours to move.
  useEffect(() => list.current?.querySelector<HTMLElement>('button, a')?.focus(), []);
  return (
    <div class="menu" ref={list}>
      {person && person.suggestion.channels.length > 1 && <OtherWays {...person} />}
      {person?.more && (
        <button type="button" class="menu-item" onClick={person.onSomeoneElse}>
          <UserRound {...icon} />
          {i18n.t('common.someoneElse')}
        </button>
      )}
      <LaterRow now={props.now} onLater={props.onLater} />
      <button type="button" class="menu-item" onClick={props.onNotHere}>
        <VolumeX {...icon} />
        {i18n.t('card.notHere', [props.siteName])}
      </button>
      {person && (
        <>
          <button type="button" class="menu-item" onClick={person.onWhy}>
            <Info {...icon} />
            {i18n.t('reach.why')}
          </button>
          <button
            type="button"
            class="menu-item"
            onClick={() => person.onHideNames(!person.hideNames)}
          >
            {person.hideNames ? <Eye {...icon} /> : <EyeOff {...icon} />}
            {i18n.t(person.hideNames ? 'card.showNames' : 'card.hideNames')}
          </button>
        </>
      )}
      <a class="menu-item" href={props.optionsHref} target="_blank" rel="noreferrer">
        <Settings {...icon} />
        {i18n.t('card.settings')}
      </a>
    </div>
  );
}

function OtherWays({ suggestion, words, onFollow, onPanel }: PersonChoices) {
  return (
    <fieldset class="menu-row" aria-label={i18n.t('reach.otherWays')}>
      <span class="soft small">{i18n.t('reach.otherWays')}</span>
      {suggestion.channels.slice(1).map((channel, index) => (
        <WayButton
          key={`${channel.type} ${channel.value}`}
          class="chip small"
          channel={channel}
          words={words}
          onFollow={() => onFollow(index + 1)}
          onPanel={() => onPanel(index + 1)}
        >
          {channel.label || i18n.t(`channel.${channel.type}`)}
        </WayButton>
      ))}
    </fieldset>
  );
}

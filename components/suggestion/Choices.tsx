/** What ⋯ holds: everything that is not one of the large buttons. What is not given is not offered. */

import {
  CalendarPlus,
  Eye,
  EyeOff,
  HandHeart,
  Info,
  MessageSquareQuote,
  Settings,
  UserRound,
  VolumeX,
} from 'lucide-preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { SuggestionView } from '../../lib/views/views';
import { WayButton } from '../WayButton';
import { voiceNotePlace, wayName } from '../way';
import { LaterRow } from './LaterRow';
import '../styles/menu.css';

/** What can be done about the moment, whoever is suggested. */
export interface MomentChoices {
  now: number;
  siteName: string;
  settingsHref: string;
  onLater(until: number): void;
  onNotHere(): void;
}

/** What can be done about the person. */
export interface PersonChoices {
  suggestion: SuggestionView;
  /** The way to start, in words. */
  words: string;
  hideNames: boolean;
  onFollow(channel: number): void;
  onPanel(channel: number): void;
  /** Spoken into this way instead of written. */
  onVoiceNote(channel: number): void;
  onStart(): void;
  onSupport(): void;
  /** Absent where nothing can be saved. */
  onPlan?(): void;
  onWhy(): void;
  onHideNames(on: boolean): void;
  /** Absent when there is nobody else, or a button says it already. */
  onSomeoneElse?(): void;
}

const icon = { size: 18 };

export function Choices({ person, moment }: { person?: PersonChoices; moment?: MomentChoices }) {
  const list = useRef<HTMLDivElement>(null);
  // Opened by a press in the same place, so the focus is already ours to move.
  useEffect(() => list.current?.querySelector<HTMLElement>('button, a')?.focus(), []);
  return (
    <div class="menu" ref={list}>
      {person && <OtherWays {...person} />}
      {person && (
        <button type="button" class="menu-item" onClick={person.onStart}>
          <MessageSquareQuote {...icon} />
          {i18n.t('reach.start')}
        </button>
      )}
      {person?.onPlan && (
        <button type="button" class="menu-item" onClick={person.onPlan}>
          <CalendarPlus {...icon} />
          {i18n.t('plan.title')}
        </button>
      )}
      {person?.onSomeoneElse && (
        <button type="button" class="menu-item" onClick={person.onSomeoneElse}>
          <UserRound {...icon} />
          {i18n.t('common.someoneElse')}
        </button>
      )}
      {moment && (
        <>
          <LaterRow now={moment.now} onLater={moment.onLater} />
          <button type="button" class="menu-item" onClick={moment.onNotHere}>
            <VolumeX {...icon} />
            {i18n.t('card.notHere', [moment.siteName])}
          </button>
        </>
      )}
      {person && <AboutPerson {...person} />}
      {moment && (
        <a class="menu-item" href={moment.settingsHref} target="_blank" rel="noreferrer">
          <Settings {...icon} />
          {i18n.t('card.settings')}
        </a>
      )}
    </div>
  );
}

function AboutPerson({ hideNames, onWhy, onSupport, onHideNames }: PersonChoices) {
  return (
    <>
      <button type="button" class="menu-item" onClick={onSupport}>
        <HandHeart {...icon} />
        {i18n.t('reach.support')}
      </button>
      <button type="button" class="menu-item" onClick={onWhy}>
        <Info {...icon} />
        {i18n.t('reach.why')}
      </button>
      <button type="button" class="menu-item" onClick={() => onHideNames(!hideNames)}>
        {hideNames ? <Eye {...icon} /> : <EyeOff {...icon} />}
        {i18n.t(hideNames ? 'card.showNames' : 'card.hideNames')}
      </button>
    </>
  );
}

function OtherWays({ suggestion, words, onFollow, onPanel, onVoiceNote }: PersonChoices) {
  const spoken = suggestion.first === 'least' ? voiceNotePlace(suggestion.channels) : -1;
  if (suggestion.channels.length < 2 && spoken < 0) return null;
  return (
    <fieldset class="menu-row" aria-label={i18n.t('reach.otherWays')}>
      <span class="soft small">{i18n.t('reach.otherWays')}</span>
      {spoken >= 0 && (
        <button type="button" class="chip small" onClick={() => onVoiceNote(spoken)}>
          {i18n.t('reach.voiceNote')}
        </button>
      )}
      {suggestion.channels.slice(1).map((channel, index) => (
        <WayButton
          key={`${channel.type} ${channel.value}`}
          class="chip small"
          channel={channel}
          words={words}
          onFollow={() => onFollow(index + 1)}
          onPanel={() => onPanel(index + 1)}
        >
          {wayName(channel)}
        </WayButton>
      ))}
    </fieldset>
  );
}

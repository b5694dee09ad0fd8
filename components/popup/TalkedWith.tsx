/** "We talked": one click on a person notes it, today or yesterday (P8). */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupView } from '../../lib/views/views';
import { Avatar } from '../Avatar';
import { found } from '../search';
import { useInside } from '../suggestion/use-inside';
import type { PopupActions } from './actions';

/** People shown before a search; more would push the foot out of the popup. */
const shown = 6;
const day = 86_400_000;

interface Props {
  people: PopupView['people'];
  hideNames: boolean;
  now: number;
  /** Something else comes first; this opens on a press. */
  folded: boolean;
  onTalked: PopupActions['talked'];
}

export function TalkedWith({ people, hideNames, now, folded, onTalked }: Props) {
  const [query, setQuery] = useState('');
  const [yesterday, setYesterday] = useState(false);
  const { inside, handlers } = useInside<HTMLDetailsElement>();
  const matching = people.filter(({ name }) => found(name, query));
  const veiled = hideNames && !inside;
  return (
    <details class="talked" open={!folded} {...handlers}>
      <summary>
        <h2>{i18n.t('common.weTalked')}</h2>
      </summary>
      <div class="tools">
        {people.length > shown && (
          <input
            class="input"
            type="search"
            dir="auto"
            aria-label={i18n.t('popup.search')}
            placeholder={i18n.t('popup.search')}
            value={query}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
        <fieldset class="row" aria-label={i18n.t('popup.when')}>
          {[false, true].map((before) => (
            <button
              type="button"
              class="chip small"
              key={String(before)}
              aria-pressed={yesterday === before}
              onClick={() => setYesterday(before)}
            >
              {i18n.t(before ? 'popup.yesterday' : 'popup.today')}
            </button>
          ))}
        </fieldset>
      </div>
      {veiled ? (
        <p class="soft small">{i18n.t('popup.namesHidden')}</p>
      ) : (
        <div class="row">
          {matching.slice(0, shown).map((person) => (
            <button
              type="button"
              class="chip person-chip"
              key={person.id}
              onClick={() => {
                setQuery('');
                onTalked(person, yesterday ? now - day : now);
              }}
            >
              <Avatar name={person.name} small />
              <bdi>{person.name}</bdi>
            </button>
          ))}
          {matching.length === 0 && <p class="soft small">{i18n.t('popup.noMatch')}</p>}
        </div>
      )}
    </details>
  );
}

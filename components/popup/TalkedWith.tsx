/** "We talked": one click on a person notes it, for today or another day (P8). */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PopupView } from '../../lib/views/views';
import { Avatar } from '../Avatar';
import { localDay, noonOf } from '../days';
import { found } from '../search';
import { useInside } from '../suggestion/use-inside';
import type { PopupActions } from './actions';

/** People shown before a search; more would push the foot out of the popup. */
const shown = 6;

interface Props {
  people: PopupView['people'];
  hideNames: boolean;
  now: number;
  onTalked: PopupActions['talked'];
}

export function TalkedWith({ people, hideNames, now, onTalked }: Props) {
  const [query, setQuery] = useState('');
  const [day, setDay] = useState(() => localDay(now));
  const { inside, handlers } = useInside<HTMLDetailsElement>();
  const matching = people.filter(({ name }) => found(name, query));
  const veiled = hideNames && !inside;
  return (
    <details class="talked" open {...handlers}>
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
        <When {...{ day, now }} onChoose={setDay} />
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
                onTalked(person, day === localDay(now) ? now : noonOf(day));
              }}
            >
              <Avatar name={person.name} small />
              <bdi>{person.name}</bdi>
            </button>
          ))}
          {matching.length === 0 && <p class="soft small">{i18n.t('popup.noMatch')}</p>}
        </div>
      )}
      {people.length > 1 && (
        <p class="row small">
          {!veiled && matching.length > shown && (
            <span class="soft">{i18n.t('popup.searchMore', matching.length - shown)}</span>
          )}
          <a href="/options.html#people/talked" target="_blank" rel="noreferrer">
            {i18n.t('popup.several')}
          </a>
        </p>
      )}
    </details>
  );
}

interface WhenProps {
  /** `YYYY-MM-DD`. */
  day: string;
  now: number;
  onChoose(day: string): void;
}

/** Today unless something else is said. */
function When({ day, now, onChoose }: WhenProps) {
  const [other, setOther] = useState(false);
  const today = localDay(now);
  const days: [label: string, day: string][] = [
    [i18n.t('popup.today'), today],
    [i18n.t('popup.yesterday'), localDay(now, -1)],
  ];
  return (
    <fieldset class="row" aria-label={i18n.t('popup.when')}>
      {days.map(([label, value]) => (
        <button
          type="button"
          class="chip small"
          key={value}
          aria-pressed={!other && day === value}
          onClick={() => {
            setOther(false);
            onChoose(value);
          }}
        >
          {label}
        </button>
      ))}
      {other ? (
        <input
          type="date"
          class="input other-day"
          aria-label={i18n.t('popup.otherDay')}
          max={today}
          value={day}
          onInput={({ currentTarget: { value } }) => value && value <= today && onChoose(value)}
        />
      ) : (
        <button
          type="button"
          class="chip small"
          aria-pressed={false}
          onClick={() => setOther(true)}
        >
          {i18n.t('popup.otherDay')}
        </button>
      )}
    </fieldset>
  );
}

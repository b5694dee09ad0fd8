/** "We talked" with several at once: a dinner, a call with the family, the book club (P8). */

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person } from '../../../lib/people/person';
import { Avatar } from '../../Avatar';
import { InputField } from '../../InputField';
import { found } from '../../search';
import { goTo } from '../hash';
import type { PeopleProps } from './people-props';
import { TalkedForm } from './TalkedForm';

/** People shown before a search: a screenful. */
const shown = 24;

export function TalkedSeveral(props: PeopleProps) {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const people = props.view.people
    .map(({ person }) => person)
    .filter(({ boundary }) => boundary?.type !== 'died')
    .sort((a, b) => a.name.localeCompare(b.name));
  const isChosen = ({ id }: Person) => chosen.has(id);
  const matching = people.filter((one) => isChosen(one) || found(one.name, query));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const leave = () => goTo('people');
  return (
    <div class="panel stack">
      <h2 class="person-title" ref={heading} tabIndex={-1}>
        {i18n.t('people.talkedWith')}
      </h2>
      {people.length > shown && (
        <InputField
          label={i18n.t('people.search')}
          labelHidden
          type="search"
          placeholder={i18n.t('people.search')}
          value={query}
          onInput={setQuery}
        />
      )}
      <fieldset class="row">
        <legend class="visually-hidden">{i18n.t('people.talkedWith')}</legend>
        {mostOf(matching, isChosen).map((one) => (
          <label key={one.id} class="chip choice with-avatar">
            <input
              type="checkbox"
              class="choice-input"
              checked={isChosen(one)}
              onChange={() => toggle(one.id)}
            />
            <Avatar name={one.name} small />
            <bdi>{one.name}</bdi>
          </label>
        ))}
        {matching.length === 0 && <p class="soft">{i18n.t('people.searchNone')}</p>}
      </fieldset>
      <TalkedForm {...props} people={people.filter(isChosen)} later onDone={leave} />
      <div class="row">
        <button type="button" class="button" onClick={leave}>
          {i18n.t('common.cancel')}
        </button>
      </div>
    </div>
  );
}

/** Whoever is chosen stays in sight, whatever is searched for next. */
function mostOf(people: Person[], isChosen: (person: Person) => boolean): Person[] {
  const room = Math.max(0, shown - people.filter(isChosen).length);
  let others = 0;
  return people.filter((one) => isChosen(one) || ++others <= room);
}

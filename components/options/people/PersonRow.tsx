/** One person in the list: who, how often, when last; and the form in the same place when opened. */

import { Pencil, Star } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PersonRow as Row } from '../../../lib/views/views';
import { Avatar } from '../../Avatar';
import { useTell } from '../../tell';
import { hashOf } from '../hash';
import { personLine } from './describe';
import { EditPerson } from './EditPerson';
import type { PeopleProps, RowProps } from './people-props';
import { TalkedForm } from './TalkedForm';
import { useReturn } from './use-return';

export function PersonRow({ row, ...props }: RowProps & { row: Row }) {
  const { person } = row;
  const [noting, setNoting] = useState(false);
  const link = useReturn(props.left, person.id, props.open);
  if (props.open === person.id)
    return (
      <li class="person-open">
        <EditPerson {...props} person={person} />
      </li>
    );
  return (
    <li class="person">
      <div class="person-main">
        <Avatar name={person.name} />
        <a ref={link} class="person-link" href={hashOf('people', person.id)}>
          <span class="visually-hidden">{i18n.t('people.editing')} </span>
          <span class="person-title">
            <bdi>{person.name}</bdi>
            <Pencil size={14} class="pen" />
          </span>
          <span class="soft small">{personLine(row, props.now)}</span>
        </a>
        <div class="person-acts">
          {person.boundary?.type !== 'died' && (
            <button
              type="button"
              class="button"
              aria-expanded={noting}
              onClick={() => setNoting(!noting)}
            >
              {i18n.t('common.weTalked')}
              <span class="visually-hidden"> · {person.name}</span>
            </button>
          )}
          <StarButton {...props} row={row} />
        </div>
      </div>
      {noting && <TalkedForm {...props} person={person} onDone={() => setNoting(false)} />}
    </li>
  );
}

function StarButton({ row: { person }, actions }: PeopleProps & { row: Row }) {
  const tell = useTell();
  if (person.boundary) return <span class="no-star" />;
  const label = i18n.t(person.star ? 'people.starOn' : 'people.starOff', [person.name]);
  const toggle = () => {
    const text = i18n.t(person.star ? 'people.unstarred' : 'people.starred', [person.name]);
    tell(actions.putPerson({ ...person, star: !person.star }), text);
  };
  return (
    <button
      type="button"
      class={person.star ? 'button quiet icon star on' : 'button quiet icon star'}
      aria-label={label}
      title={label}
      onClick={toggle}
    >
      <Star size={20} />
    </button>
  );
}

/** One person in the list: who, how often, when last; what opens under it, and the form in its place. */

import { Star } from 'lucide-preact';
import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hasBoundary } from '../../../lib/people/boundaries';
import type { PersonRow as Row } from '../../../lib/views/views';
import { Avatar } from '../../Avatar';
import { localDay } from '../../days';
import { MoreButton } from '../../MoreButton';
import { useTell } from '../../tell';
import { hashOf } from '../hash';
import { comingText, personFacts } from './describe';
import { EditPerson } from './EditPerson';
import type { PeopleProps, RowProps } from './people-props';
import { RowMore } from './RowMore';
import { TalkedForm } from './TalkedForm';
import { useReturn } from './use-return';

type Under = 'talked' | 'more';

export function PersonRow({ row, ...props }: RowProps & { row: Row }) {
  const { person } = row;
  const [under, setUnder] = useState<Under>();
  const link = useReturn(props.left, person.id, props.open);
  if (props.open === person.id)
    return (
      <li class="person-open">
        <EditPerson {...props} person={person} />
      </li>
    );
  const toggle = (next: Under) => setUnder(under === next ? undefined : next);
  const close = () => {
    setUnder(undefined);
    link.current?.focus();
  };
  const coming = comingText(row);
  return (
    <li class="person">
      <div class="person-main">
        <Avatar name={person.name} group={person.kind === 'group'} />
        <a ref={link} class="person-link" href={hashOf('people', person.id)} data-part="link">
          <span class="visually-hidden">{i18n.t('people.editing')} </span>
          <span class="person-title">
            <bdi>{person.name}</bdi>
          </span>
          <span class="person-facts soft small">
            {personFacts(row, props.now).map((fact, place) => (
              <Fragment key={fact}>
                {place > 0 && ' · '}
                <span>{fact}</span>
              </Fragment>
            ))}
          </span>
          {coming && <span class="person-coming small">{coming}</span>}
        </a>
        <RowActs {...props} row={row} under={under} onToggle={toggle} />
      </div>
      {under === 'talked' && (
        <div class="person-under">
          <TalkedForm {...props} people={[person]} onDone={close} />
        </div>
      )}
      {under === 'more' && <RowMore {...props} person={person} onClose={close} />}
    </li>
  );
}

interface ActsProps extends PeopleProps {
  row: Row;
  under?: Under;
  onToggle: (next: Under) => void;
}

function RowActs({ under, onToggle, ...props }: ActsProps) {
  const { name, boundary } = props.row.person;
  // Whoever asked for space is not to be reached from here, and whoever has died can't be.
  const reachable = boundary?.type !== 'died' && boundary?.type !== 'space';
  return (
    <div class="person-acts">
      {boundary?.type !== 'died' && (
        <button
          type="button"
          class="button"
          data-part="talked"
          aria-expanded={under === 'talked'}
          onClick={() => onToggle('talked')}
        >
          {i18n.t('common.weTalked')}
          <span class="visually-hidden"> · {name}</span>
        </button>
      )}
      <StarButton {...props} />
      {reachable ? (
        <MoreButton
          open={under === 'more'}
          label={i18n.t('people.rowMore', [name])}
          onToggle={() => onToggle('more')}
        />
      ) : (
        <span class="no-act" />
      )}
    </div>
  );
}

function StarButton({ row: { person }, actions, now }: PeopleProps & { row: Row }) {
  const tell = useTell();
  if (hasBoundary(person, localDay(now))) return <span class="no-act" />;
  const label = i18n.t(person.star ? 'people.starOn' : 'people.starOff', [person.name]);
  const toggle = () => {
    const text = i18n.t(person.star ? 'people.unstarred' : 'people.starred', [person.name]);
    tell(actions.putPerson({ ...person, star: !person.star, was: person }), text);
  };
  return (
    <button
      type="button"
      class={person.star ? 'button quiet icon star on' : 'button quiet icon star'}
      data-part="star"
      aria-keyshortcuts="s"
      aria-label={label}
      title={label}
      onClick={toggle}
    >
      <Star size={20} />
    </button>
  );
}

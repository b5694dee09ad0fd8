/** What ⋯ opens under someone's line: their ways, a time in the calendar, and what was left for next time. */

import { CalendarPlus, Pencil } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Person } from '../../../lib/people/person';
import { PlanTime } from '../../PlanTime';
import { ReachPanel } from '../../ReachPanel';
import { WayButton } from '../../WayButton';
import { mailOf, wayName } from '../../way';
import { hashOf } from '../hash';
import type { PeopleProps } from './people-props';

interface RowMoreProps extends PeopleProps {
  person: Person;
  onClose: () => void;
}

/** The place of a way whose number or words are shown. */
type Shown = number | 'plan';

export function RowMore({ person, actions, now, onClose }: RowMoreProps) {
  const [shown, setShown] = useState<Shown>();
  const area = useRef<HTMLDivElement>(null);
  // Opened by a press on this very line, so the focus is already ours to move.
  useEffect(() => area.current?.querySelector<HTMLElement>('a, button')?.focus(), []);
  const { channels, nextTime } = person;
  const opened = (place: number) => {
    const type = channels[place]?.type;
    if (type) actions.noteOpened(person.id, type);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's fields.
    <div
      class="person-under"
      role="group"
      aria-label={i18n.t('people.rowMore', [person.name])}
      ref={area}
      onKeyDown={(event) => event.key === 'Escape' && !event.isComposing && onClose()}
    >
      {nextTime && (
        <p class="small">
          <span class="soft">{i18n.t('people.nextTime')} · </span>
          <bdi>{nextTime}</bdi>
        </p>
      )}
      <div class="row ways-row">
        {channels.map((channel, place) => (
          <WayButton
            key={`${channel.type} ${channel.value}`}
            class="button"
            channel={channel}
            words=""
            pressed={shown === place}
            onFollow={() => {
              opened(place);
              setShown(mailOf(channel, '') && place);
            }}
            onPanel={() => {
              if (shown !== place) opened(place);
              setShown(shown === place ? undefined : place);
            }}
          >
            {wayName(channel)}
          </WayButton>
        ))}
      </div>
      <div class="row under-acts">
        <button
          type="button"
          class="button quiet"
          aria-expanded={shown === 'plan'}
          onClick={() => setShown(shown === 'plan' ? undefined : 'plan')}
        >
          <CalendarPlus size={18} />
          {i18n.t('plan.title')}
        </button>
        <a class="button quiet" href={hashOf('people', person.id)}>
          <Pencil size={18} />
          {i18n.t('people.editing')}
        </a>
      </div>
      {typeof shown === 'number' && <ReachPanel channel={channels[shown]} words="" now={now} />}
      {shown === 'plan' && (
        <PlanTime
          name={person.name}
          channel={channels[0]}
          words={nextTime ?? ''}
          now={now}
          zone={person.zone}
          onSave={actions.saveCalendar}
        />
      )}
    </div>
  );
}

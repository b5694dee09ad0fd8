/** "We talked": when, and how if one likes. Today is one press. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChannelType, Person } from '../../../lib/people/person';
import { localDay, noonOf } from '../../days';
import { list } from '../../format';
import { dayInWords } from '../../format-days';
import { SelectField } from '../../SelectField';
import { useTell } from '../../tell';
import { wayTypes } from './ChannelFields';
import type { PeopleProps } from './people-props';

type How = ChannelType | 'in-person' | '';

interface TalkedFormProps extends PeopleProps {
  people: Person[];
  /** The focus stays where it is: something else is to be chosen first. */
  later?: boolean;
  onDone: () => void;
}

export function TalkedForm({ people, later, now, actions, onDone }: TalkedFormProps) {
  const tell = useTell();
  const [how, setHow] = useState<How>('');
  const [picked, setPicked] = useState('');
  const [tried, setTried] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!later) first.current?.focus();
  }, []);
  const today = localDay(now);
  const yesterday = localDay(now, -1);
  const who = list(people.map(({ name }) => name));

  const note = async (day: string) => {
    setTried(true);
    if (people.length === 0) return;
    const at = day === today ? now : noonOf(day);
    const personIds = people.map(({ id }) => id);
    const words = i18n.t('people.talkedOn', [who, dayInWords(at, now)]);
    const noted = actions.noteContact({ personIds, at, channel: how || undefined });
    if (await tell(noted, words)) onDone();
  };

  return (
    <div class="talked">
      <SelectField<How>
        label={i18n.t('people.how')}
        options={[
          { value: '', label: i18n.t('people.howNone') },
          { value: 'in-person', label: i18n.t('people.inPerson') },
          ...wayTypes(),
        ]}
        value={how}
        onChoose={setHow}
      />
      <fieldset class="field">
        <legend class="label">{i18n.t('people.when')}</legend>
        <div class="row">
          <button ref={first} type="button" class="button" onClick={() => note(today)}>
            {i18n.t('people.today')}
          </button>
          <button type="button" class="button" onClick={() => note(yesterday)}>
            {i18n.t('people.yesterday')}
          </button>
          <input
            type="date"
            class="input talked-date"
            aria-label={i18n.t('people.onADay')}
            max={today}
            value={picked}
            onInput={(event) => setPicked(event.currentTarget.value)}
          />
          {picked !== '' && picked <= today && (
            <button type="button" class="button" onClick={() => note(picked)}>
              {i18n.t('people.note')}
            </button>
          )}
        </div>
        <p class="error small" role="alert">
          {tried && people.length === 0 && i18n.t('people.whoMissing')}
        </p>
      </fieldset>
    </div>
  );
}

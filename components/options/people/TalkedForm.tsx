/** "We talked": when, and how if one likes. Today is one press. */

import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChannelType, Person } from '../../../lib/people/person';
import { localDay, noonOf } from '../../days';
import { dayOf } from '../../format';
import { SelectField } from '../../SelectField';
import { useTell } from '../../tell';
import { wayTypes } from './ChannelFields';
import type { PeopleProps } from './people-props';

type How = ChannelType | 'in-person' | '';

export function TalkedForm({
  person,
  now,
  actions,
  onDone,
}: PeopleProps & { person: Person; onDone: () => void }) {
  const tell = useTell();
  const [how, setHow] = useState<How>('');
  const [picked, setPicked] = useState('');
  const today = localDay(now);
  const yesterday = localDay(now, -1);

  const note = async (day: string, words: string) => {
    const at = day === today ? now : noonOf(day);
    const noted = actions.noteContact({ personId: person.id, at, channel: how || undefined });
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
          <button
            type="button"
            class="button"
            onClick={() => note(today, i18n.t('people.talkedToday', [person.name]))}
          >
            {i18n.t('people.today')}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => note(yesterday, i18n.t('people.talkedYesterday', [person.name]))}
          >
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
            <button
              type="button"
              class="button"
              onClick={() =>
                note(picked, i18n.t('people.talkedOn', [person.name, dayOf(noonOf(picked), now)]))
              }
            >
              {i18n.t('people.note')}
            </button>
          )}
        </div>
      </fieldset>
    </div>
  );
}

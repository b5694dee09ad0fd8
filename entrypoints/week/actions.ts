/** Each thing that can be done in a week, as messages to the background. */
import type { WeekActions } from '../../components/week/actions';
import { lessOften, restUntil } from '../../lib/people/less';
import type { Person } from '../../lib/people/person';
import { send } from '../../lib/platform/messages';
import { saveBlob, saveFile } from '../../lib/platform/page';
import { undoable } from '../../lib/platform/undoable';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

async function personOf(id: string): Promise<Person> {
  const { people } = await send('options', { zone: timeZone });
  const row = people.find(({ person }) => person.id === id);
  if (!row) throw new Error('This person is no longer on the list.');
  return row.person;
}

export const actions: Omit<WeekActions, 'show'> = {
  saveNote: (note) => undoable(send('weekNote', note)),
  followed: (personId, channel) => void send('noteOpened', { personId, channel }),
  lessOften: async (id) => {
    const person = await personOf(id);
    const goal = lessOften(person.goal);
    return { goal, takeBack: await undoable(send('putPerson', { ...person, goal, was: person })) };
  },
  leaveIt: async (id) => {
    const person = await personOf(id);
    return undoable(
      send('putPerson', {
        ...person,
        snoozedUntil: restUntil(Date.now()),
        was: person,
      }),
    );
  },
  bringCardsBack: () => undoable(send('setSetting', { key: 'resting', value: Date.now() })),
  checkIn: (answer) => undoable(send('checkIn', { answer })),
  print: () => print(),
  saveTable: (name, text) => saveFile(name, 'text/csv', text),
  savePicture: saveBlob,
  correct: (range) => undoable(send('correct', range)),
  uncorrect: (range) => undoable(send('uncorrect', range)),
};

/** What a person typed or pasted, made fit to keep. Pasted cells bring tabs and line ends along. */
import type { Person } from './person';

/** Characters; the schema refuses more. */
const longestLine = 200;
const longestNote = 20_000;

/** One line: control characters and runs of spaces become one space. */
export const tidyLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, longestLine)
    .trim();

const tidyNote = (text: string): string => text.slice(0, longestNote);

/** The same person with texts that the schema takes; what was left empty is left out. */
export function tidyPerson<P extends Omit<Person, 'updatedAt' | 'createdAt'>>(person: P): P {
  const { name, relation, share, nextTime, channels } = person;
  return {
    ...person,
    name: tidyLine(name),
    ...(relation === undefined ? {} : { relation: tidyLine(relation) }),
    ...(share === undefined ? {} : { share: tidyNote(share) }),
    ...(nextTime === undefined ? {} : { nextTime: tidyNote(nextTime) }),
    channels: channels.map((channel) =>
      channel.label === undefined ? channel : { ...channel, label: tidyLine(channel.label) },
    ),
  };
}

/** An edit that stood open while the same person was changed elsewhere. */
import type { Channel, EditedPerson, Person } from './person';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The edit over what is kept now: what it left as it found it (`was`) stays as it is kept, and ways that
 * were set aside meanwhile stay so. Without `was` the edit is the whole.
 */
export function editedOver(
  { was, ...edited }: EditedPerson,
  known: Person | undefined,
): Omit<EditedPerson, 'was'> {
  if (!was || !known) return edited;
  const names = Object.keys({ ...known, ...edited }) as (keyof typeof edited & keyof Person)[];
  const untouched = names.filter((name) => same(edited[name], was[name]));
  const kept = Object.fromEntries(untouched.map((name) => [name, known[name]]));
  // What is kept without a value is not there.
  const merged = definedIn({ ...edited, ...kept });
  const setAside = known.channels.filter(
    (channel) => channel.notSuggested && !wayIn(was.channels, channel)?.notSuggested,
  );
  return {
    ...merged,
    channels: merged.channels.map((channel) =>
      wayIn(setAside, channel) ? { ...channel, notSuggested: true as const } : channel,
    ),
  };
}

const definedIn = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const wayIn = (channels: readonly Channel[], { type, value }: Channel): Channel | undefined =>
  channels.find((one) => one.type === type && one.value === value);

/** Someone gentle on the list (S1): who lends an ear, then who was close lately. Never by what is due. */
import { type Kept, live } from '../ledger/records';
import { maySuggest } from './boundaries';
import { allowedChannels } from './channels';
import { lastContacts, sendsWithoutTalk } from './contacts';
import type { Channel, Person, ReachOut } from './person';
import type { Today } from './today';

export interface GentleView {
  personId: string;
  name: string;
  /** Epoch ms; absent: never noted. */
  lastNoted?: number;
  /** Allowed ways, the one to offer first at index 0; never empty. */
  channels: Channel[];
}

/** One to choose from, not a list to work through. */
const most = 3;

/** Who was written to this often without a talk is left in peace, as in every suggestion (N4). */
const sendsBeforeRest = 2;

/** People only, and only those who may be suggested and can be reached now. */
export function gentleOnes(
  people: readonly Kept<Person>[],
  reachOuts: readonly Kept<ReachOut>[],
  today: Today,
): GentleView[] {
  const contacts = lastContacts(reachOuts);
  const sends = sendsWithoutTalk(reachOuts);
  const rests = ({ id }: Person) => (sends.get(id)?.times ?? 0) >= sendsBeforeRest;
  const lastOf = ({ id }: Person) => contacts.get(id)?.at;
  const listens = ({ support }: Person) => Number(support?.includes('listening') ?? false);
  return live(people)
    .filter((person) => person.kind === 'person' && maySuggest(person, today) && !rests(person))
    .sort((a, b) => listens(b) - listens(a) || (lastOf(b) ?? 0) - (lastOf(a) ?? 0))
    .map((person) => ({ person, channels: allowedChannels(person, today.now) }))
    .filter(({ channels }) => channels.length > 0)
    .slice(0, most)
    .map(({ person, channels }) => {
      const lastNoted = lastOf(person);
      return {
        personId: person.id,
        name: person.name,
        ...(lastNoted !== undefined && { lastNoted }),
        channels,
      };
    });
}

/** People and reach-outs at the door; a link with a scheme that is not allowed stays outside. */
import * as v from 'valibot';
import {
  type Boundary,
  type Channel,
  channelTypes,
  type Goal,
  goalUnits,
  intents,
  type Person,
  type PersonDate,
  type ReachOut,
  reachOutStates,
  supportKinds,
} from '../people/person';
import {
  between,
  day,
  type Fields,
  hasControl,
  id,
  kept,
  moment,
  note,
  stamp,
  text,
  word,
  yes,
  zone,
} from './bounds';

const allowed = new Set(['https', 'mailto', 'tel', 'sms', 'facetime']);

/** Whether a channel's value is no link at all, or one that may be opened. */
export function isSafeValue(value: string): boolean {
  if (hasControl(value)) return false;
  const scheme = /^\s*([a-z][a-z0-9+.-]*):/i.exec(value)?.[1];
  return scheme === undefined || allowed.has(scheme.toLowerCase());
}

const channelFields = {
  type: v.picklist(channelTypes),
  value: v.pipe(text(2_000), v.check(isSafeValue, 'is a link that may not be opened')),
  label: v.optional(text(200)),
  notSuggested: v.optional(yes),
} satisfies Fields<Channel>;

const wholeBetween = (least: number, most: number) => v.pipe(between(least, most), v.integer());

const goalFields = {
  every: wholeBetween(1, 1_000),
  unit: v.picklist(goalUnits),
} satisfies Fields<Goal>;

const dateFields = {
  kind: v.picklist(['birthday', 'other']),
  label: v.optional(text(200)),
  month: wholeBetween(1, 12),
  day: wholeBetween(1, 31),
  year: v.optional(wholeBetween(1, 9_999)),
} satisfies Fields<PersonDate>;

const boundarySchema = v.variant('type', [
  v.object({ type: v.literal('never') }),
  v.object({ type: v.literal('paused'), until: day }),
  v.object({ type: v.literal('space') }),
  v.object({ type: v.literal('died') }),
]) satisfies v.GenericSchema<unknown, Boundary>;

const minuteOfDay = between(0, 24 * 60);
const most = 100;

export const personSchema = kept<Person>({
  ...stamp,
  createdAt: moment,
  kind: v.picklist(['person', 'group']),
  name: word(),
  relation: v.optional(text(200)),
  goal: v.optional(v.looseObject(goalFields)),
  channels: v.pipe(v.array(v.looseObject(channelFields)), v.maxLength(most)),
  dates: v.pipe(v.array(v.looseObject(dateFields)), v.maxLength(most)),
  share: v.optional(note),
  nextTime: v.optional(note),
  zone: v.optional(zone),
  calls: v.optional(v.object({ from: minuteOfDay, to: minuteOfDay })),
  remoteOnly: v.optional(yes),
  support: v.optional(v.array(v.picklist(supportKinds))),
  star: v.boolean(),
  boundary: v.optional(boundarySchema),
  boundaryAt: v.optional(moment),
  snoozedUntil: v.optional(moment),
});

export const reachOutSchema = kept<ReachOut>({
  ...stamp,
  personId: v.optional(id),
  state: v.picklist(reachOutStates),
  at: moment,
  channel: v.optional(v.picklist([...channelTypes, 'in-person'])),
  intent: v.optional(v.picklist(intents)),
  nudgeId: v.optional(id),
  answered: v.optional(yes),
});

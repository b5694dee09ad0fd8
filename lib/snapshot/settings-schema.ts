/** Settings and plans at the door. A key that is not known here is kept as it is. */
import * as v from 'valibot';
import { lifeChanges } from '../people/life-change';
import {
  asks,
  forms,
  type Plan,
  type SettingRecord,
  type SettingValues,
} from '../settings/settings';
import { between, day, type Fields, kept, moment, stamp, text } from './bounds';

const minuteOfDay = between(0, 24 * 60);

const values = {
  cards: v.boolean(),
  forms: v.array(v.picklist(forms)),
  hours: v.object({ from: minuteOfDay, to: minuteOfDay }),
  cap: between(0, 20),
  spacing: between(0, 24 * 60),
  paused: v.union([v.literal('always'), moment]),
  resting: moment,
  hideNames: v.boolean(),
  weekStart: v.pipe(between(0, 7), v.integer()),
  announceOn: v.pipe(between(1, 7), v.integer()),
  notifyWeek: v.boolean(),
  welcome: text(200),
  nobody: v.boolean(),
  turnsSaid: v.boolean(),
  checkIn: v.boolean(),
  checkInAsked: moment,
  country: v.pipe(text(2), v.regex(/^([A-Z]{2})?$/)),
  lifeChange: v.nullable(v.object({ what: v.picklist(lifeChanges), since: day })),
  leastEffort: v.boolean(),
  iconInSight: v.boolean(),
  ask: v.picklist(asks),
  askCap: v.pipe(between(1, 50), v.integer()),
} satisfies Fields<SettingValues>;

const valueSchemas = new Map<string, v.GenericSchema>(Object.entries(values));

/** The schema of a setting's value: by name, a yes or no for `site/…` and `quiet/…`, else anything. */
function valueSchema(key: string): v.GenericSchema {
  const known = valueSchemas.get(key);
  if (known) return known;
  return /^(site|quiet)\//.test(key) ? v.boolean() : v.unknown();
}

/** `{ value, updatedAt }` with the value that this key wants. */
export const settingSchema = (key: string): v.GenericSchema<unknown, SettingRecord> =>
  v.object({ value: valueSchema(key), updatedAt: moment });

/** Keys come sorted, so that the same settings are the same text. */
export const settingsSchema: v.GenericSchema<unknown, Record<string, SettingRecord>> = v.pipe(
  v.record(text(300), v.object({ value: v.unknown(), updatedAt: moment })),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const entries = Object.entries(dataset.value);
    const bad = entries.find(([key, record]) => !v.is(valueSchema(key), record.value));
    if (bad) {
      addIssue({ message: `Setting "${bad[0]}" has a value that does not fit` });
      return NEVER;
    }
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  }),
);

export const planSchema = kept<Plan>({
  ...stamp,
  minutes: between(0, 24 * 60),
  since: v.optional(moment),
});

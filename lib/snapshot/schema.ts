/** The one schema: every record of every room, and the backup file made of them. */
import * as v from 'valibot';
import type { Kept } from '../ledger/records';
import type { WeekNote } from '../week/records';
import { answers, type CheckIn } from '../wellbeing/check-in';
import { day, type Fields, kept, moment, note, stamp, text } from './bounds';
import { correctionSchema, daySchema, erasureSchema } from './ledger-schema';
import { nudgeSchema } from './nudge-schema';
import { personSchema, reachOutSchema } from './people-schema';
import { planSchema, settingsSchema } from './settings-schema';
import { type Snapshot, snapshotVersion } from './snapshot';

export const checkInSchema = kept<CheckIn>({
  ...stamp,
  at: moment,
  answer: v.picklist(answers),
});

export const weekNoteSchema: v.GenericSchema<unknown, Kept<WeekNote>> = kept<WeekNote>({
  ...stamp,
  id: day,
  goodThing: v.optional(note),
  ifPart: v.optional(note),
  thenPart: v.optional(note),
});

const fields = {
  format: v.literal('instead-backup'),
  version: v.literal(snapshotVersion),
  exportedAt: v.pipe(
    text(40),
    v.check((at) => Number.isFinite(Date.parse(at)), 'is not a moment'),
  ),
  people: v.array(personSchema),
  reachOuts: v.array(reachOutSchema),
  nudges: v.array(nudgeSchema),
  corrections: v.array(correctionSchema),
  checkIns: v.array(checkInSchema),
  plans: v.array(planSchema),
  settings: settingsSchema,
  days: v.array(daySchema),
  erasures: v.array(erasureSchema),
  // Not in the first description of the file, so a file may come without.
  weekNotes: v.optional(v.array(weekNoteSchema), []),
} satisfies Fields<Snapshot>;

export const snapshotSchema: v.GenericSchema<unknown, Snapshot> = v.object(fields);

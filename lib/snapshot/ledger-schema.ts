/** Days, corrections and erasures at the door. */
import * as v from 'valibot';
import { type Interval, kinds } from '../ledger/interval';
import type { Correction, DayDocument, Erasure, Evidence } from '../ledger/records';
import type { Range } from '../ledger/sweep';
import { surfaces } from '../sites/site';
import { count, day, type Fields, kept, moment, site, stamp, yes, zone } from './bounds';
import { isPacked, unpackDay } from './packed-day';

const inOrder = (range: Range): boolean => range.start < range.end;
const complaint = 'ends before it starts';

const intervalFields = {
  start: moment,
  end: moment,
  site,
  kind: v.picklist(kinds),
  weak: v.optional(yes),
} satisfies Fields<Interval>;

const evidenceFields = {
  minute: count,
  site,
  surface: v.picklist(surfaces),
  scrolls: count,
  keys: count,
} satisfies Fields<Evidence>;

const dayFields = {
  day,
  zone,
  intervals: v.array(
    v.pipe(
      v.object(intervalFields),
      v.check((one) => inOrder(one), complaint),
    ),
  ),
  evidence: v.optional(v.array(v.object(evidenceFields))),
} satisfies Fields<DayDocument>;
export const daySchema = v.object(dayFields);
const packedDaySchema = v.pipe(
  v.unknown(),
  v.transform(unpackDay),
  v.custom<DayDocument>((doc) => doc !== null, 'is damaged'),
);
/** A day as the database holds it, packed or, from before days were packed, plain. */
export const storedDaySchema: v.GenericSchema<unknown, DayDocument> = v.lazy((input) =>
  isPacked(input) ? packedDaySchema : daySchema,
);

export const correctionSchema = v.pipe(
  kept<Correction>({ ...stamp, start: moment, end: moment, site: v.optional(site) }),
  v.check((record) => record.deleted === true || inOrder(record), complaint),
);

const erasureFields = { ...stamp, start: moment, end: moment } satisfies Fields<Erasure>;
export const erasureSchema = v.pipe(
  v.object(erasureFields),
  v.check((one) => inOrder(one), complaint),
);

/** Suggestions that were shown, at the door. */
import * as v from 'valibot';
import { type Nudge, outcomes } from '../nudges/nudge';
import { firstWays } from '../people/channels';
import { lifeChanges } from '../people/life-change';
import { intents, type Opener, supportKinds } from '../people/person';
import type { Reason } from '../people/reason';
import { forms } from '../settings/settings';
import { between, count, type Fields, id, kept, moment, site, stamp, text } from './bounds';

const days = between(0, 1e6);

const reasonSchema = v.variant('because', [
  v.looseObject({ because: v.literal('due'), daysSince: days, goalDays: days }),
  v.looseObject({ because: v.literal('never-noted') }),
  v.looseObject({ because: v.literal('no-goal'), daysSince: days }),
  v.looseObject({
    because: v.literal('date'),
    inDays: between(-1e6, 1e6),
    birthday: v.boolean(),
    label: v.optional(text(200)),
  }),
  v.looseObject({ because: v.literal('next-time') }),
  v.looseObject({ because: v.literal('not-lately') }),
  v.looseObject({ because: v.literal('close'), change: v.picklist(lifeChanges) }),
  v.looseObject({ because: v.literal('gives'), support: v.picklist(supportKinds) }),
  v.looseObject({ because: v.literal('near') }),
  v.looseObject({ because: v.literal('after-texts'), times: count }),
]) satisfies v.GenericSchema<unknown, Reason>;

const openerFields = {
  intent: v.picklist(intents),
  number: count,
  fill: v.optional(text(2_000)),
} satisfies Fields<Opener>;

/** A set: in one order everywhere, so that equal records are equal. */
const ids = v.pipe(
  v.array(id),
  v.transform((list) => [...new Set(list)].sort()),
);

export const nudgeSchema = kept<Nudge>({
  ...stamp,
  at: moment,
  site,
  form: v.picklist(forms),
  passive: moment,
  per: v.optional(v.picklist(['day', 'site'])),
  plan: v.optional(moment),
  personId: v.optional(id),
  odds: v.optional(between(0, 1)),
  reasons: v.array(reasonSchema),
  opener: v.optional(v.looseObject(openerFields)),
  first: v.optional(v.picklist(firstWays)),
  passedOver: ids,
  seen: v.boolean(),
  outcome: v.optional(v.picklist(outcomes)),
  outcomeAt: v.optional(moment),
  until: v.optional(moment),
});

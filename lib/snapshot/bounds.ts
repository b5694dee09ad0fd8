/** The small checks that all schemas share: sensible bounds for numbers, moments and texts. */
import * as v from 'valibot';
import { isDay } from '../ledger/days';
import type { Stamped, Tombstone } from '../ledger/records';

/** A schema for every field of a type, so that a field added to the type fails to compile here. */
export type Fields<T> = { [K in keyof T]-?: v.GenericSchema<unknown, T[K]> };

// A control character in a name or a link is never meant, and hides what the link is.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const control = /[\u0000-\u001f\u007f]/;
export const hasControl = (value: string): boolean => control.test(value);
const hasWord = (value: string): boolean => value.trim() !== '' && !hasControl(value);

/** Longest date that the language can hold, epoch ms. */
export const latest = 8.64e15;
/** The most of anything that is counted. */
export const most = 1e9;

export const moment = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(latest));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(most));
export const between = (least: number, most: number) =>
  v.pipe(v.number(), v.finite(), v.minValue(least), v.maxValue(most));

export const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
/** One line that says something. */
export const word = (longest = 200) =>
  v.pipe(text(longest), v.check(hasWord, 'is empty or has control characters'));
/** Own words over several lines. */
export const note = text(20_000);
export const id = word();
export const day = v.pipe(v.string(), v.check(isDay, 'is not a calendar day'));
export const yes = v.literal(true);

/**
 * Shaped like an IANA zone. Whether this browser knows it is not asked: a backup from a newer one
 * may name a zone that is not known here.
 */
export const zone = v.pipe(text(64), v.regex(/^[A-Za-z0-9+\-_:/]+$/));
/** A built-in site's id, or a host. */
export const site = v.pipe(text(253), v.regex(/^[^\s|/]+$/));

export const stamp = { id, updatedAt: moment };

/** Id and time only: whatever else a deleted record holds is dropped here. */
const tombstone: v.GenericSchema<unknown, Tombstone> = v.object({ ...stamp, deleted: yes });

/** A live record with fields that a later version may have added, or what is left of a deleted one. */
export function kept<T extends Stamped>(fields: Fields<T>) {
  const live = v.looseObject({ ...fields, deleted: v.optional(v.undefined()) });
  return v.lazy((input) => (isDeleted(input) ? tombstone : live)) as unknown as v.GenericSchema<
    unknown,
    (T & { deleted?: undefined }) | Tombstone
  >;
}

const isDeleted = (input: unknown): boolean =>
  typeof input === 'object' && input !== null && 'deleted' in input && input.deleted === true;

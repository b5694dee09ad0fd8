/** Ids of records: time first, so that a key range is a time range; chance after, so that no two meet. */

/** Base 36 holds every millisecond until the year 5188 in nine digits. */
const width = 9;

export const timeId = (at: number): string => Math.floor(at).toString(36).padStart(width, '0');

export const newId = (at: number, random: () => number): string =>
  `${timeId(at)}-${Math.floor(random() * 36 ** 8)
    .toString(36)
    .padStart(8, '0')}`;

/** Which days there are. */

/** 29 February is a day; a year, where given, must have it. */
export function dayExists(month: number, day: number, year = 2024): boolean {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

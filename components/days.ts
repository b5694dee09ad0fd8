/** Calendar days on this device. */

/** `YYYY-MM-DD` of a moment (epoch ms), so many days on. */
export function localDay(at: number, daysOn = 0): string {
  const date = new Date(at);
  date.setDate(date.getDate() + daysOn);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Epoch ms of a calendar day's noon, which no clock change moves into another day. */
export const noonOf = (day: string): number => new Date(`${day}T12:00:00`).getTime();

/** Epoch ms of a time ("18:00") on a calendar day here; undefined while either is incomplete. */
export function localMoment(day: string, clock: string): number | undefined {
  const at = new Date(`${day}T${clock}`).getTime();
  return Number.isNaN(at) ? undefined : at;
}

/** Epoch ms of the local midnight after a moment. */
export function nextMidnight(at: number): number {
  const day = new Date(at);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** "13:30" from minutes of the day, as a time field wants it. */
export const clockOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Minutes of the day from a time field; undefined while it is incomplete. */
export function minutesOf(clock: string): number | undefined {
  const match = /^(\d\d):(\d\d)/.exec(clock);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** Calendar days (`YYYY-MM-DD`) in words; read in UTC, so that no zone moves them. */
const noon = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** "16 – 22 November 2026", as the language writes a range. */
export function rangeOfDays(first: string, last: string): string {
  return new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(noon(first), noon(last));
}

/** "March", with the year where it differs from that of `now` (epoch ms). */
export function monthOf(at: number, now: number): string {
  const sameYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Intl.DateTimeFormat(undefined, {
    month: 'long',
    year: sameYear ? undefined : 'numeric',
  }).format(at);
}

/** The link that opens Google Calendar with a new event filled in. Nothing is fetched. */
import { type Appointment, calendarTime, wellFormed } from './appointment';

export function calendarLink({ title, notes, start, end }: Appointment): string {
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: wellFormed(title),
    dates: `${calendarTime(start)}/${calendarTime(end)}`,
    ...(notes === '' ? {} : { details: wellFormed(notes) }),
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

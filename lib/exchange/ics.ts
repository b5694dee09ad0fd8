/**
 * A calendar file (RFC 5545) with one event. The one event we write needs three rules of the format;
 * libraries for it bring time zones, repetition and a second way to keep dates along.
 */
import { type Appointment, calendarTime, wellFormed } from './appointment';

/** `uid` is the event's own for ever, so that a file opened twice is one event; `now` is epoch ms. */
export function icsOf({ title, notes, start, end }: Appointment, uid: string, now: number): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Instead//Instead//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${calendarTime(now)}`,
    `DTSTART:${calendarTime(start)}`,
    `DTEND:${calendarTime(end)}`,
    `SUMMARY:${escaped(title)}`,
    ...(notes === '' ? [] : [`DESCRIPTION:${escaped(notes)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** Section 3.3.11. Controls other than a line's end are not allowed in a text. */
const escaped = (text: string): string =>
  wellFormed(text)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

/** Octets a line may have without its end, section 3.1. */
const longestLine = 75;
const bytes = new TextEncoder();

/** Breaks between characters, never inside one; each further line begins with a space that counts. */
function folded(line: string): string {
  let out = '';
  let room = longestLine;
  for (const character of line) {
    const size = bytes.encode(character).length;
    if (size > room) {
      out += '\r\n ';
      room = longestLine - 1;
    }
    out += character;
    room -= size;
  }
  return out;
}

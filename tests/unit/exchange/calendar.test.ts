import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { Appointment } from '../../../lib/exchange/appointment';
import { calendarLink } from '../../../lib/exchange/calendar-link';
import { icsOf } from '../../../lib/exchange/ics';

const noon = Date.UTC(2026, 10, 22, 12);
const hour = 3_600_000;
const tea: Appointment = {
  title: 'Ana · Call',
  notes: 'Ask about the exhibition; bring a pun, or two.\nNo fixing \\ no advice.',
  start: noon,
  end: noon + hour / 2,
};

/** What another reader of the format makes of the file. */
function readBack(file: string) {
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  if (!event) throw new Error('no event');
  const { uid, summary, description, startDate, endDate } = new ICAL.Event(event);
  return {
    ...{ uid, title: summary, notes: description ?? '' },
    ...{ start: startDate.toJSDate().getTime(), end: endDate.toJSDate().getTime() },
    zone: startDate.zone?.tzid,
  };
}

const seconds = fc.integer({ min: 0, max: 4_000_000_000 }).map((at) => at * 1000);
const appointments = fc.record({
  title: fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }),
  notes: fc.string({ unit: 'binary', maxLength: 2_000 }),
  start: seconds,
  end: seconds,
});
/** Texts as the format can hold them: one kind of line end, no controls. */
const kept = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '');

describe('a calendar file', () => {
  it('is, line by line, what RFC 5545 asks for', () => {
    expect(icsOf(tea, 'one@instead', noon - hour).split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Instead//Instead//EN',
      'BEGIN:VEVENT',
      'UID:one@instead',
      'DTSTAMP:20261122T110000Z',
      'DTSTART:20261122T120000Z',
      'DTEND:20261122T123000Z',
      'SUMMARY:Ana · Call',
      'DESCRIPTION:Ask about the exhibition\\; bring a pun\\, or two.\\nNo fixing \\\\ ',
      ' no advice.',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('says nothing of notes that there are not', () => {
    expect(icsOf({ ...tea, notes: '' }, 'one', noon)).not.toContain('DESCRIPTION');
  });

  it('writes a mark in the place of half a character', () => {
    expect(readBack(icsOf({ ...tea, title: 'A\uD83D' }, 'one', noon)).title).toBe('A\uFFFD');
  });

  it('is read by another reader as it was meant, whatever stands in it', () => {
    fc.assert(
      fc.property(appointments, (one) => {
        const read = readBack(icsOf(one, 'an-id', noon));
        expect(read).toEqual({
          ...one,
          ...{ title: kept(one.title), notes: kept(one.notes), uid: 'an-id', zone: 'UTC' },
        });
      }),
    );
  });

  it('never has a line of more than 75 octets, nor half a character in one', () => {
    fc.assert(
      fc.property(appointments, (one) => {
        for (const line of icsOf(one, 'an-id', noon).split('\r\n')) {
          const octets = new TextEncoder().encode(line);
          expect(octets.length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets)).toBe(
            line,
          );
          expect(line).not.toMatch(/[\r\n]/);
        }
      }),
    );
  });
});

describe('the link to Google Calendar', () => {
  it('carries title, notes, and both times in UTC', () => {
    const url = new URL(calendarLink(tea));
    expect(url.origin + url.pathname).toBe('https://calendar.google.com/calendar/render');
    expect(Object.fromEntries(url.searchParams)).toEqual({
      action: 'TEMPLATE',
      text: tea.title,
      dates: '20261122T120000Z/20261122T123000Z',
      details: tea.notes,
    });
  });

  it('never leads anywhere else, whatever stands in it', () => {
    fc.assert(
      fc.property(appointments, (one) => {
        const url = new URL(calendarLink(one));
        expect(url.host).toBe('calendar.google.com');
        expect(url.searchParams.get('text')).toBe(one.title);
        expect(url.hash).toBe('');
      }),
    );
  });
});

/** Who leaves in an export, and that nobody under "Something changed" is shown after a way back (P2, P5). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chosenOf, isChosenWithAll } from '../../../lib/exchange/choose';
import { csvOf } from '../../../lib/exchange/csv/write';
import { staying, whoLeaves } from '../../../lib/exchange/leaving';
import { propose } from '../../../lib/exchange/match';
import { phoneReader } from '../../../lib/exchange/phone';
import { takeIn } from '../../../lib/exchange/take-in';
import { vcardOf } from '../../../lib/exchange/vcard/write';
import { hasBoundary } from '../../../lib/people/boundaries';
import type { Boundary, Person } from '../../../lib/people/person';
import { someone } from '../people/someone';
import { anyPerson } from './people';
import { atOnce, bytesOf, foundIn, readingOf } from './reading';

const day = '2026-11-22';
const now = 1_800_000_000_000;
const boundaries: Boundary[] = [
  { type: 'never' },
  { type: 'space' },
  { type: 'died' },
  { type: 'paused', until: '2030-01-01' },
];
const formats = { vcard: vcardOf, csv: csvOf };
const anyFormat = fc.constantFrom('vcard' as const, 'csv' as const);

/** Everybody in it who may be chosen at once. */
function broughtIn(text: string, list: Person[]): Person[] {
  let next = 0;
  const readPhone = phoneReader('ES');
  const proposals = atOnce(propose(foundIn(readingOf(bytesOf(text)), 'ES'), list, readPhone, day));
  const all = proposals.map((one) =>
    !one.match && isChosenWithAll(one) ? { ...one, choice: 'add' as const } : one,
  );
  return takeIn(list, chosenOf(all), { now, day }, () => `new-${next++}`);
}

const anyPeople = fc.uniqueArray(anyPerson, {
  minLength: 1,
  maxLength: 6,
  selector: ({ name }) => name,
});

describe('someone under "something changed"', () => {
  it('is never shown after export and import, on a device that knows nobody, or another list', () => {
    fc.assert(
      fc.property(
        anyPeople,
        anyPeople,
        anyFormat,
        fc.boolean(),
        (people, others, format, withAll) => {
          const text = formats[format](whoLeaves(people, day, withAll));
          if (text === '' || whoLeaves(people, day, withAll).length === 0) return;
          const away = new Set(
            people.filter((one) => hasBoundary(one, day)).map(({ name }) => name),
          );
          for (const list of [[], others.filter(({ name }) => !away.has(name))])
            for (const after of broughtIn(text, list))
              if (away.has(after.name)) expect(hasBoundary(after, day)).toBe(true);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('stays here, unless they are to come along, too', () => {
    const people = boundaries.map((boundary, at) => someone(`p${at}`, { boundary }));
    const ana = someone('ana');
    const back = someone('ben', { boundary: { type: 'paused', until: day } });
    const all = [ana, ...people, back];
    expect(whoLeaves(all, day, false)).toEqual([ana, back]);
    expect(whoLeaves(all, day, true)).toEqual(all);
    expect(staying(all, day)).toEqual(people);
  });

  it.each(boundaries)('comes back with %j, and when that was decided', (boundary) => {
    const leo = someone('leo', {
      ...{ name: 'Leo Marín', boundary, boundaryAt: 1_700_000_000_000, star: true },
      channels: [{ type: 'email', value: 'leo@x.org' }],
    });
    for (const write of Object.values(formats))
      expect(broughtIn(write([leo]), [])).toMatchObject([
        { name: 'Leo Marín', star: false, boundary, boundaryAt: 1_700_000_000_000 },
      ]);
  });

  it('comes back with the time of the last edit where nothing better is known', () => {
    const leo = someone('leo', { boundary: { type: 'space' }, updatedAt: 5 });
    expect(broughtIn(vcardOf([leo]), [])).toMatchObject([{ boundaryAt: 5 }]);
  });

  it('is put together with whom the list has, unless that one was decided on later', () => {
    const channels = [{ type: 'email' as const, value: 'leo@x.org' }];
    const leo = (more: Partial<Person>) => someone('leo', { name: 'Leo Marín', channels, ...more });
    const file = vcardOf([leo({ boundary: { type: 'space' }, boundaryAt: 50 })]);
    expect(broughtIn(file, [leo({})])).toMatchObject([
      { id: 'leo', boundary: { type: 'space' }, boundaryAt: 50 },
    ]);
    const [lifted] = broughtIn(file, [leo({ boundaryAt: 60 })]);
    expect(lifted?.boundary).toBeUndefined();
  });

  it('takes other cards of theirs in the file away with them', () => {
    const leo = someone('leo', {
      ...{ name: 'Leo Marín', boundary: { type: 'space' } as const },
      channels: [{ type: 'email', value: 'leo@x.org' }],
    });
    const card = (name: string, email: string) =>
      `BEGIN:VCARD\r\nVERSION:3.0\r\nFN:${name}\r\nEMAIL:${email}\r\nEND:VCARD\r\n`;
    const others = [card('Leo at work', 'leo@x.org'), card('Leo Marín', 'l@y.org')];
    for (const file of [others.join('') + vcardOf([leo]), vcardOf([leo]) + others.join('')]) {
      const after = broughtIn(file, []);
      expect(after).toHaveLength(1);
      expect(after).toMatchObject([{ name: 'Leo Marín', boundary: { type: 'space' } }]);
      expect(after[0]?.channels).toHaveLength(1);
    }
  });

  it('whose mark nobody understands is never suggested', () => {
    const file = vcardOf([someone('leo', { boundary: { type: 'space' } })]);
    expect(file).toContain('X-INSTEAD-CHANGED:space');
    const later = file.replace('X-INSTEAD-CHANGED:space', 'X-INSTEAD-CHANGED:elsewhere 9');
    expect(broughtIn(later, [])).toMatchObject([{ boundary: { type: 'never' } }]);
  });

  it('has no column of a table in which there is none', () => {
    expect(csvOf([someone('ana')])).not.toContain('Instead');
  });
});

describe('a way that is not to be suggested', () => {
  it('comes back as such, from cards and from tables', () => {
    fc.assert(
      fc.property(anyPerson, anyFormat, (person, format) => {
        const text = formats[format]([{ ...person, boundary: undefined }]);
        const [back] = broughtIn(text, []);
        const isOff = (type: string, value: string) =>
          person.channels.some(
            (one) => one.type === type && one.value === value && one.notSuggested,
          );
        const isOn = (type: string, value: string) =>
          person.channels.some(
            (one) => one.type === type && one.value === value && !one.notSuggested,
          );
        for (const { type, value, notSuggested } of back?.channels ?? [])
          if (value !== '' && isOff(type, value) && !isOn(type, value))
            expect(notSuggested).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is known in a table by its number with or without the country', () => {
    const ana = someone('ana', {
      channels: [
        { type: 'text', value: '612345678' },
        { type: 'call', value: '612345678', notSuggested: true },
        { type: 'email', value: 'Ana@x.org', notSuggested: true },
        { type: 'elsewhere', value: '', label: 'knock on the door', notSuggested: true },
        { type: 'video', value: 'https://meet.jit.si/ana', notSuggested: true },
      ],
    });
    expect(broughtIn(csvOf([ana]), [])[0]?.channels).toMatchObject([
      { type: 'text', value: '+34612345678' },
      { type: 'call', value: '+34612345678', notSuggested: true },
      { type: 'email', notSuggested: true },
      { type: 'video', notSuggested: true },
    ]);
    expect(broughtIn(csvOf([ana]), [])[0]?.channels[0]?.notSuggested).toBeUndefined();
  });
});

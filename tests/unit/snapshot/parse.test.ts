import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrate } from '../../../lib/snapshot/migrate';
import { parseSnapshot, parseSnapshotText } from '../../../lib/snapshot/parse';
import { isSafeValue } from '../../../lib/snapshot/people-schema';
import { admitted, aPerson, aSnapshot, nothing, v1 } from './some';

const reasonOf = (file: unknown) => {
  const parsed = parseSnapshot(file);
  return parsed.ok ? 'ok' : parsed.reason;
};
const withPerson = (more: object) => ({ ...v1(), people: [{ ...aPerson('a'), ...more }] });
const withDay = (more: object) => ({
  ...v1(),
  days: [{ day: '2026-11-22', zone: 'UTC', intervals: [], ...more }],
});
const withInterval = (more: object) =>
  withDay({
    intervals: [{ start: 1795341600000, end: 1795341661000, site: 'x', kind: 'passive', ...more }],
  });

describe('the backup of version 1', () => {
  it('passes the door with everything it holds', () => {
    expect(admitted(v1())).toEqual({
      ...v1(),
      people: [...(v1().people as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1)),
      plans: [...(v1().plans as { id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1)),
      days: [...(v1().days as { day: string; zone: string }[])].sort((a, b) =>
        `${a.day}|${a.zone}` < `${b.day}|${b.zone}` ? -1 : 1,
      ),
    });
  });

  it('passes as a file, with or without a byte order mark', () => {
    const text = JSON.stringify(v1());
    expect(parseSnapshotText(text).ok).toBe(true);
    expect(parseSnapshotText(`\uFEFF${text}`).ok).toBe(true);
  });

  it('passes again, unchanged, once it has passed', () => {
    fc.assert(
      fc.property(aSnapshot, (snapshot) => {
        expect(JSON.stringify(admitted(JSON.parse(JSON.stringify(snapshot))))).toBe(
          JSON.stringify(snapshot),
        );
      }),
    );
  });

  it('may come without what its first description did not have', () => {
    const { weekNotes: _, ...file } = v1();
    expect(admitted(file).weekNotes).toEqual([]);
  });

  it('may hold fields that are not known here, and keeps those of records', () => {
    const file = withPerson({ pronouns: 'she' });
    expect(admitted({ ...file, comment: 'mine' }).people[0]).toHaveProperty('pronouns', 'she');
  });

  it('may name a zone that this browser does not know', () => {
    expect(admitted(withDay({ zone: 'Mars/Olympus' })).days).toEqual([]);
    const file = withInterval({});
    Object.assign((file.days as object[])[0] as object, { zone: 'Mars/Olympus' });
    expect(admitted(file).days[0]?.zone).toBe('Mars/Olympus');
  });

  it('has time of another day moved into that day', () => {
    const file = withInterval({ start: 1795341600000, end: 1795341600000 + 86_400_000 });
    expect(admitted(file).days.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-23']);
  });
});

describe('a file is refused', () => {
  it.each([
    ['that is cut off', JSON.stringify(v1()).slice(0, -20), 'not-json'],
    ['that is empty', '', 'not-json'],
    ['that is something else', '{"name":"package"}', 'not-a-backup'],
    ['that is only a list', '[]', 'not-a-backup'],
    ['that is null', 'null', 'not-a-backup'],
  ])('%s', (_, text, reason) => {
    const parsed = parseSnapshotText(text);
    expect(parsed).toMatchObject({ ok: false, reason });
  });

  it.each([
    ['newer than this Instead', { ...v1(), version: 2 }, 'newer'],
    ['without a version', { ...v1(), version: undefined }, 'damaged'],
    ['with half a version', { ...v1(), version: 0.5 }, 'damaged'],
    ['without its days', { ...v1(), days: undefined }, 'damaged'],
    ['with people that are no list', { ...v1(), people: {} }, 'damaged'],
    ['with a person without a name', withPerson({ name: ' ' }), 'damaged'],
    ['with a name as long as a book', withPerson({ name: 'a'.repeat(201) }), 'damaged'],
    [
      'with a month that does not exist',
      withPerson({ dates: [{ kind: 'birthday', month: 13, day: 1 }] }),
      'damaged',
    ],
    [
      'with a link that runs a script',
      withPerson({ channels: [{ type: 'video', value: 'javascript:alert(1)' }] }),
      'damaged',
    ],
    ['with time that ends before it starts', withInterval({ end: 1795341600000 }), 'damaged'],
    ['with time that is no number', withInterval({ start: '1795341600000' }), 'damaged'],
    ['with a kind of time that does not exist', withInterval({ kind: 'idle' }), 'damaged'],
    ['with a day that does not exist', withDay({ day: '2026-02-30' }), 'damaged'],
    ['with a zone that is none', withDay({ zone: 'a|b' }), 'damaged'],
    [
      'with a cap beyond reason',
      { ...v1(), settings: { cap: { value: 99, updatedAt: 1 } } },
      'damaged',
    ],
    [
      'with a record without its moment',
      { ...v1(), plans: [{ id: 'bout', minutes: 5 }] },
      'damaged',
    ],
  ])('%s', (_, file, reason) => {
    expect(reasonOf(file)).toBe(reason);
  });

  it('with the place of the damage', () => {
    const parsed = parseSnapshot(withInterval({ kind: 'idle' }));
    expect(parsed).toMatchObject({ detail: expect.stringContaining('days.0.intervals.0.kind') });
  });

  it('never by throwing, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...Object.keys(nothing())), (value, field) => {
        expect(parseSnapshot(value)).toHaveProperty('ok');
        expect(parseSnapshot({ ...v1(), [field]: value })).toHaveProperty('ok');
      }),
      { numRuns: 500 },
    );
  });
});

describe('a deleted record', () => {
  it('is id and time only, whatever else the file says', () => {
    const file = withPerson({ deleted: true, updatedAt: 7 });
    expect(admitted(file).people).toEqual([{ id: 'a', updatedAt: 7, deleted: true }]);
  });
});

describe('a way to reach someone', () => {
  it.each([
    '+12025550143',
    'ana@mail.example',
    '@ana',
    '',
    'https://meet.example/a',
    'MAILTO:a@b.example',
    'tel:+12025550143',
    'sms:+12025550143',
    'facetime:a@b.example',
  ])('may be %j', (value) => expect(isSafeValue(value)).toBe(true));
  it.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:x',
    'data:text/html,x',
    'http://a.example',
    'file:///etc/passwd',
    'intent:x',
  ])('may not be %j', (value) => expect(isSafeValue(value)).toBe(false));
});

describe('migration', () => {
  const steps = {
    1: (file: Record<string, unknown>) => ({ ...file, trail: [...(file.trail as number[]), 1] }),
    2: (file: Record<string, unknown>) => ({ ...file, trail: [...(file.trail as number[]), 2] }),
  };

  it('goes step by step from the version of the file, and changes nothing it was given', () => {
    const old = Object.freeze({ version: 1, trail: Object.freeze([]) });
    expect(migrate({ ...old }, 3, steps)).toEqual({ version: 3, trail: [1, 2] });
    expect(migrate({ version: 2, trail: [] }, 3, steps)).toEqual({ version: 3, trail: [2] });
    expect(migrate({ version: 3, trail: [] }, 3, steps)).toEqual({ version: 3, trail: [] });
  });

  it('says so when no step leads on', () => {
    expect(() => migrate({ version: 1 }, 2, {})).toThrow(RangeError);
  });
});

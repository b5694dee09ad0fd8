import { describe, expect, it } from 'vitest';
import type { PersonDraft } from '../../../components/options/actions';
import {
  errorsOf,
  hasErrors,
  newDate,
  newDraft,
  readyToSave,
} from '../../../components/options/people/draft';
import { dayExists } from '../../../lib/people/day-exists';

const draft = (more: Partial<PersonDraft>): PersonDraft => ({
  ...newDraft(),
  name: 'Ana',
  ...more,
});

describe("a person's form", () => {
  it('accepts a name alone: the way left blank is left out', () => {
    expect(hasErrors(errorsOf(draft({})))).toBe(false);
    expect(readyToSave(draft({})).channels).toEqual([]);
  });

  it('asks for a name that is more than spaces', () => {
    expect(errorsOf(draft({ name: '  ' })).name).toBe('missing');
  });

  it('says what is wrong with a way, at its place', () => {
    const channels: PersonDraft['channels'] = [
      { type: 'email', value: 'ana@example.com' },
      { type: 'whatsapp', value: '600 000 001' },
      { type: 'video', value: 'javascript:alert(1)' },
    ];
    expect([...errorsOf(draft({ channels })).channels]).toEqual([
      [1, 'country-code'],
      [2, 'not-https'],
    ]);
  });

  it('keeps a way in own words without a link, and drops one without either', () => {
    const channels: PersonDraft['channels'] = [
      { type: 'elsewhere', value: '', label: 'knock on the door ' },
      { type: 'elsewhere', value: ' ', label: ' ' },
    ];
    expect(readyToSave(draft({ channels })).channels).toEqual([
      { type: 'elsewhere', value: '', label: 'knock on the door' },
    ]);
  });

  it('leaves out a date that was added and not filled in, and asks for the day of one that was', () => {
    const added = newDate('birthday', 11);
    expect(hasErrors(errorsOf(draft({ dates: [added] })))).toBe(false);
    expect(readyToSave(draft({ dates: [added] })).dates).toEqual([]);
    expect([...errorsOf(draft({ dates: [{ ...added, year: 1988 }] })).dates]).toEqual([0]);
    const known = { ...added, day: 3 };
    expect(readyToSave(draft({ dates: [known] })).dates).toEqual([known]);
  });

  it('stores numbers as they are dialled and notes without the space around them', () => {
    const ready = readyToSave(
      draft({ channels: [{ type: 'call', value: '+44 20 7946 0958' }], share: ' Puns. ' }),
    );
    expect(ready.channels[0]?.value).toBe('+442079460958');
    expect(ready.share).toBe('Puns.');
  });

  it('knows which days exist; 29 February does as long as no year denies it', () => {
    expect(dayExists(2, 29)).toBe(true);
    expect(dayExists(2, 29, 2023)).toBe(false);
    expect(dayExists(4, 31)).toBe(false);
    expect(dayExists(1, 0)).toBe(false);
    const dates: PersonDraft['dates'] = [
      { kind: 'birthday', month: 3, day: 3 },
      { kind: 'other', month: 6, day: 31 },
    ];
    expect([...errorsOf(draft({ dates })).dates]).toEqual([1]);
  });

  it('wants a day for a pause', () => {
    expect(errorsOf(draft({ boundary: { type: 'paused', until: '' } })).until).toBe('missing');
  });
});

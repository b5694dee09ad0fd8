/** The week as its page asks for it: where it begins, and what was written into the one before. */
import { describe, expect, it } from 'vitest';
import { afternoon, page, rig, zone } from './rig';

const dayMs = 86_400_000;
const [monday, sunday] = [1, 7];

describe('a week', () => {
  const firstOf = async (it: ReturnType<typeof rig>, localeWeekStart: number) =>
    (await it.ask.week({ zone, localeWeekStart }, page)).first;

  it('begins where the language says, and where the person chose once they have', async () => {
    const it = rig();
    expect(await firstOf(it, monday)).toBe('2026-11-16');
    expect(await firstOf(it, sunday)).toBe('2026-11-15');
    await it.ask.setSetting({ key: 'weekStart', value: 6 }, page);
    expect(await firstOf(it, monday)).toBe('2026-11-14');
    expect(await firstOf(it, sunday)).toBe('2026-11-14');
    await it.ask.setSetting({ key: 'weekStart', value: 0 }, page);
    expect(await firstOf(it, sunday)).toBe('2026-11-15');
  });

  it('shows back what was written a week before, as long as it was not taken back', async () => {
    const it = rig();
    const shown = async () =>
      (await it.ask.week({ zone, localeWeekStart: monday }, page)).lastIfThen;
    const note = { id: '2026-11-16', ifPart: 'it rains', thenPart: 'I call Ana' };
    const before = await it.ask.weekNote(note, page);
    expect(await shown()).toBeUndefined();
    it.moment.now = afternoon + 7 * dayMs;
    expect(await shown()).toEqual({ ifPart: 'it rains', thenPart: 'I call Ana' });
    it.moment.now = afternoon + 14 * dayMs;
    expect(await shown()).toBeUndefined();
    it.moment.now = afternoon + 7 * dayMs;
    await it.ask.undo(before, page);
    expect(await shown()).toBeUndefined();
  });
});

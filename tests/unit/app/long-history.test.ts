/** A page that shows a week reads a week, whatever lies before and after it (W5). */
import { describe, expect, it } from 'vitest';
import type { Store, StoredRecord } from '../../../lib/platform/store';
import { toRecords } from '../../../lib/snapshot/database';
import { history } from '../../bench/history';
import { afternoon, page, rig, zone } from './rig';

const days = 200;
const records = toRecords(history('2026-11-18', days, zone));

/** How many records of each sort were read, in the words of their keys. */
function counted(read: readonly StoredRecord[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { key } of read) {
    const sort = key.split('/')[0] ?? '';
    counts[sort] = (counts[sort] ?? 0) + 1;
  }
  return counts;
}

async function withHistory(from: readonly StoredRecord[] = records) {
  /** The last reading that had days in it: the badge looks at suggestions for itself. */
  const read: StoredRecord[] = [];
  const disk = (store: Store): Store => ({
    ...store,
    read: async (scope) => {
      const found = await store.read(scope);
      if (found.some(({ key }) => key.startsWith('day/'))) read.splice(0, read.length, ...found);
      return found;
    },
  });
  const it = rig({ disk });
  await it.store.transact({}, () => ({ put: [...from], result: null }));
  const week = (day: string) => it.ask.week({ day, zone, localeWeekStart: 1 }, page);
  return { it, read, week };
}

describe('with a long history, the week page', () => {
  it('reads the days of its week, of the one before, and the day before that', async () => {
    const { week, read } = await withHistory();
    const view = await week('2026-07-15');
    expect(view.days.every(({ visits }) => visits.length > 0)).toBe(true);
    expect(view.before).toBeGreaterThan(0);
    const read15 = read.filter(({ key }) => key.startsWith('day/')).map(({ key }) => key);
    expect(read15).toHaveLength(15);
    expect(read15[0]).toBe(`day/2026-07-05|${zone}`);
    expect(read15.at(-1)).toBe(`day/2026-07-19|${zone}`);
  });

  it('reads two notes at most, and suggestions of its own week and of late', async () => {
    const { week, read } = await withHistory();
    const view = await week('2026-07-15');
    expect(view.suggestions.shown).toBe(2 * 7);
    const counts = counted(read);
    expect(counts['week-note']).toBe(2);
    const lately = 2 * 61;
    expect(counts.nudge).toBeLessThanOrEqual(2 * 7 + lately);
  });

  it.each(['2026-07-15', '2026-09-23', '2026-11-19'])(
    'shows the week of %s as if nothing lay around it',
    async (day) => {
      const all = await withHistory();
      const alone = await withHistory(
        records.filter(({ key }) => {
          if (!key.startsWith('day/')) return true;
          const at = Date.parse(key.slice(4, 14));
          return Math.abs(at - Date.parse(day)) < 15 * 86_400_000;
        }),
      );
      const [shown, { previous: _, ...expected }] = [await all.week(day), await alone.week(day)];
      expect(shown).toMatchObject(expected);
      expect(expected.empty).toBe(false);
      const nudges = all.read.map(({ key }) => key).filter((key) => key.startsWith('nudge/'));
      expect(new Set(nudges).size).toBe(nudges.length);
    },
  );
});

describe('with a long history, the popup', () => {
  it('reads three days, and suggestions of the last sixty', async () => {
    const { it, read } = await withHistory();
    it.moment.now = afternoon;
    await it.ask.popup({ zone }, page);
    const counts = counted(read);
    expect(counts.day).toBeLessThanOrEqual(3);
    expect(counts.nudge).toBeLessThanOrEqual(2 * 61);
  });
});

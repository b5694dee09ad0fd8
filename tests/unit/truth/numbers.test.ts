/**
 * A corpus that a wrong meter could pass would prove nothing: with any number of the meter changed by
 * a little, either way, some trace is off by more than its bar.
 */
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as constants from '../../../lib/meter/constants';
import { bar, missesOf, weight } from '../../truth/compare';
import { limitUses } from '../../truth/limit-uses';
import { ruleTruth } from '../../truth/oracle';
import { corpusFolder, tracesIn } from '../../truth/trace-files';

type Name = keyof typeof constants;
const numbers: Record<Name, number> = { ...constants };

const close = new Set(limitUses.map(({ name }) => name));
const traces = tracesIn(corpusFolder)
  .filter(({ name }) => close.has(name))
  .map((one) => ({ one, truth: ruleTruth(one.trace, 250) }));

/** Names of the traces that a meter with these numbers is off in by more than their bar. */
async function offIn(changed: Partial<Record<Name, number>>): Promise<string[]> {
  vi.resetModules();
  vi.doMock('../../../lib/meter/constants', () => ({ ...numbers, ...changed }));
  const { replay } = await import('../../truth/replay');
  const misses = traces.flatMap(({ one, truth }) => missesOf(one, replay(one.trace), truth));
  return misses.filter((miss) => weight(miss, bar.worst) > 1).map(({ name }) => name);
}

afterEach(() => vi.doUnmock('../../../lib/meter/constants'));

const changes: [Name, by: number][] = [
  ['absence', 1_000],
  ['glance', 1_000],
  ['mediaBeat', 500],
  ['longItem', 2_000],
  ['watchAlone', 30_000],
  ['passiveAlone', 15_000],
  ['clockSlip', 200],
  ['echo', 150],
];
/** Counts how often someone scrolled, and moves no second. */
const withoutTime: Name = 'scrollRest';

describe('the corpus notices', () => {
  it.each(changes)('%s shorter or longer by %i ms', async (name, by) => {
    expect(await offIn({ [name]: numbers[name] - by })).not.toEqual([]);
    expect(await offIn({ [name]: numbers[name] + by })).not.toEqual([]);
  });

  it('every number of the meter, of those that decide about time', () => {
    const named = [...changes.map(([name]) => name), withoutTime];
    expect(named.sort()).toEqual(Object.keys(numbers).sort());
  });

  it('nothing where nothing was changed', async () => {
    expect(await offIn({})).toEqual([]);
  });
});

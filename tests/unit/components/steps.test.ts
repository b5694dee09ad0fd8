import { describe, expect, it } from 'vitest';
import { progressOf, type Step, stepAfter, steps } from '../../../components/welcome/steps';

const walk = (soFar: { cards: boolean; pinned: boolean }): Step[] => {
  const seen: Step[] = ['idea'];
  while (seen.at(-1) !== 'done') seen.push(stepAfter(seen.at(-1) as Step, soFar));
  return seen;
};

describe('the first run', () => {
  it('asks every question in order', () => {
    expect(walk({ cards: true, pinned: false })).toEqual([...steps]);
  });

  it('asks "just numbers" for no minutes and no practice', () => {
    expect(walk({ cards: false, pinned: false })).toEqual(['idea', 'where', 'who', 'pin', 'done']);
  });

  it('does not ask to pin an icon that is in sight', () => {
    expect(walk({ cards: true, pinned: true })).not.toContain('pin');
  });

  it('says how far along it is, in questions', () => {
    expect(progressOf('who')).toEqual({ at: 2, of: 4 });
    expect(progressOf('idea')).toBeUndefined();
  });
});

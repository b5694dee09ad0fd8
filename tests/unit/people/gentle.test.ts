/** Someone gentle on the list (S1): never against a boundary, and never by what is due. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maySuggest } from '../../../lib/people/boundaries';
import { gentleOnes } from '../../../lib/people/gentle';
import { anyPeople, anyReachOuts, contact, daysAgo, someone, today } from './someone';

const namesOf = (...given: Parameters<typeof gentleOnes>) =>
  gentleOnes(...given).map(({ name }) => name);

describe('someone gentle', () => {
  it('is who lends an ear, then who was close lately', () => {
    const people = [someone('ana'), someone('ben'), someone('cleo', { support: ['listening'] })];
    const talks = [contact('ana', 'talked', daysAgo(90)), contact('ben', 'talked', daysAgo(3))];
    expect(namesOf(people, talks, today)).toEqual(['cleo', 'ben', 'ana']);
  });

  it('is nobody who was written to twice without an answer', () => {
    const sends = [contact('ana', 'sent', daysAgo(9)), contact('ana', 'sent', daysAgo(2))];
    expect(namesOf([someone('ana')], sends, today)).toEqual([]);
  });

  it('is never more than three, nor anyone who may not be suggested or cannot be reached', () => {
    fc.assert(
      fc.property(anyPeople, anyReachOuts, (people, reachOuts) => {
        const found = gentleOnes(people, reachOuts, today);
        expect(found.length).toBeLessThanOrEqual(3);
        for (const { personId, channels } of found) {
          expect(
            maySuggest(
              people.find(({ id }) => id === personId),
              today,
            ),
          ).toBe(true);
          expect(channels.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});

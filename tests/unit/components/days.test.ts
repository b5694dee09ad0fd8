import { describe, expect, it } from 'vitest';
import { nextMidnight } from '../../../components/days';

describe('tomorrow', () => {
  it('begins at the next local midnight, whatever the time', () => {
    for (const clock of ['00:00:00', '14:05:00', '23:59:59']) {
      const at = new Date(`2026-11-22T${clock}`).getTime();
      expect(nextMidnight(at)).toBe(new Date('2026-11-23T00:00:00').getTime());
    }
  });

  it('is the first of January after the last of December', () => {
    const at = new Date('2026-12-31T20:00:00').getTime();
    expect(nextMidnight(at)).toBe(new Date('2027-01-01T00:00:00').getTime());
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSnapshotText } from '../../../lib/snapshot/parse';
import { backupPieces } from '../../../lib/snapshot/write';
import { admitted, v1 } from './some';

describe('the file of a backup', () => {
  it('says all that JSON would, in a line for each record', () => {
    const snapshot = admitted(v1());
    const text = backupPieces(snapshot).join('');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(snapshot)));
    for (const { id } of snapshot.people)
      expect(text.split('\n').filter((line) => line.includes(`"id":"${id}"`))).toHaveLength(1);
    expect(parseSnapshotText(text)).toEqual({ ok: true, snapshot });
  });

  it('is well formed whatever lists are empty', () => {
    const snapshot = admitted(v1());
    fc.assert(
      fc.property(fc.boolean(), fc.boolean(), fc.boolean(), (people, days, notes) => {
        const some = {
          ...snapshot,
          ...(people && { people: [] }),
          ...(days && { days: [] }),
          ...(notes && { weekNotes: [] }),
        };
        expect(JSON.parse(backupPieces(some).join(''))).toEqual(JSON.parse(JSON.stringify(some)));
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editedOver } from '../../../lib/people/edited';
import type { Person } from '../../../lib/people/person';
import { somebody } from '../app/rig';

const ana = (about: Partial<Person>): Person => ({
  ...somebody('ana', about),
  createdAt: 1,
  updatedAt: 1,
});
const fields = fc.record({
  share: fc.constantFrom('herons', 'owls', undefined),
  nextTime: fc.constantFrom('the boat', 'the garden', undefined),
  star: fc.boolean(),
  relation: fc.constantFrom('sister', 'friend', undefined),
});

describe('an edit that stood open', () => {
  it('always changes what it touched, and never anything else', () => {
    fc.assert(
      fc.property(fields, fields, fields, (before, typed, meanwhile) => {
        const was = ana(before);
        const known = ana(meanwhile);
        const kept = editedOver({ ...was, ...typed, was }, known);
        for (const name of ['share', 'nextTime', 'star', 'relation'] as const)
          expect(kept[name]).toBe(typed[name] === before[name] ? meanwhile[name] : typed[name]);
      }),
    );
  });
  it('keeps a way that was set aside meanwhile so', () => {
    const call = { type: 'call', value: '+12025550142' } as const;
    const mail = { type: 'email', value: 'ana@mail.example' } as const;
    const was = ana({ channels: [call] });
    const known = ana({ channels: [{ ...call, notSuggested: true }] });
    const kept = editedOver({ ...was, channels: [mail, call], was }, known);
    expect(kept.channels).toEqual([mail, { ...call, notSuggested: true }]);
  });
  it('may take a way up again that it found set aside', () => {
    const call = { type: 'call', value: '+12025550142' } as const;
    const was = ana({ channels: [{ ...call, notSuggested: true }] });
    expect(editedOver({ ...was, channels: [call], was }, was).channels).toEqual([call]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Person } from '../../../lib/people/person';
import { whoSupports } from '../../../lib/people/support';
import { rank } from '../../../lib/people/who-now';
import { someone, today } from './someone';

const ask = (kind: 'listening' | 'advice' | 'hand', ...people: Person[]) =>
  whoSupports(rank({ people, reachOuts: [], nudges: [] }, today), kind);

describe('“I could use support”', () => {
  const listener = someone('ana', { support: ['listening'] });
  const friend = someone('ben', { relation: 'friend' });

  it('picks whoever is noted for that kind, and says so first', () => {
    const found = ask('listening', friend, listener);
    expect(found?.person.id).toBe('ana');
    expect(found?.reasons[0]).toEqual({ because: 'gives', support: 'listening' });
  });

  it('picks someone close where nobody is noted for it, and says that', () => {
    const found = ask('hand', someone('eva'), friend);
    expect(found?.person.id).toBe('ben');
    expect(found?.reasons[0]).toEqual({ because: 'near' });
  });

  it('has nobody rather than anybody, and never a group', () => {
    expect(ask('advice', someone('eva'))).toBeUndefined();
    expect(ask('advice', someone('club', { kind: 'group', support: ['advice'] }))).toBeUndefined();
  });

  it('asks nobody with a boundary', () => {
    expect(ask('listening', { ...listener, boundary: { type: 'space' } })).toBeUndefined();
  });
});

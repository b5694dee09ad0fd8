import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedChannels, type FirstWay, firstWays } from '../../../lib/people/channels';
import type { Channel, Person } from '../../../lib/people/person';
import { call, mail, someone, text } from './someone';

const tokyo = 'Asia/Tokyo';
/** In Tokyo 08:59, 09:00, 19:59 and 20:00. */
const at = {
  early: Date.UTC(2026, 10, 21, 23, 59),
  nine: Date.UTC(2026, 10, 22, 0, 0),
  late: Date.UTC(2026, 10, 22, 10, 59),
  eight: Date.UTC(2026, 10, 22, 11, 0),
};
const types = (person: Partial<Person>, now = at.nine, first?: FirstWay) =>
  allowedChannels(someone('ana', person), now, first).map(({ type }) => type);

const messenger: Channel = { type: 'messenger', value: 'ana.example' };
const page: Channel = { type: 'elsewhere', value: 'https://social.example/ana' };
const door: Channel = { type: 'elsewhere', value: '', label: 'knock on the door' };
const video: Channel = { type: 'video', value: 'https://meet.example/ana' };

describe('the ways that may be offered', () => {
  it('come in the order the person gave them', () => {
    expect(types({ channels: [text, mail], zone: tokyo })).toEqual(['text', 'email']);
    expect(types({ channels: [call, mail], zone: tokyo })).toEqual(['call', 'email']);
  });

  it('leave out what is marked and what is empty', () => {
    const marked: Channel = { ...mail, notSuggested: true };
    expect(types({ channels: [marked, { type: 'text', value: ' ' }] })).toEqual([]);
  });

  it.each([
    ['08:59', at.early, ['email']],
    ['09:00', at.nine, ['call', 'video', 'email']],
    ['19:59', at.late, ['call', 'video', 'email']],
    ['20:00', at.eight, ['email']],
  ])('ring in the person’s own day only: %s there', (_, now, expected) => {
    expect(types({ channels: [call, video, mail], zone: tokyo }, now)).toEqual(expected);
  });

  it('ring in the hours chosen for the person, over midnight too', () => {
    const night = { channels: [call], zone: tokyo, calls: { from: 22 * 60, to: 9 * 60 } };
    expect(types(night, at.early)).toEqual(['call']);
    expect(types(night, at.nine)).toEqual([]);
  });

  it('put text before a call while the zone is unknown', () => {
    expect(types({ channels: [call, mail] })).toEqual(['email', 'call']);
    expect(types({ channels: [call, mail], zone: 'Nowhere/At_All' })).toEqual(['email', 'call']);
  });

  it('never begin with one that may open a feed where there is another', () => {
    expect(types({ channels: [messenger, mail] })).toEqual(['email', 'messenger']);
    expect(types({ channels: [page, call] })).toEqual(['call', 'elsewhere']);
    expect(types({ channels: [messenger] })).toEqual(['messenger']);
  });

  it('put last what may mean going there, for someone reached remotely only', () => {
    expect(types({ channels: [door, mail] })).toEqual(['elsewhere', 'email']);
    expect(types({ channels: [door, mail], remoteOnly: true })).toEqual(['email', 'elsewhere']);
  });

  it('put a voice first after several texts, but not before its hours, nor while the zone is unknown', () => {
    const both = { channels: [text, mail, call], zone: tokyo };
    expect(types(both, at.nine, 'voice')).toEqual(['call', 'text', 'email']);
    expect(types(both, at.early, 'voice')).toEqual(['text', 'email']);
    expect(types({ channels: [text, call] }, at.nine, 'voice')).toEqual(['text', 'call']);
  });

  it('ask least first where that is wanted', () => {
    const many = { channels: [call, mail, messenger, text], zone: tokyo };
    expect(types(many, at.nine, 'least')).toEqual(['text', 'email', 'call', 'messenger']);
    expect(types({ channels: [call, text] }, at.nine, 'least')).toEqual(['text', 'call']);
  });

  it('hold the same ways whichever go first', () => {
    const channels = fc.shuffledSubarray([call, text, mail, messenger, page, door, video]);
    fc.assert(
      fc.property(channels, fc.constantFrom(undefined, tokyo), (some, zone) => {
        const plain = types({ channels: some, zone }).sort();
        for (const first of firstWays) {
          expect(types({ channels: some, zone }, at.nine, first).sort()).toEqual(plain);
        }
      }),
    );
  });
});

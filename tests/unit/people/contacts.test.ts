import { describe, expect, it } from 'vitest';
import { lastContacts, sendsWithoutTalk, textsSinceVoice } from '../../../lib/people/contacts';
import { contact, daysAgo } from './someone';

describe('the last contact', () => {
  it('is not made by opening a link', () => {
    expect(lastContacts([contact('ana', 'opened', daysAgo(1))]).size).toBe(0);
  });

  it('is the latest by its own date, not by when it was noted', () => {
    const backDated = contact('ana', 'talked', daysAgo(30), { updatedAt: daysAgo(0) });
    const last = lastContacts([contact('ana', 'sent', daysAgo(3)), backDated]);
    expect(last.get('ana')).toEqual({ at: daysAgo(3), state: 'sent' });
  });

  it('forgets what was deleted and what has lost its person', () => {
    const { personId: _, ...loose } = contact('ana', 'talked', daysAgo(1));
    expect(lastContacts([loose, { id: 'x', updatedAt: 1, deleted: true }]).size).toBe(0);
  });
});

describe('messages without a talk', () => {
  const times = (...noted: Parameters<typeof contact>[]) =>
    sendsWithoutTalk(noted.map((one) => contact(...one))).get('ana')?.times;

  it('are counted since they last talked', () => {
    expect(times(['ana', 'sent', daysAgo(9)], ['ana', 'sent', daysAgo(5)])).toBe(2);
    expect(
      times(
        ['ana', 'sent', daysAgo(9)],
        ['ana', 'talked', daysAgo(7)],
        ['ana', 'sent', daysAgo(5)],
      ),
    ).toBe(1);
  });

  it('are one try when they are within a day', () => {
    expect(times(['ana', 'sent', daysAgo(5)], ['ana', 'sent', daysAgo(4.5)])).toBe(1);
  });
});

describe('texts in a row', () => {
  const texts = (...noted: Parameters<typeof contact>[]) =>
    textsSinceVoice(noted.map((one) => contact(...one))).get('ana');
  const by = (channel: 'whatsapp' | 'call' | 'in-person') => ({ channel });

  it('are counted since a voice, or a meeting', () => {
    expect(
      texts(
        ['ana', 'sent', daysAgo(9), by('whatsapp')],
        ['ana', 'talked', daysAgo(8), by('call')],
        ['ana', 'talked', daysAgo(5), by('whatsapp')],
        ['ana', 'sent', daysAgo(3)],
      ),
    ).toBe(2);
    expect(texts(['ana', 'sent', daysAgo(9)], ['ana', 'talked', daysAgo(8), by('in-person')])).toBe(
      0,
    );
  });

  it('are not made of a talk of which nobody said how, nor of an opened link', () => {
    expect(texts(['ana', 'sent', daysAgo(9)], ['ana', 'talked', daysAgo(8)])).toBe(0);
    expect(texts(['ana', 'opened', daysAgo(9), by('whatsapp')])).toBeUndefined();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerQuestion, waitingQuestion } from '../../../lib/nudges/question';
import { maySuggest } from '../../../lib/people/boundaries';
import type { Person, ReachOut } from '../../../lib/people/person';
import { anyPeople, anyReachOuts, contact, noon, someone, today } from '../people/someone';
import { hourMs, nudge } from './scene';

const hoursAgo = (hours: number) => noon - hours * hourMs;
const opened = contact('ana', 'opened', hoursAgo(3));
const asks = (reachOuts: ReachOut[], ana: Partial<Person> = {}) =>
  waitingQuestion(reachOuts, [someone('ana', ana), someone('ben')], today)?.personId;

describe('the waiting question', () => {
  it('is asked after a link was followed', () => {
    expect(waitingQuestion([opened], [someone('ana', { name: 'Ana' })], today)).toEqual({
      reachOutId: opened.id,
      personId: 'ana',
      name: 'Ana',
      openedAt: hoursAgo(3),
    });
  });

  it('is gone after 48 hours', () => {
    expect(asks([contact('ana', 'opened', hoursAgo(47.9))])).toBe('ana');
    expect(asks([contact('ana', 'opened', hoursAgo(48))])).toBeUndefined();
  });

  it('is about the latest only', () => {
    const later = contact('ben', 'opened', hoursAgo(1));
    expect(asks([later, opened])).toBe('ben');
    const { reachOut } = answerQuestion(later, undefined, 'not-this-time', noon);
    expect(asks([reachOut, opened])).toBeUndefined();
  });

  it.each(['talked', 'sent', 'not-this-time'] as const)('is not asked again after %s', (answer) => {
    expect(asks([answerQuestion(opened, undefined, answer, noon).reachOut])).toBeUndefined();
  });

  it('is not asked when contact was noted anyway', () => {
    expect(asks([opened, contact('ana', 'talked', hoursAgo(1))])).toBeUndefined();
    expect(asks([opened, contact('ana', 'talked', hoursAgo(9))])).toBe('ana');
  });

  it('never names someone who may not be suggested', () => {
    expect(asks([opened], { boundary: { type: 'died' } })).toBeUndefined();
    fc.assert(
      fc.property(anyPeople, anyReachOuts, (people, reachOuts) => {
        const asked = waitingQuestion(reachOuts, people, today);
        if (!asked) return;
        const person = people.find(({ id }) => id === asked.personId);
        expect(maySuggest(person, today)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('its answer', () => {
  const from = nudge(noon, { outcome: 'opened' });

  it('counts from when the link was followed', () => {
    const { reachOut, nudge: after } = answerQuestion(opened, from, 'talked', noon);
    expect(reachOut).toEqual({ ...opened, state: 'talked', answered: true, updatedAt: noon });
    expect(after).toMatchObject({ outcome: 'talked', outcomeAt: noon });
  });

  it('not this time leaves a link that was followed, and no contact', () => {
    const { reachOut, nudge: after } = answerQuestion(opened, from, 'not-this-time', noon);
    expect(reachOut.state).toBe('opened');
    expect(after?.outcome).toBe('not-this-time');
  });
});

import { describe, expect, it } from 'vitest';
import { decide, type PageMoment, prospect } from '../../../lib/nudges/decide';
import type { Nudge } from '../../../lib/nudges/nudge';
import { dayMs, todayOf } from '../../../lib/people/today';
import { always, contact, noon, someone, zone } from '../people/someone';
import { factsOf, hourMs, minuteMs, momentOf, nudge, type Scene } from './scene';

const deciding = (scene: Scene = {}, moment: Partial<PageMoment> = {}) =>
  decide(factsOf(scene), momentOf(moment), always(0));
const waits = (scene: Scene = {}, moment: Partial<PageMoment> = {}) => {
  const decision = deciding(scene, moment);
  return 'wait' in decision ? decision.wait : 'shown';
};
const shows = (scene: Scene = {}, moment: Partial<PageMoment> = {}): Nudge => {
  const decision = deciding(scene, moment);
  if ('wait' in decision) throw new Error(`waits: ${decision.wait}`);
  return decision.show;
};
const minutes = (boutPassive: number) => ({ boutPassive: boutPassive * minuteMs });
const todayAt = (hour: number, minute = 0) =>
  todayOf(noon, zone).start + hour * hourMs + minute * minuteMs;

describe('a suggestion comes', () => {
  it('when the plan is reached, and not before', () => {
    expect(waits({}, minutes(14.99))).toBe('below-plan');
    expect(waits({}, minutes(15))).toBe('shown');
  });

  it('by the plan that was chosen, and quotes only what was chosen', () => {
    const plans = [{ id: 'bout', minutes: 0.5, updatedAt: 1 }];
    expect(waits({ plans }, minutes(0.4))).toBe('below-plan');
    expect(shows({ plans }, minutes(0.5)).plan).toBe(0.5);
    expect(shows({}, minutes(15))).not.toHaveProperty('plan');
  });

  it('by the site’s own plan before the general one', () => {
    const plans = [
      { id: 'bout', minutes: 10, updatedAt: 1 },
      { id: 'site/reddit', minutes: 30, updatedAt: 1 },
    ];
    expect(waits({ plans }, minutes(20))).toBe('below-plan');
    expect(waits({ plans }, { ...minutes(20), site: 'x' })).toBe('shown');
  });

  it('by the plan for the day too, and then speaks of the day', () => {
    const plans = [{ id: 'day', minutes: 40, updatedAt: 1 }];
    const moment = { ...minutes(3), dayPassive: 41 * minuteMs };
    expect(shows({ plans }, moment)).toMatchObject({
      passive: 41 * minuteMs,
      plan: 40,
      per: 'day',
    });
    expect(waits({ plans }, { ...moment, dayPassive: 39 * minuteMs })).toBe('below-plan');
  });

  it('only at a natural break of scrolling', () => {
    expect(waits({}, { atBreak: false })).toBe('no-break');
    for (const kind of ['message', 'active', 'watch', 'other', undefined] as const) {
      expect(waits({}, { kind })).toBe('not-scrolling');
    }
  });

  it('never while composing, in a call or full screen; over a dialog as the badge alone', () => {
    for (const blocker of ['composing', 'call', 'full-screen'] as const) {
      expect(waits({}, { blockers: [blocker] })).toBe('blocked');
      expect(waits({}, { blockers: ['dialog', blocker] })).toBe('blocked');
    }
    expect(shows({}, { blockers: ['dialog'] }).form).toBe('badge');
  });

  it.each([
    ['07:59', todayAt(7, 59), 'hours'],
    ['08:00', todayAt(8), 'shown'],
    ['21:59', todayAt(21, 59), 'shown'],
    ['22:00', todayAt(22), 'hours'],
  ])('between 08:00 and 22:00 where the page is: %s', (_, now, expected) => {
    expect(waits({}, { now })).toBe(expected);
  });

  it('not while it is off, paused, resting, or unwanted on the site', () => {
    expect(waits({ settings: { cards: false } })).toBe('off');
    expect(waits({ settings: { forms: [] } })).toBe('off');
    expect(waits({ settings: { paused: 'always' } })).toBe('paused');
    expect(waits({ settings: { paused: noon + 1 } })).toBe('paused');
    expect(waits({ settings: { paused: noon } })).toBe('shown');
    expect(waits({ settings: { resting: noon + 1 } })).toBe('resting');
    expect(waits({ quiet: ['reddit'] })).toBe('quiet-site');
    expect(waits({ quiet: ['x'] })).toBe('shown');
  });

  it('60 minutes apart, even when a clock was set back', () => {
    expect(waits({ nudges: [nudge(noon - 59 * minuteMs)] })).toBe('spacing');
    expect(waits({ nudges: [nudge(noon - 60 * minuteMs)] })).toBe('shown');
    expect(waits({ nudges: [nudge(noon + 59 * minuteMs)] })).toBe('spacing');
  });

  it('one at a time, however short the spacing', () => {
    const open = nudge(noon - minuteMs, { outcome: undefined });
    expect(waits({ nudges: [open], settings: { spacing: 0 } })).toBe('one-is-open');
    expect(waits({ nudges: [nudge(noon - minuteMs)], settings: { spacing: 0 } })).toBe('shown');
  });

  it('at most three times a local day', () => {
    const three = [9, 10, 11].map((hour) => nudge(todayAt(hour) - minuteMs));
    expect(waits({ nudges: three })).toBe('cap');
    expect(waits({ nudges: three.slice(1) })).toBe('shown');
    expect(waits({ nudges: three }, { now: noon + dayMs })).toBe('shown');
    expect(waits({ settings: { cap: 0 } })).toBe('cap');
  });

  it('not again in the same bout after Keep scrolling until the spacing has passed', () => {
    const kept = [nudge(noon, { outcome: 'kept' })];
    const soon = { now: noon + 59 * minuteMs, ...minutes(79) };
    expect(waits({ nudges: kept }, soon)).toBe('spacing');
    expect(waits({ nudges: kept }, { ...soon, now: noon + 60 * minuteMs })).toBe('shown');
  });
});

describe('it gets quieter by itself', () => {
  const refused = (at: number, outcome: Nudge['outcome'] = 'kept') => nudge(at, { outcome });
  const badDay = (daysAgo: number) => [
    refused(noon - daysAgo * dayMs - hourMs),
    refused(noon - daysAgo * dayMs, 'ignored'),
  ];

  it('two refusals in a row end the day', () => {
    const [first, second] = [todayAt(9), todayAt(10)];
    const afterTwo = (...outcomes: Nudge['outcome'][]) =>
      waits({ nudges: [refused(first, outcomes[0]), refused(second, outcomes[1])] });
    expect(afterTwo('kept', 'ignored')).toBe('day-ended');
    expect(afterTwo('kept', 'done')).toBe('shown');
    expect(afterTwo('left', 'kept')).toBe('shown');
  });

  it('a suggestion nobody could answer neither counts nor breaks the row', () => {
    const nudges = [
      refused(todayAt(8)),
      nudge(todayAt(9), { outcome: undefined }),
      refused(todayAt(10)),
    ];
    expect(waits({ nudges, settings: { cap: 9 } })).toBe('day-ended');
  });

  it('three such days bring seven days of rest, which are to be written down', () => {
    const nudges = [...badDay(3), ...badDay(2), ...badDay(1)];
    const resting = todayOf(noon + 7 * dayMs, zone).start;
    expect(deciding({ nudges })).toEqual({ wait: 'resting', settings: { resting } });
    expect(deciding({ nudges }, { now: resting - hourMs * 3 })).toMatchObject({ wait: 'resting' });
    expect(waits({ nudges }, { now: resting + 9 * hourMs })).toBe('shown');
  });

  it('a better day in between breaks the row, a day without suggestions does not', () => {
    const better = nudge(noon - 2 * dayMs);
    expect(waits({ nudges: [...badDay(3), better, ...badDay(1)] })).toBe('shown');
    expect(waits({ nudges: [...badDay(5), ...badDay(3), ...badDay(1)] })).toBe('resting');
  });

  it('what came before a rest, or before cards were brought back, is forgiven', () => {
    const nudges = [...badDay(3), ...badDay(2), ...badDay(1)];
    expect(waits({ nudges, settings: { resting: noon - hourMs } })).toBe('shown');
    const today = [refused(todayAt(8)), refused(todayAt(9, 30))];
    expect(waits({ nudges: today, settings: { resting: todayAt(10) } })).toBe('shown');
  });
});

describe('later', () => {
  const put = (until: number, more: Partial<Nudge> = {}) =>
    nudge(noon, { outcome: 'later', outcomeAt: noon, until, personId: 'ana', odds: 0.5, ...more });
  const inTen = noon + 10 * minuteMs;

  it('brings nothing before its time', () => {
    expect(waits({ nudges: [put(inTen)] }, { now: inTen - 1 })).toBe('later');
    const tomorrow = put(todayOf(noon, zone).end);
    expect(waits({ nudges: [tomorrow] }, { now: noon + 9 * hourMs })).toBe('later');
    expect(waits({ nudges: [tomorrow] }, { now: noon + dayMs })).toBe('shown');
  });

  it('then brings the same suggestion again, which counts once', () => {
    const again = shows({ nudges: [put(inTen)] }, { now: inTen, id: 'n-2' });
    expect(again).toMatchObject({ id: `n-${noon}`, personId: 'ana', odds: 0.5, at: inTen });
    expect(again).not.toHaveProperty('outcome');
    expect(again).not.toHaveProperty('until');
    const full = [nudge(todayAt(8)), nudge(todayAt(9)), put(inTen)];
    expect(waits({ nudges: full }, { now: inTen })).toBe('shown');
  });

  it('brings someone else, in the usual time, when that person may not be suggested any more', () => {
    const people = [someone('ana', { boundary: { type: 'space' } }), someone('ben')];
    const nudges = [put(inTen)];
    expect(waits({ people, nudges }, { now: inTen })).toBe('spacing');
    expect(shows({ people, nudges }, { now: noon + hourMs }).personId).toBe('ben');
    const reachOuts = [contact('ana', 'talked', inTen - 1)];
    expect(waits({ reachOuts, nudges }, { now: inTen })).toBe('spacing');
  });

  it('does not silence for good when a clock was wrong', () => {
    expect(waits({ nudges: [put(noon + 900 * dayMs)] }, { now: noon + 3 * dayMs })).toBe('shown');
  });
});

describe('what is suggested', () => {
  it('is one person, with reasons, odds and a way to start, as a record', () => {
    expect(shows({ people: [someone('ana')] })).toEqual({
      id: 'n-1',
      at: noon,
      updatedAt: noon,
      site: 'reddit',
      form: 'card',
      passive: 20 * minuteMs,
      personId: 'ana',
      odds: 1,
      reasons: [{ because: 'never-noted' }],
      opener: { intent: 'reconnect', number: 1 },
      passedOver: [],
      seen: false,
    });
  });

  it('is nobody when nobody is on the list, or nobody may be suggested now', () => {
    expect(shows({ people: [] })).not.toHaveProperty('personId');
    const people = [someone('ana', { star: false })];
    expect(shows({ people })).toMatchObject({ reasons: [], passedOver: [] });
  });

  it('does not begin twice with the same line', () => {
    const before = nudge(noon - 9 * dayMs, {
      personId: 'ana',
      opener: { intent: 'reconnect', number: 1 },
    });
    const { opener } = shows({ people: [someone('ana')], nudges: [before] });
    expect(opener).toEqual({ intent: 'reconnect', number: 2 });
  });

  it('takes turns among the forms that are on', () => {
    const settings = { forms: ['card', 'pause'] as Nudge['form'][] };
    const following = (form: Nudge['form']) =>
      shows({ settings, nudges: [nudge(noon - dayMs, { form })] }).form;
    expect(shows({ settings }).form).toBe('card');
    expect(following('card')).toBe('pause');
    expect(following('pause')).toBe('card');
    expect(following('badge')).toBe('card');
  });
});

describe('prospect', () => {
  it('asks everything but what the page is doing right now', () => {
    const { kind: _, atBreak: __, blockers: ___, id: ____, ...moment } = momentOf();
    expect(prospect(factsOf(), moment).armed).toBe(true);
    expect(prospect(factsOf(), { ...moment, boutPassive: 0 }).armed).toBe(false);
    expect(prospect(factsOf({ settings: { cards: false } }), moment).armed).toBe(false);
    expect(prospect(factsOf({ nudges: [nudge(noon)] }), moment).armed).toBe(false);
  });
});

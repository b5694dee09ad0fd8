import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Asked, isAskDue, isAsking, noteAsked, nothingAsked } from '../../../lib/nudges/ask';
import { reachedPlan } from '../../../lib/nudges/plan';
import { dayMs, isOn, todayOf } from '../../../lib/people/today';
import { type Ask, answerFor, type Plan } from '../../../lib/settings/settings';
import { noon, zone } from '../people/someone';
import { hourMs, minuteMs } from './scene';

const today = todayOf(noon, zone);
const seconds = (count: number) => noon - count * 1000;
const due = (ask: Ask, { asked = nothingAsked, visitStart = seconds(5), askCap = 5 } = {}) =>
  isAskDue({ ask, askCap }, asked, { site: 'reddit', today, visitStart });
const askedAt = (...at: number[]): Asked => ({ at, bySite: { reddit: at.at(-1) ?? 0 } });

describe('"How long today?" is asked', () => {
  it('only by choice', () => {
    expect(due('off')).toBe(false);
    expect(due('visit')).toBe(true);
    expect(due('today')).toBe(true);
  });

  it('at the beginning of a visit and not in the middle of one', () => {
    const nowhere = { site: 'reddit', today, visitStart: undefined };
    expect(isAskDue({ ask: 'visit', askCap: 5 }, nothingAsked, nowhere)).toBe(false);
    expect(due('visit', { visitStart: seconds(119) })).toBe(true);
    expect(due('visit', { visitStart: seconds(120) })).toBe(false);
  });

  it('once a visit, or once a day on a site', () => {
    const earlier = askedAt(noon - hourMs);
    expect(due('visit', { asked: earlier })).toBe(true);
    expect(due('today', { asked: earlier })).toBe(false);
    expect(due('today', { asked: askedAt(noon - dayMs) })).toBe(true);
    expect(due('visit', { asked: askedAt(seconds(2)) })).toBe(false);
  });

  it('no more often a day than was allowed', () => {
    const asked = askedAt(noon - 3 * hourMs, noon - 2 * hourMs, noon - hourMs);
    expect(due('visit', { asked, askCap: 3 })).toBe(false);
    expect(due('visit', { asked, askCap: 4 })).toBe(true);
  });

  it('never above the cap and never twice a visit, however one hops between sites', () => {
    const hops = fc.array(
      fc.record({
        wait: fc.integer({ min: 0, max: 9 * 60 }),
        site: fc.constantFrom('reddit', 'x', 'tiktok'),
        restarts: fc.boolean(),
      }),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(
        hops,
        fc.constantFrom<Ask>('visit', 'today'),
        fc.integer({ min: 1, max: 6 }),
        (all, ask, askCap) => {
          let now = noon;
          let asked = nothingAsked;
          const visits = new Map<string, number>();
          const perDay = new Map<string, number>();
          const perVisit = new Set<string>();
          for (const { wait, site, restarts } of all) {
            now += wait * 10_000;
            if (restarts || !visits.has(site)) visits.set(site, now);
            const moment = { site, today: todayOf(now, zone), visitStart: visits.get(site) };
            if (!isAskDue({ ask, askCap }, asked, moment)) continue;
            asked = noteAsked(asked, site, moment.today);
            const { day } = moment.today;
            perDay.set(day, (perDay.get(day) ?? 0) + 1);
            expect(perDay.get(day)).toBeLessThanOrEqual(askCap);
            const visit = `${site} ${ask === 'visit' ? moment.visitStart : day}`;
            expect(perVisit.has(visit)).toBe(false);
            perVisit.add(visit);
          }
        },
      ),
    );
  });

  it('holds suggestions back for a minute, until it is answered', () => {
    const asked = askedAt(seconds(30));
    expect(isAsking(asked, 'reddit', noon, undefined)).toBe(true);
    expect(isAsking(asked, 'x', noon, undefined)).toBe(false);
    expect(isAsking(asked, 'reddit', noon, seconds(29))).toBe(false);
    expect(isAsking(askedAt(seconds(60)), 'reddit', noon, undefined)).toBe(false);
  });

  it('keeps nothing of other days', () => {
    const asked = noteAsked(askedAt(noon - 2 * dayMs), 'x', today);
    expect(asked).toEqual({ at: [noon], bySite: { x: noon } });
    expect(asked.at.every((at) => isOn(at, today))).toBe(true);
  });
});

describe('its answer', () => {
  const plan = (id: string, since: number): Plan => ({ id, minutes: 7, since, updatedAt: since });
  const holds = (one: Plan, visitStart: number | undefined = noon - 10 * minuteMs) =>
    answerFor([one], 'reddit', { visitStart, dayStart: today.start });

  it('holds for the visit in which it was given, or for the day', () => {
    expect(holds(plan('visit/reddit', noon - 9 * minuteMs))).toMatchObject({ minutes: 7 });
    expect(holds(plan('visit/reddit', noon - 11 * minuteMs))).toBeUndefined();
    expect(
      answerFor([plan('visit/reddit', noon)], 'reddit', {
        visitStart: undefined,
        dayStart: today.start,
      }),
    ).toBeUndefined();
    expect(holds(plan('today/reddit', today.start))).toBeDefined();
    expect(holds(plan('today/reddit', today.start - 1))).toBeUndefined();
    expect(holds(plan('today/x', noon))).toBeUndefined();
  });

  it('is the plan in force: it goes before all but the day’s, and is what the card quotes', () => {
    const plans = [
      { id: 'bout', minutes: 15, updatedAt: 1 },
      { id: 'site/reddit', minutes: 2, updatedAt: 1 },
    ];
    const at = (passive: number, dayPassive = 0, more: Plan[] = []) =>
      reachedPlan([...plans, ...more], {
        site: 'reddit',
        boutPassive: 60 * minuteMs,
        dayPassive: dayPassive * minuteMs,
        intended: { minutes: 7, passive: passive * minuteMs },
      });
    expect(at(6.9)).toBeUndefined();
    expect(at(7)).toEqual({ passive: 7 * minuteMs, plan: 7, per: 'site' });
    const day = { id: 'day', minutes: 40, updatedAt: 1 };
    expect(at(1, 40, [day])).toMatchObject({ plan: 40, per: 'day' });
  });
});

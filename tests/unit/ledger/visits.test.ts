import { describe, expect, it } from 'vitest';
import type { Interval, Kind } from '../../../lib/ledger/interval';
import type { Evidence } from '../../../lib/ledger/records';
import { scrolledSurfaces, visitsOf } from '../../../lib/ledger/visits';
import { kindOf } from '../../../lib/meter/kinds';
import { surfaces } from '../../../lib/sites/site';

const minute = 60_000;
const spent = (from: number, to: number, site: string, kind: Kind = 'passive'): Interval => ({
  start: from * minute,
  end: to * minute,
  site,
  kind,
});
const noted = (
  at: number,
  site: string,
  scrolls: number,
  surface: Evidence['surface'] = 'feed',
): Evidence => ({ minute: at, site, surface, scrolls, keys: 0 });

describe('visits (M8)', () => {
  it('are counted time on one site with less than five minutes between', () => {
    const day = [
      spent(0, 2, 'reddit'),
      spent(2, 3, 'x'),
      spent(6.9, 8, 'reddit', 'message'),
      spent(13, 14, 'reddit'),
    ];
    const visits = visitsOf(day, []);
    expect(visits.map(({ site, start, end }) => [site, start / minute, end / minute])).toEqual([
      ['reddit', 0, 8],
      ['x', 2, 3],
      ['reddit', 13, 14],
    ]);
    expect(visits[0]?.ms).toMatchObject({ passive: 2 * minute, message: 1.1 * minute });
  });

  it('say where it was scrolled and how many scrolls a minute of scrolling', () => {
    const evidence = [noted(1, 'reddit', 15, 'shorts'), noted(0, 'reddit', 29), noted(0, 'x', 99)];
    const [visit] = visitsOf([spent(0, 4, 'reddit')], [], evidence);
    expect(visit?.scrollsPerMinute).toBe(11);
    expect(visit?.surfaces).toEqual(['feed', 'shorts']);
  });

  it('take no scrolls of a search or of paperwork for scrolling', () => {
    const day = [spent(0, 2, 'reddit'), spent(2, 4, 'reddit', 'other')];
    const evidence = [noted(0, 'reddit', 8), noted(2, 'reddit', 50, 'search')];
    const [visit] = visitsOf(day, [], evidence);
    expect(visit?.scrollsPerMinute).toBe(4);
    expect(visit?.surfaces).toEqual(['feed']);
  });

  it('say how many keys a minute of writing', () => {
    const day = [spent(0, 2, 'reddit'), spent(2, 4, 'reddit', 'active')];
    const typed = { ...noted(2, 'reddit', 0), keys: 120 };
    const [visit] = visitsOf(day, [], [typed]);
    expect(visit?.keysPerMinute).toBe(60);
    expect(visit?.surfaces).toEqual([]);
  });

  it.each(surfaces)('scroll on %s is scrolling if and only if the meter says so', (surface) => {
    expect(scrolledSurfaces.includes(surface)).toBe(kindOf(surface, 'scroll') === 'passive');
  });

  it('each take the evidence of their own minutes, the one they begin in included', () => {
    const day = [spent(0.5, 2, 'reddit'), spent(10.9, 12, 'reddit')];
    const evidence = [noted(0, 'reddit', 3), noted(5, 'reddit', 50), noted(10, 'reddit', 11)];
    expect(visitsOf(day, [], evidence).map((visit) => visit.scrollsPerMinute)).toEqual([2, 10]);
  });

  it('claim nothing about how they were counted where nothing was noted', () => {
    const [visit] = visitsOf([spent(0, 4, 'reddit', 'message')], [], [noted(1, 'reddit', 4)]);
    expect(visit).not.toHaveProperty('scrollsPerMinute');
    expect(visit).not.toHaveProperty('keysPerMinute');
  });

  it('tell what was on purpose from the rest of the scrolling', () => {
    const corrections = [
      { id: 'here', updatedAt: 1, start: 0, end: 2 * minute, site: 'reddit' },
      { id: 'elsewhere', updatedAt: 3, start: 0, end: 9 * minute, site: 'x' },
      { id: 'undone', updatedAt: 4, deleted: true as const },
    ];
    const [visit] = visitsOf([spent(1, 3, 'reddit')], corrections);
    expect(visit?.ms).toMatchObject({ intended: minute, passive: minute });
  });
});

import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/ledger/interval';
import type { Surface } from '../../../lib/sites/site';
import { drive, type Event, totals } from './drive';

/** Ten seconds of media, reported every second. */
const playing = (surface: Surface, from: number, to: number): Event[] =>
  Array.from({ length: to - from + 1 }, (_, index) => [from + index, 'media', surface, 'a']);

describe('M1: a signal opens the kind of its cell', () => {
  const table: [Surface, scroll: Kind, type: Kind, line: Kind, arrive: Kind][] = [
    ['feed', 'passive', 'active', 'other', 'passive'],
    ['shorts', 'passive', 'active', 'other', 'passive'],
    ['watch', 'passive', 'active', 'other', 'other'],
    ['message', 'message', 'message', 'message', 'message'],
    ['compose', 'active', 'active', 'active', 'active'],
    ['search', 'other', 'active', 'other', 'other'],
    ['other', 'other', 'active', 'other', 'other'],
  ];
  const columns = ['scroll', 'type', 'line', 'show'] as const;
  const cells = table.flatMap(([surface, ...kinds]) =>
    columns.map((what, index) => [surface, what, kinds[index] as Kind] as const),
  );

  it.each(cells)('%s, %s: %s', (surface, what, kind) => {
    expect(
      totals(
        drive([
          [0, what, surface],
          [10, 'hide', surface],
        ]),
      ),
    ).toEqual({ [kind]: 10 });
  });

  it.each(table)('%s: arriving opens the same as being shown', (surface, ...[, , , kind]) => {
    const claims = drive([
      [0, 'show', 'search'],
      [1, 'arrive', surface],
      [9, 'hide', surface],
    ]);
    expect(totals(claims)[kind]).toBe(kind === 'other' ? 9 : 8);
  });

  const media: [Surface, first: Kind | undefined, long: Kind][] = [
    ['feed', 'passive', 'watch'],
    ['shorts', 'passive', 'passive'],
    ['watch', 'watch', 'watch'],
    ['message', 'message', 'message'],
    ['compose', 'other', 'other'],
    ['search', undefined, 'watch'],
    ['other', undefined, 'watch'],
  ];
  it.each(media)('%s, media: %s, beyond a minute %s', (surface, first, long) => {
    // The hand's own kind is left behind by waiting in silence.
    const before: Event[] = [
      [0, 'scroll', 'search'],
      [200, 'point', 'search'],
    ];
    const kinds = drive([...before, ...playing(surface, 200, 290), [290, 'hide', surface]]).slice(
      1,
    );
    expect(totals(kinds.filter(({ start }) => start < at(260)))).toEqual(
      first ? { [first]: 60 } : {},
    );
    expect(totals(kinds.filter(({ start }) => start >= at(260)))).toEqual({ [long]: 30 });
  });
});

const at = (second: number): number =>
  drive([
    [second, 'scroll'],
    [second + 1, 'hide'],
  ])[0]?.start ?? 0;

describe('M1: the next item', () => {
  it.each([
    ['feed', 'passive'],
    ['shorts', 'passive'],
    // The next video is no comment that is being read.
    ['watch', 'other'],
    ['message', 'message'],
    ['compose', 'active'],
    ['search', 'other'],
  ] as const)('on %s is %s', (surface, kind) => {
    expect(
      totals(
        drive([
          [0, 'item', surface],
          [10, 'hide', surface],
        ]),
      ),
    ).toEqual({ [kind]: 10 });
  });
});

describe('M1: media', () => {
  it('that stalls is alive for five seconds', () => {
    const claims = drive([
      [0, 'media', 'watch', 'a'],
      [60, 'hide', 'watch'],
    ]);
    expect(totals(claims)).toEqual({});
    const shown = drive([
      [0, 'point', 'watch'],
      [0, 'media', 'watch', 'a'],
      [60, 'hide', 'watch'],
    ]);
    expect(totals(shown)).toEqual({ watch: 5 });
  });

  it('that pauses ends there', () => {
    const events: Event[] = [[0, 'point', 'watch'], ...playing('watch', 0, 3), [4, 'media-end']];
    expect(totals(drive([...events, [60, 'hide', 'watch']]))).toEqual({ watch: 4 });
  });

  it('that is paused again and again is long once it has played for a minute', () => {
    const events = Array.from({ length: 30 }, (_, turn): Event[] => [
      [turn * 5, 'media', 'feed', 'a'],
      [turn * 5 + 4, 'media-end', 'feed'],
    ]).flat();
    const claims = drive([[0, 'point'], ...events, [150, 'hide']]);
    expect(totals(claims)).toEqual({ passive: 60, watch: 60 });
  });

  it('of many short items in a feed stays passive', () => {
    const events: Event[] = Array.from({ length: 120 }, (_, second) => [
      second,
      'media',
      'feed',
      `item ${Math.floor(second / 20)}`,
    ]);
    expect(totals(drive([[0, 'point'], ...events, [120, 'hide']]))).toEqual({ passive: 120 });
  });

  it('keeps watch alive for thirty minutes without input', () => {
    const events: Event[] = [[0, 'point', 'watch'], ...playing('watch', 0, 3600)];
    expect(totals(drive([...events, [3600, 'hide']]))).toEqual({ watch: 1800 });
  });

  it('keeps short video passive for five minutes without input', () => {
    const events: Event[] = [[0, 'point', 'shorts'], ...playing('shorts', 0, 3600)];
    expect(totals(drive([...events, [3600, 'hide']]))).toEqual({ passive: 300 });
  });

  it('goes on after input', () => {
    const events: Event[] = [
      [0, 'point', 'shorts'],
      ...playing('shorts', 0, 290),
      [290, 'point', 'shorts'],
      ...playing('shorts', 291, 700),
    ];
    expect(totals(drive([...events, [700, 'hide']]))).toEqual({ passive: 590 });
  });

  it('under typing leaves the typing active', () => {
    const typing: Event[] = [0, 5, 10].flatMap((second) => [
      [second, 'type', 'watch'],
      ...playing('watch', second, second + 4),
    ]);
    expect(totals(drive([...typing, [15, 'hide', 'watch']]))).toEqual({ active: 15 });
  });

  it('under reading comments: twenty seconds of each scroll are reading, then it is watched', () => {
    const events: Event[] = [
      [0, 'scroll', 'watch'],
      ...playing('watch', 0, 60),
      [60, 'scroll', 'watch'],
    ];
    expect(totals(drive([...events, [60, 'hide', 'watch']]))).toEqual({ passive: 20, watch: 40 });
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Kind } from '../../../lib/ledger/interval';
import type { Surface } from '../../../lib/sites/site';
import { importsOf } from '../../architecture/imports';
import { ruleTimeline, ruleTruth, type Seconds } from '../../truth/oracle';
import { type Page, trace } from './script';

const root = join(import.meta.dirname, '../../..');

/** `passive 20, watch 5`, kinds in the order of the product's words; `-` for nothing. */
const told = (sums: Seconds | undefined): string =>
  Object.entries(sums ?? {})
    .filter(([, sum]) => sum > 0)
    .map(([kind, sum]) => `${kind} ${sum}`)
    .join(', ') || '-';

const days = (...pages: (string | Page)[]): Record<string, string> =>
  Object.fromEntries(
    [...ruleTruth(trace(...pages)).seconds].sort().map(([day, sums]) => [day, told(sums)]),
  );

/** What a trace of one day counts. */
const counted = (...pages: (string | Page)[]): string => {
  const all = Object.values(days(...pages));
  expect(all.length).toBeLessThan(2);
  return all[0] ?? '-';
};

const bySite = (...pages: (string | Page)[]): Record<string, string> =>
  Object.fromEntries(
    [...ruleTruth(trace(...pages)).bySite].sort().map(([site, sums]) => [site, told(sums)]),
  );

describe('the oracle', () => {
  it('takes nothing from the product but types', () => {
    for (const file of ['tests/truth/oracle.ts', 'tests/truth/trace.ts']) {
      const imports = importsOf(root, file, readFileSync(join(root, file), 'utf8'));
      expect(imports.length).toBeGreaterThan(0);
      const values = imports.filter((one) => !one.typeOnly);
      expect(values, `${file} runs something that is not its own`).toEqual([]);
    }
  });

  it('judges three hours of ten thousand signals within a test’s time', () => {
    const busy = trace(
      '0 show feed, 1-10800:2 scroll, 10800 end',
      '0 show watch, 0-10800:3 media #a, 10800 end',
      '0-10800:10 point feed, 10800 end',
    );
    expect(busy.signals.length).toBeGreaterThan(10_000);
    expect(told(ruleTruth(busy).seconds.get('2026-03-10'))).toBe('passive 10800');
  });
});

/** M1's table: what 15 seconds after the signal are. */
const table: [Surface, scroll: string, type: string, line: string, here: string, media: string][] =
  [
    ['feed', 'passive 15', 'active 15', 'other 15', 'passive 15', 'passive 15'],
    ['shorts', 'passive 15', 'active 15', 'other 15', 'passive 15', 'passive 15'],
    ['watch', 'passive 15', 'active 15', 'other 15', 'other 15', 'watch 15'],
    ['message', 'message 15', 'message 15', 'message 15', 'message 15', 'message 15'],
    ['compose', 'active 15', 'active 15', 'active 15', 'active 15', 'other 15'],
    ['search', 'other 15', 'active 15', 'other 15', 'other 15', '-'],
    ['other', 'other 15', 'active 15', 'other 15', 'other 15', '-'],
  ];

describe.each(table)('on %s', (surface, scroll, type, line, here, media) => {
  it.each([
    ['scrolling', `0 scroll ${surface}, 15 hide`, scroll],
    // On a watch surface the next video, and not its comments.
    ['another item', `0 item ${surface}, 15 hide`, surface === 'watch' ? here : scroll],
    ['typing', `0 type ${surface}, 15 hide`, type],
    ['typing in a single line', `0 line ${surface}, 15 hide`, line],
    ['being shown', `0 show ${surface}, 15 hide`, here],
    [
      'arriving',
      `0 point ${surface === 'feed' ? 'other' : 'feed'}, 0.5 arrive ${surface}, 15.5 hide`,
      here,
    ],
    ['media', `0-15:5 media ${surface} #a, 15 media-end #a`, media],
    ['pointer movement alone', `0-14:1 point ${surface}, 15 hide`, '-'],
  ])('%s', (_, script, expected) => {
    expect(counted(script)).toBe(expected);
  });
});

describe('a gap', () => {
  it.each([
    ['of 120 s counts whole', '0 scroll, 120 hide', 'passive 120'],
    ['of 121 s counts 20 s', '0 scroll, 121 hide', 'passive 20'],
    [
      'takes the kind of the signal that opened it',
      '0 scroll, 50 type, 80 hide',
      'passive 50, active 30',
    ],
    [
      'of an hour counts 20 s, and the next is another',
      '0 scroll, 3600 scroll, 3630 hide',
      'passive 50',
    ],
    ['that no signal ended counts as it passed', '0 scroll, 90 end', 'passive 20'],
    ['that no signal ended counts no more than passed', '0 scroll, 12 end', 'passive 12'],
    ['of a document that ended counts as it passed', '0 scroll, 90 gone', 'passive 20'],
    ['of a document that ended counts no more than passed', '0 scroll, 7 gone', 'passive 7'],
    ['after the end is none', '0 scroll, 7 gone, 8 scroll, 20 hide', 'passive 7'],
    ['ends with hiding', '0 scroll, 10 hide, 100 end', 'passive 10'],
    ['does not open while hidden', '0 scroll, 10 hide, 20 scroll, 30 type, 90 hide', 'passive 10'],
    ['opens again when shown', '0 scroll, 10 hide, 70 show, 75 hide', 'passive 15'],
    ['of single-line typing goes on to 120 s', '0 line, 120 hide', 'other 120'],
    ['is none before the first signal', '40 scroll, 45 hide', 'passive 5'],
  ])('%s', (_, script, expected) => {
    expect(counted(script)).toBe(expected);
  });
});

describe('being shown or arriving', () => {
  it.each([
    ['on a feed is 20 s at most', '0 show, 100 scroll, 110 hide', 'passive 30'],
    ['on a feed is 20 s at most, hidden later', '0 show, 100 hide', 'passive 20'],
    ['on shorts is 20 s at most', '0 show shorts, 100 hide', 'passive 20'],
    ['on a feed ends with input', '0 show, 15 scroll, 100 hide', 'passive 100'],
    ['on a feed is more once the pointer moves', '0 show, 15 point, 100 hide', 'passive 100'],
    ['on a feed is over when the pointer moves late', '0 show, 21 point, 100 hide', 'passive 20'],
    ['on watch is a gap like any other', '0 show watch, 120 hide', 'other 120'],
    ['on watch counts 20 s of a longer gap', '0 show watch, 121 hide', 'other 20'],
    ['among messages is a gap like any other', '0 show message, 100 hide', 'message 100'],
    [
      'by hand is input within a second',
      '0 scroll other, 30 point, 31 arrive feed, 90 hide',
      'passive 20, other 31',
    ],
  ])('%s', (_, script, expected) => {
    expect(counted(script)).toBe(expected);
  });
});

describe('an address that changes by itself', () => {
  it.each([
    ['opens nothing', '0 arrive feed, 15 hide', '-'],
    [
      'opens nothing after a gap was over',
      '0 scroll feed, 200 arrive other, 210 hide',
      'passive 20',
    ],
    ['earns nothing new', '0 scroll feed, 10 arrive shorts, 200 hide', 'passive 20'],
    ['does not end a gap', '0 scroll feed, 100 arrive shorts, 121 scroll, 121 hide', 'passive 20'],
    ['leaves the rest of the gap', '0 scroll feed, 10 arrive shorts, 100 hide', 'passive 100'],
    [
      'gives the rest the kind of its surface',
      '0 scroll feed, 10 arrive watch, 100 hide',
      'passive 10, other 90',
    ],
    [
      'makes messages no scrolling',
      '0 scroll feed, 10 arrive message, 60 hide',
      'passive 10, message 50',
    ],
    [
      'leaves 20 s from being shown',
      '0 show other, 5 arrive feed, 100 hide',
      'passive 15, other 5',
    ],
    [
      'hands its kind to the pointer',
      '0 scroll feed, 10 arrive watch, 50 point, 100 hide',
      'passive 10, other 90',
    ],
    [
      'is one just over a second after input',
      '0 scroll, 1.001 arrive watch, 121 hide',
      'passive 1, other 19',
    ],
  ])('%s', (_, script, expected) => {
    expect(counted(script)).toBe(expected);
  });
});

describe('pointer movement', () => {
  it.each([
    ['keeps a kind alive', '0 scroll, 100 point, 200 point, 300 hide', 'passive 300'],
    ['keeps writing alive', '0 type, 100 point, 200 hide', 'active 200'],
    ['keeps a kind alive after 120 s', '0 scroll, 120 point, 130 hide', 'passive 130'],
    ['starts none after 121 s', '0 scroll, 121 point, 130 hide', 'passive 20'],
    ['starts none after being hidden', '0 scroll, 10 hide, 11 point, 30 hide', 'passive 10'],
    [
      'keeps the kind, whatever it moves over',
      '0 scroll feed, 10 point message, 20 hide',
      'passive 20',
    ],
  ])('%s', (_, script, expected) => {
    expect(counted(script)).toBe(expected);
  });
});

describe('media', () => {
  it.each([
    ['counts 5 s of a longer silence', '0 media watch #a, 30 media #a, 31 media-end #a', 'watch 6'],
    ['advances every 5 s', '0-60:5 media watch #a, 60 end', 'watch 60'],
    ['is over 5 s after the last advance', '0-60:5 media watch #a, 90 end', 'watch 65'],
    ['ends with its end', '0-60:5 media watch #a, 62 media-end #a, 90 end', 'watch 62'],
    [
      'ends with being hidden',
      '0-10:5 media watch #a, 12 hide, 15-60:5 media #a, 60 end',
      'watch 12',
    ],
    ['ends with the document', '0-10:5 media watch #a, 12 gone', 'watch 12'],
    [
      'is not ended by the end of another item',
      '0 media watch #b, 1 media-end #a, 4 media-end #b',
      'watch 4',
    ],
    [
      'in a feed is a long video from second 60 on',
      '0-90:5 media feed #a, 90 end',
      'passive 60, watch 30',
    ],
    [
      'in a feed starts anew with each item',
      '0-55:5 media feed #a, 60-115:5 media #b, 120-175:5 media #c, 180 end',
      'passive 180',
    ],
    [
      'in a feed counts an item on after a pause',
      '0-40:5 media feed #a, 40 media-end #a, 100-140:5 media #a, 140 end',
      'passive 60, watch 20',
    ],
    ['on shorts is never a long video', '0-250:5 media shorts #a, 250 end', 'passive 250'],
    ['in search counts from second 60 on', '0-90:5 media search #a, 90 end', 'watch 30'],
    ['elsewhere counts from second 60 on', '0-90:5 media other #a, 90 end', 'watch 30'],
    [
      'watched without input ends after 30 min',
      '0 point watch, 0-2400:5 media #a, 2400 end',
      'watch 1800',
    ],
    [
      'watched goes on 30 min from the last input',
      '0 point watch, 0-2400:5 media #a, 60 point, 2400 end',
      'watch 1860',
    ],
    [
      'watched counts again after input',
      '0 point watch, 0-2400:5 media #a, 2000 point, 2400 end',
      'watch 2200',
    ],
    [
      'watched starts anew when shown',
      '0 point watch, 0-1000:5 media #a, 1000 hide, 2000 show, 2000-4000:5 media #a, 4000 end',
      'watch 2800',
    ],
    [
      'on shorts without input ends after 5 min',
      '0 point shorts, 0-600:5 media #a, 600 end',
      'passive 300',
    ],
    [
      'in a feed without input ends after 5 min, item after item',
      '0 point feed, 0-600:10 media #a, 5-595:10 media #b, 600 end',
      'passive 300',
    ],
    [
      'in a feed becomes a long video between two advances',
      '0-57:3 media feed #a, 62 end',
      'passive 60, watch 2',
    ],
    [
      'in a feed counts no more than 5 s of a silence as played',
      '0 media feed #a, 50-110:5 media #a, 110 end',
      'passive 60, watch 5',
    ],
    [
      'has to advance again once shown',
      '0-10:5 media watch #a, 11 hide, 12 show, 20 end',
      'watch 11, other 8',
    ],
    [
      'that advanced while hidden counts nothing',
      '0 hide watch, 1 media #a, 2 show, 10 end',
      'other 8',
    ],
    ['among messages is messages', '0-90:5 media message #a, 90 end', 'message 90'],
  ])('%s', (_, script, expected) => {
    expect(counted(script)).toBe(expected);
  });

  it.each([
    [
      'writing while a video plays is writing',
      '0 type watch, 0-60:5 media #a, 60 hide',
      'watch 40, active 20',
    ],
    [
      'reading comments under a video is scrolling for 20 s',
      '0-90:5 media watch #a, 10 scroll, 100 hide',
      'passive 25, watch 75',
    ],
    ['a search under a video is watching', '0 line watch, 0-30:5 media #a, 30 hide', 'watch 30'],
    [
      'what is left of a gap follows a video',
      '0 scroll watch, 0-30:5 media #a, 30 media-end #a, 100 hide',
      'passive 90, watch 10',
    ],
  ])('%s', (_, script, expected) => {
    expect(counted(script)).toBe(expected);
  });
});

describe('sleep and a change of the clock', () => {
  it.each([
    [
      'close the gap at the last signal',
      '0 scroll, 10 scroll, 28810/20 scroll, 28820/30 hide',
      'passive 20',
    ],
    ['are none up to 2 s', '0 scroll, 60/58 scroll, 60/58 hide', 'passive 60'],
    ['are some beyond 2 s', '0 scroll, 60/57.9 scroll, 60/57.9 hide', '-'],
    [
      'of which the clock without jumps knows nothing count 20 s',
      '0 scroll, 28800 scroll, 28800 hide',
      'passive 20',
    ],
    [
      'leave nothing for the pointer',
      '0 scroll, 10 scroll, 3610/20 point, 3640/50 hide',
      'passive 10',
    ],
    [
      'end a video at its last advance',
      '0-10:5 media watch #a, 3610/15 media #a, 3613/18 media-end #a',
      'watch 13',
    ],
    ['are seen by media as well', '0 scroll feed, 60 media-end #a, 3700/70 hide', 'passive 20'],
    [
      'of a few seconds leave nothing for the pointer',
      '0 scroll, 10 scroll, 40/11 point, 60/31 hide',
      'passive 10',
    ],
    [
      'of a few seconds end a gap that media went on under',
      '0 scroll, 60 media-end #a, 70/61 scroll, 70/61 hide',
      'passive 20',
    ],
    [
      'of a few seconds end a video',
      '0-10:5 media watch #a, 13/10.5 point, 20/17.5 end',
      'watch 10',
    ],
    [
      'add nothing to what an item has played',
      '0-40:5 media #a, 3640/43 media #a, 3645/48 media #a, 3650/53 media #a, 3655/58 media #a, 3660/63 media #a, 3665/68 end',
      'passive 60, watch 5',
    ],
    ['before the record ends', '0 scroll, 10 scroll, 3610/15 end', 'passive 10'],
    [
      'back one hour count an instant once',
      '0 scroll, 60 hide, 30/3660 show, 30/3660 scroll, 90/3720 hide',
      'passive 90',
    ],
    [
      'back one hour leave the gap out',
      '3600 scroll, 3660 scroll, 60/3662 scroll, 70/3672 hide',
      'passive 70',
    ],
  ])('%s', (_, script, expected) => {
    expect(counted(script)).toBe(expected);
  });
});

describe('one timeline', () => {
  const on = (site: string, script: string): Page => ({ site, script });
  it.each<[string, Page[], Record<string, string>]>([
    [
      'two tabs of one site count once',
      [on('reddit', '0 scroll, 60 hide'), on('reddit', '30 scroll, 90 hide')],
      { reddit: 'passive 90' },
    ],
    [
      'strong goes before weak, whatever the kind',
      [on('reddit', '0 type, 100 hide'), on('x', '50 line, 60 hide')],
      { reddit: 'active 90', x: 'other 10' },
    ],
    [
      'strong lasts 20 s',
      [on('reddit', '0 scroll, 100 hide'), on('x', '0 type, 30 hide')],
      { reddit: 'passive 70', x: 'active 30' },
    ],
    [
      'a weak message gives way to strong scrolling',
      [on('a', '0 type message, 100 hide'), on('b', '30 scroll, 40 hide')],
      { a: 'message 90', b: 'passive 10' },
    ],
    [
      'message before active',
      [on('a', '0 type message, 10 hide'), on('b', '0 type feed, 10 hide')],
      { a: 'message 10' },
    ],
    [
      'active before passive',
      [on('a', '0 type, 10 hide'), on('b', '0 scroll, 10 hide')],
      { a: 'active 10' },
    ],
    [
      'passive before watch',
      [on('a', '0 scroll, 10 hide'), on('b', '0-10:5 media watch #a, 10 hide')],
      { a: 'passive 10' },
    ],
    [
      'watch before other',
      [on('a', '0-10:5 media watch #a, 10 hide'), on('b', '0 line, 10 hide')],
      { a: 'watch 10' },
    ],
    [
      'playing media is strong, so before weak scrolling',
      [on('a', '0 scroll, 60 hide'), on('b', '0-60:5 media watch #a, 60 hide')],
      { a: 'passive 20', b: 'watch 40' },
    ],
    [
      'then the greater site id',
      [on('reddit', '0 scroll, 10 hide'), on('x', '0 scroll, 10 hide')],
      { x: 'passive 10' },
    ],
    [
      'the greater site id of two that are weak',
      [on('reddit', '0 scroll, 60 hide'), on('bluesky', '0 scroll, 100 hide')],
      { reddit: 'passive 60', bluesky: 'passive 40' },
    ],
    [
      'pointer movement makes a kind strong again',
      [on('a', '0 scroll, 60 point, 100 hide'), on('b', '50 scroll, 100 hide')],
      { a: 'passive 60', b: 'passive 40' },
    ],
  ])('%s', (_, pages, expected) => {
    expect(bySite(...pages)).toEqual(expected);
  });

  it('says of each second who owns it', () => {
    const owners = ruleTimeline(trace('0 scroll, 30 hide'));
    const start = Date.parse('2026-03-10T10:00:00Z') / 1000;
    expect([...owners.keys()]).toEqual(Array.from({ length: 30 }, (_, n) => start + n));
    expect(owners.get(start)).toEqual({
      key: '2026-03-10|UTC',
      site: 'reddit',
      kind: 'passive' satisfies Kind,
      strong: true,
    });
    expect(owners.get(start + 20)?.strong).toBe(false);
  });

  it('may be looked at more closely', () => {
    const fine = ruleTruth(trace('0.25 scroll, 1 type, 1.75 hide'), 250);
    expect(told(fine.seconds.get('2026-03-10'))).toBe('passive 0.75, active 0.75');
  });
});

describe('days', () => {
  it.each<[string, Page[], Record<string, string>]>([
    [
      'part at midnight',
      [{ script: '0 scroll, 100 hide', start: '2026-03-10T23:59:00Z' }],
      { '2026-03-10': 'passive 60', '2026-03-11': 'passive 40' },
    ],
    [
      'part at local midnight',
      [{ script: '0 scroll, 100 hide', start: '2026-01-10T22:59:00Z', zone: 'Europe/Madrid' }],
      { '2026-01-10': 'passive 60', '2026-01-11': 'passive 40' },
    ],
    [
      'part at local midnight half an hour off',
      [{ script: '0 scroll, 100 hide', start: '2026-01-10T18:29:00Z', zone: 'Asia/Kolkata' }],
      { '2026-01-10': 'passive 60', '2026-01-11': 'passive 40' },
    ],
    [
      'part at local midnight a quarter off',
      [{ script: '0 scroll, 100 hide', start: '2026-01-10T18:14:00Z', zone: 'Asia/Kathmandu' }],
      { '2026-01-10': 'passive 60', '2026-01-11': 'passive 40' },
    ],
    [
      'have 23 hours when clocks go forward',
      [
        {
          script: '0-90000:60 scroll, 90060 hide',
          start: '2026-03-28T22:30:00Z',
          zone: 'Europe/Madrid',
        },
      ],
      { '2026-03-28': 'passive 1800', '2026-03-29': 'passive 82800', '2026-03-30': 'passive 5460' },
    ],
    [
      'have 25 hours when clocks go back',
      [
        {
          script: '0-93600:60 scroll, 93660 hide',
          start: '2026-10-24T21:30:00Z',
          zone: 'Europe/Madrid',
        },
      ],
      { '2026-10-24': 'passive 1800', '2026-10-25': 'passive 90000', '2026-10-26': 'passive 1860' },
    ],
    [
      'have 24 and a half hours where clocks go back by half an hour',
      [
        {
          script: '0-93600:60 scroll, 93660 hide',
          start: '2026-04-04T12:30:00Z',
          zone: 'Australia/Lord_Howe',
        },
      ],
      { '2026-04-04': 'passive 1800', '2026-04-05': 'passive 88200', '2026-04-06': 'passive 3660' },
    ],
    [
      'are those of the zone that the page was in',
      [
        { script: '0 scroll, 60 hide', start: '2026-03-10T20:00:00Z', zone: 'Asia/Tokyo' },
        { script: '0 scroll, 30 hide', start: '2026-03-10T21:00:00Z', zone: 'America/New_York' },
      ],
      { '2026-03-10': 'passive 30', '2026-03-11': 'passive 60' },
    ],
    [
      'are the sum of their zones',
      [
        { script: '0 scroll, 60 hide', start: '2026-03-10T08:00:00Z', zone: 'Europe/Madrid' },
        { script: '0 scroll, 30 hide', start: '2026-03-10T21:00:00Z', zone: 'America/New_York' },
      ],
      { '2026-03-10': 'passive 90' },
    ],
    [
      'in two zones give an instant to the earlier day',
      [
        { script: '0 type, 60 hide', start: '2026-03-10T20:00:00Z', zone: 'Asia/Tokyo' },
        { script: '0 line, 60 hide', start: '2026-03-10T20:00:30Z', zone: 'America/New_York' },
      ],
      { '2026-03-10': 'other 60', '2026-03-11': 'active 30' },
    ],
    [
      'of one date in two zones give an instant to the earlier zone',
      [
        { script: '0 type, 60 hide', start: '2026-03-10T12:00:00Z', zone: 'Europe/Madrid' },
        { script: '0 line, 60 hide', start: '2026-03-10T12:00:30Z', zone: 'Europe/London' },
      ],
      { '2026-03-10': 'active 30, other 60' },
    ],
    ['are absent when nothing was counted', [{ script: '0 point, 60 hide' }], {}],
  ])('%s', (_, pages, expected) => {
    expect(days(...pages)).toEqual(expected);
  });
});

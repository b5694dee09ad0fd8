/** What a page earns by making events itself: where nobody did anything, and after somebody did. */
import { setTimeout as delay } from 'node:timers/promises';
import { absence, echo, glance } from '../../lib/meter/constants';
import { browserNames } from '../browser/browsers';
import { secondsWithin } from '../browser/lengths';
import { until } from '../browser/until';
import type { World } from '../browser/world';
import { met } from './bars';
import { inBrowsers } from './in-browsers';
import { type Report, type Section, table } from './section';

const events = 10_000;
/** Ms that a feed earns by being looked at (M1), and a moment. */
const firstLook = glance + 2_000;
/** Seconds that the events take at least where nobody did anything. */
const lasts = 30;
/** Seconds after the turn of the wheel: a shorter gap counts whole, whatever the page does in it (M2). */
const lastsAfterTurn = absence / 1000 + 10;
/** CSS pixels, beside the page's fields. */
const somewhere = { x: 300, y: 600 };

/** Ms for which a page can answer for the hand: an echo, and the echo of that. */
const answers = 2 * echo;

const bars = {
  untouched: {
    what: `gained from ${events.toLocaleString('en')} events that a page makes`,
    limit: '0 s',
  },
  turned: {
    what: 'gained from as many after one turn of the wheel, beyond what a silent page earns by it',
    // What a page scrolls within a second of input may be the input's doing (M3), and so may the
    // address that it changes within a second of that.
    limit: `≤ ${answers / 1000} s`,
  },
};

/** What pages do, each in a profile of its own; the names are those of the hostile page. */
const pages = {
  untouched: 'makes-everything',
  silent: 'nothing',
  turned: 'makes-all-but-film',
  film: 'plays-muted',
} as const;
type Page = keyof typeof pages;
const order = Object.keys(pages) as Page[];

interface Earned {
  /** Events made in the time that is looked at. */
  made: number;
  /** Seconds that it lasted, and that are stored of it. */
  took: number;
  earned: number;
}

async function earn(world: World, page: Page): Promise<Earned> {
  const tab = await world.driver.open(`https://www.youtube.com/?hostile=${pages[page]}`);
  await delay(firstLook);
  const count = () => tab.evaluate(() => (globalThis as unknown as { made: number }).made);
  const before = await count();
  const start = Date.now();
  if (page !== 'untouched') await tab.wheel(300, somewhere);
  await delay((page === 'untouched' ? lasts : lastsAfterTurn) * 1000);
  if (page === 'untouched' || page === 'turned')
    await until('the events', async () => (await count()) - before >= events, 60_000);
  const made = (await count()) - before;
  const end = Date.now();
  await tab.close();
  const earned = secondsWithin(await world.settled(), start, end);
  return { made, took: (end - start) / 1000, earned };
}

const labels: Record<Page, string> = {
  untouched: 'everything, untouched',
  silent: 'nothing, after a turn of the wheel',
  turned: 'everything but video, after a turn of the wheel',
  film: 'a muted video that it plays itself, after a turn of the wheel',
};

function judged(lists: Earned[][]): Report {
  const of = (list: Earned[], page: Page): Earned =>
    list[order.indexOf(page)] ?? { made: 0, took: 0, earned: 0 };
  const beyond = (list: Earned[], page: Page) => of(list, page).earned - of(list, 'silent').earned;
  const isGainless = (list: Earned[]) =>
    of(list, 'untouched').earned === 0 && of(list, 'untouched').made >= events;
  /** A page that counted nothing at all would gain nothing by events either. */
  const isAnswerAtMost = (list: Earned[]) =>
    of(list, 'silent').earned * 1000 >= glance &&
    of(list, 'turned').made >= events &&
    beyond(list, 'turned') * 1000 <= answers;
  const verdictOf = (list: Earned[], page: Page): string => {
    if (page === 'untouched') return `${bars.untouched.limit}: ${met(isGainless(list))}`;
    return page === 'turned' ? `${bars.turned.limit}: ${met(isAnswerAtMost(list))}` : '–';
  };
  const rows = lists.flatMap((list, place) =>
    order.map((page) => {
      const { made, took, earned } = of(list, page);
      const gained = page === 'untouched' ? earned : beyond(list, page);
      return [
        browserNames[place] ?? '',
        labels[page],
        made,
        took.toFixed(0),
        earned.toFixed(1),
        page === 'silent' ? '–' : gained.toFixed(1),
        verdictOf(list, page),
      ];
    }),
  );
  const most = (gains: number[]) => `${Math.max(...gains).toFixed(1)} s`;
  return {
    text: table(
      ['browser', 'what the page does', 'events', 'over, s', 'stored, s', 'gained, s', 'bar'],
      rows,
    ),
    verdicts: [
      {
        ...bars.untouched,
        measured: most(lists.map((list) => of(list, 'untouched').earned)),
        isMet: lists.every(isGainless),
      },
      {
        ...bars.turned,
        measured: most(lists.map((list) => beyond(list, 'turned'))),
        isMet: lists.every(isAnswerAtMost),
      },
    ],
  };
}

export const pagemade: Section = {
  title: 'Events that a page makes',
  bars: Object.values(bars),
  async run() {
    const lists = await inBrowsers(
      ['youtube'],
      (world, _, place) => earn(world, order[place] ?? 'untouched'),
      order.length,
    );
    const { text, verdicts } = judged(lists);
    return {
      text: `A feed dispatches events of every sort the meter knows at its window, its document, its fields and its video (moving
pointers, keys and wheels among them), scrolls itself, types by command, plays a muted video and changes its address, at
least ${events.toLocaleString('en')} times. Where nobody touches it, gained is all that is stored from the end of the first look on. Then the
same with a gap open: one trusted turn of the wheel, and ${lastsAfterTurn} s in which the page goes on, scrolling itself both within
and beyond the second after the turn that M3 calls its echo (and then an address that changes within a second of such a
scroll counts as answered too). Gained is what is stored beyond what the same page earns
that does nothing after the same turn. A video is left out there and stands in a row of its own, without a bar: after
input in a document M1 counts what plays in it, muted or not, as feeds play their videos by themselves.

${text}`,
      verdicts,
    };
  },
};

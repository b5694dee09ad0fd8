/** What people do on social sites for a minute or more, as scripts for a hand. */
import type { Hand, Page, Place } from './hand';

export interface Session {
  name: string;
  act(hand: Hand): Promise<void>;
}

const reddit = (path: string, surface: Place['surface']): Place => ({
  url: `https://www.reddit.com${path}`,
  site: 'reddit',
  surface,
});
const youtube = (path: string, surface: Place['surface']): Place => ({
  url: `https://www.youtube.com${path}`,
  site: 'youtube',
  surface,
});
export const places = {
  feed: reddit('/r/gardens/', 'feed'),
  otherFeed: reddit('/r/ponds/', 'feed'),
  inbox: reddit('/message/inbox/', 'message'),
  chat: reddit('/chat', 'message'),
  submit: reddit('/submit', 'compose'),
  results: reddit('/search/?q=heron', 'search'),
  shorts: youtube('/shorts/first', 'shorts'),
  watch: youtube('/watch?v=walk', 'watch'),
};

/** Links of the feed's page. */
const links = { first: 'nav a:first-child', chat: 'nav a:last-child' };

/** Seconds between two turns of the wheel, again and again. */
const reading = [4, 2, 6, 3, 8, 5, 2.5, 7];
const skimming = [0.3, 0.6, 0.4, 1.1, 0.5];

/** Does something for so many seconds, with these gaps after each time. */
async function keep(
  hand: Hand,
  seconds: number,
  gaps: number[],
  act: (turn: number) => Promise<void>,
): Promise<void> {
  const end = performance.now() + seconds * 1000;
  for (let turn = 0; performance.now() < end; turn++) {
    await act(turn);
    const left = (end - performance.now()) / 1000;
    await hand.rest(Math.max(0, Math.min(gaps[turn % gaps.length] ?? 0, left)));
  }
}
export const read = (hand: Hand, page: Page, seconds: number, gaps = reading): Promise<void> =>
  keep(hand, seconds, gaps, () => page.wheel());

export const sessions: Session[] = [
  {
    name: 'reading a feed',
    async act(hand) {
      await read(hand, await hand.open(places.feed), 61);
    },
  },
  {
    name: 'skimming a feed',
    async act(hand) {
      await read(hand, await hand.open(places.feed), 61, skimming);
    },
  },
  {
    name: 'walking away for 130 s',
    async act(hand) {
      const page = await hand.open(places.feed);
      await read(hand, page, 20);
      await hand.rest(130);
      await read(hand, page, 15);
    },
  },
  {
    name: 'a long post, read for 70 s',
    async act(hand) {
      const page = await hand.open(places.feed);
      await read(hand, page, 10);
      await hand.rest(70);
      await read(hand, page, 10);
    },
  },
  {
    name: 'commenting in between',
    async act(hand) {
      const page = await hand.open(places.feed);
      await read(hand, page, 15);
      await page.click('#comment');
      await page.write(14, 'type');
      await read(hand, page, 10);
      await page.click('garden-composer');
      await page.write(12, 'type');
      await read(hand, page, 11);
    },
  },
  {
    name: 'messages in between',
    async act(hand) {
      const page = await hand.open(places.feed);
      await read(hand, page, 14);
      await page.moveTo(links.chat, places.inbox);
      await read(hand, page, 12);
      await page.moveTo(links.first, places.feed);
      await read(hand, page, 14);
      await page.follow(links.chat, places.chat);
      await hand.rest(4);
      await page.click('#message');
      await page.write(18, 'type');
    },
  },
  {
    name: 'searching in between',
    async act(hand) {
      const page = await hand.open(places.feed);
      await read(hand, page, 18);
      await page.click('#search');
      await page.write(12, 'line');
      await page.moveTo(links.chat, places.results);
      await read(hand, page, 15);
      await page.moveTo(links.first, places.feed);
      await read(hand, page, 17);
    },
  },
  {
    name: 'short videos',
    async act(hand) {
      const page = await hand.open(places.shorts);
      await keep(hand, 61, [6, 3, 8, 5], async (turn) => {
        await page.nextItem(turn % 2 === 0 ? '#next' : undefined);
        await page.play(turn + 1);
      });
      await page.pause();
    },
  },
  {
    name: 'a long video and its comments',
    async act(hand) {
      const page = await hand.open(places.watch);
      await hand.rest(3);
      await page.click('#play');
      await page.play();
      await hand.rest(20);
      await read(hand, page, 12);
      await hand.rest(15);
      await page.pause();
      await read(hand, page, 12);
    },
  },
  {
    name: 'two tabs in turns',
    async act(hand) {
      const feed = await hand.open(places.feed);
      await read(hand, feed, 10);
      const shorts = await hand.open(places.shorts);
      await read(hand, shorts, 10);
      for (const page of [feed, shorts, feed, shorts]) {
        await page.front();
        await read(hand, page, 10);
      }
    },
  },
  {
    name: 'a feed beside a playing video',
    async act(hand) {
      const feed = await hand.open(places.feed);
      const video = await hand.open(places.watch, 'window');
      await video.click('#play');
      await video.play();
      await hand.rest(8);
      await read(hand, feed, 16);
      await hand.rest(32);
      await read(hand, feed, 6);
      await video.pause();
    },
  },
  {
    name: 'hidden for 30 s',
    async act(hand) {
      const page = await hand.open(places.feed);
      await read(hand, page, 18);
      await hand.lookAway();
      await hand.rest(30);
      await page.front();
      await read(hand, page, 14);
    },
  },
  {
    name: 'scrolled by its own script',
    async act(hand) {
      const { tab } = await hand.open(places.feed);
      await keep(hand, 61, [1.3], () => tab.evaluate(() => scrollBy(0, 300)));
    },
  },
  {
    name: 'reading by keyboard',
    async act(hand) {
      const page = await hand.open(places.feed);
      const keys = ['Space', 'PageDown', 'j', 'ArrowDown', 'k', 'PageUp'];
      await keep(hand, 61, reading, (turn) => page.scrollKey(keys[turn % keys.length] ?? 'j'));
    },
  },
  {
    name: 'the background stopped again and again',
    async act(hand) {
      const page = await hand.open(places.feed);
      await keep(hand, 61, [1.5, 2.5], async (turn) => {
        await page.wheel();
        if (turn % 2 === 1) await hand.stopWorker();
      });
    },
  },
  {
    name: 'closed in mid-scroll and opened again',
    async act(hand) {
      for (const place of [places.feed, places.otherFeed, places.feed]) {
        const page = await hand.open(place);
        await read(hand, page, 20, skimming);
        await page.wheel();
        await page.close();
      }
    },
  },
];

/** The seconds stored are those that happened, told apart by kind: two short lives in real browsers. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { errorsOf, playLive } from '../truth/live';
import { places, read, type Session } from '../truth/sessions';
import { browserNames } from './browsers';
import { startWorld, type World } from './world';

/** Seconds between two turns of the wheel. */
const brisk = [1, 0.5, 2];

const onReddit: Session = {
  name: 'a feed, a comment, messages, and away',
  async act(hand) {
    const page = await hand.open(places.feed);
    await read(hand, page, 5, brisk);
    await page.click('#comment');
    await page.write(4, 'type');
    await read(hand, page, 3, brisk);
    await hand.lookAway();
    await hand.rest(3);
    await page.front();
    await read(hand, page, 3, brisk);
    await page.follow('nav a:last-child', places.chat);
    await read(hand, page, 3, brisk);
  },
};

const onYoutube: Session = {
  name: 'a video, its comments, shorts in another tab, closed in mid-scroll',
  async act(hand) {
    const video = await hand.open(places.watch);
    await video.click('#play');
    await video.play();
    await hand.rest(4);
    await video.pause();
    await read(hand, video, 5, brisk);
    const shorts = await hand.open(places.shorts);
    await shorts.nextItem('#next');
    await hand.rest(2);
    await shorts.nextItem();
    await read(hand, shorts, 3, brisk);
    await video.front();
    await read(hand, video, 4, brisk);
    await video.wheel();
    await video.close();
  },
};

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());

  it.each([onReddit, onYoutube])(
    '$name: every kind within a second of the truth',
    async (session) => {
      const errors = errorsOf(await playLive(world, session));
      expect(errors.some(({ kind }) => kind === 'passive')).toBe(true);
      expect(errors.filter(({ isMet }) => !isMet)).toEqual([]);
    },
  );
});

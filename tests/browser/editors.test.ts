/** Writing in the editors that sites use is composing; what lies over a feed is told apart from it (M1). */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { hasPart, middleOf, type Part, scrollerOf } from './stage';
import { until } from './until';
import { keepDoing, scrollFor, secondsOf, startWorld, type World } from './world';

/** Seconds; starting and leaving a page are seen a moment late by either side. */
const slack = 2;
const sites = ['reddit', 'facebook', 'instagram', 'x', 'bluesky', 'linkedin', 'mastodon', 'tumblr'];
/** Seconds. */
const doing = 4;

const write = (tab: Tab) => keepDoing(doing, () => tab.type('A heron, '));
const pressPart = async (tab: Tab, part: Part) => tab.clickAt(await middleOf(tab, part));
const scrollPart = async (tab: Tab, part: Part) => {
  const { middle } = await scrollerOf(tab, part);
  await keepDoing(doing, () => tab.wheel(-60, middle));
};
const pressEditor = async (tab: Tab) => {
  const selector = '#composer :is(iframe, textarea, [contenteditable])';
  await until('the editor', () => tab.evaluate((at) => !!document.querySelector(at), selector));
  await tab.click(selector);
};

const editors: [string, string, (tab: Tab) => Promise<unknown>][] = [
  ['Lexical', 'https://www.instagram.com/', pressEditor],
  ['Draft.js', 'https://x.com/home', pressEditor],
  ['ProseMirror', 'https://bsky.app/', pressEditor],
  ['Quill', 'https://www.linkedin.com/feed/', pressEditor],
  ['a textarea', 'https://mastodon.social/home', pressEditor],
  ['a frame of the same site', 'https://www.tumblr.com/dashboard?editor=frame', pressEditor],
  [
    'an empty frame that the page writes',
    'https://www.tumblr.com/dashboard?editor=blank-frame',
    pressEditor,
  ],
  [
    'a frame with its document inside',
    'https://www.tumblr.com/dashboard?editor=srcdoc-frame',
    pressEditor,
  ],
  [
    'an open shadow root',
    'https://www.reddit.com/r/open-shadow/',
    (tab) => pressPart(tab, 'editor'),
  ],
  [
    'a closed shadow root',
    'https://www.reddit.com/r/closed-shadow/',
    (tab) => pressPart(tab, 'editor'),
  ],
];

describe.each(browserNames)('in %s', (name) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(name);
  });
  afterAll(() => world?.close());
  beforeEach(() => world.begin({ plan: 60, sites }));

  const keys = async () => (await world.evidence()).reduce((sum, one) => sum + one.keys, 0);

  it.each(editors)('writing in %s is active', async (_, url, press) => {
    const opened = performance.now();
    const tab = await world.driver.open(url);
    await press(tab);
    const waited = (performance.now() - opened) / 1000;
    await write(tab);
    const seconds = secondsOf(await world.leave(tab));
    expect(seconds.active).toBeGreaterThan(doing - slack);
    expect(seconds.active).toBeLessThan(doing + slack);
    expect(seconds.passive).toBeLessThan(waited + slack);
    expect(seconds).toMatchObject({ message: 0, watch: 0 });
    expect(await keys()).toBeGreaterThan(0);
  });

  describe('over a feed', () => {
    let tab: Tab;
    beforeEach(async () => {
      tab = await world.driver.open('https://www.facebook.com/');
    });

    async function secondsWhile(act: () => Promise<unknown>) {
      await act();
      return secondsOf(await world.leave(tab));
    }
    const openChat = async (who = 'Ana') => {
      await tab.clickOn(who);
      await until('the chat', () => hasPart(tab, 'message'));
    };

    it('writing in a chat is message, and leaves no evidence', async () => {
      await openChat();
      await pressPart(tab, 'message');
      const seconds = await secondsWhile(() => write(tab));
      expect(seconds.message).toBeGreaterThan(doing - slack);
      expect(seconds.message).toBeLessThan(doing + slack);
      expect(seconds.passive).toBeLessThan(slack);
      expect(seconds).toMatchObject({ active: 0, watch: 0 });
      expect(await keys()).toBe(0);
    });

    it('a second chat beside the first is message too', async () => {
      await openChat();
      await openChat('Book club');
      await pressPart(tab, 'message');
      const seconds = await secondsWhile(() => write(tab));
      expect(seconds.message).toBeGreaterThan(doing - slack);
      expect(seconds).toMatchObject({ active: 0, watch: 0 });
    });

    it('a press into a chat is enough to be message until the feed is scrolled', async () => {
      await openChat();
      await pressPart(tab, 'said');
      await keepDoing(doing, async () => {});
      await tab.wheel(300, { x: 300, y: 600 });
      const seconds = await secondsWhile(() => keepDoing(doing, async () => {}));
      expect(seconds.message).toBeGreaterThan(doing - slack);
      expect(seconds.message).toBeLessThan(doing + slack);
      expect(seconds.passive).toBeGreaterThan(doing - slack);
      expect(seconds.passive).toBeLessThan(doing + 2 * slack);
    });

    it('reading in a chat that was pressed is message, and the feed afterwards passive again', async () => {
      await openChat();
      await pressPart(tab, 'said');
      await scrollPart(tab, 'said');
      const seconds = await secondsWhile(() => scrollFor(tab, doing));
      expect(seconds.message).toBeGreaterThan(doing - slack);
      expect(seconds.message).toBeLessThan(doing + slack);
      expect(seconds.passive).toBeGreaterThan(doing - slack);
      expect(seconds.passive).toBeLessThan(doing + 2 * slack);
      expect(seconds).toMatchObject({ active: 0, watch: 0 });
    });

    it('a comment below the feed is active while a chat is open', async () => {
      await openChat();
      await pressPart(tab, 'message');
      await tab.click('#comment');
      const seconds = await secondsWhile(() => write(tab));
      expect(seconds.active).toBeGreaterThan(doing - slack);
      expect(seconds.active).toBeLessThan(doing + slack);
      expect(seconds.message).toBeLessThan(slack);
    });

    it.each(['Comments', 'Comments in a modal'])(
      'a comment in a dialog opened by %s is active, and reading there passive',
      async (label) => {
        await tab.clickOn(label);
        await until('the dialog', () => hasPart(tab, 'dialog'));
        await pressPart(tab, 'dialogWrite');
        await write(tab);
        const seconds = await secondsWhile(() => scrollPart(tab, 'dialog'));
        expect(seconds.active).toBeGreaterThan(doing - slack);
        expect(seconds.active).toBeLessThan(doing + slack);
        expect(seconds.passive).toBeGreaterThan(doing - slack);
        expect(seconds.message).toBe(0);
      },
    );

    it('a comment in a dialog is active while a chat is open', async () => {
      await openChat();
      await pressPart(tab, 'message');
      await tab.clickOn('Comments');
      await until('the dialog', () => hasPart(tab, 'dialog'));
      await pressPart(tab, 'dialogWrite');
      const seconds = await secondsWhile(() => write(tab));
      expect(seconds.active).toBeGreaterThan(doing - slack);
      expect(seconds.active).toBeLessThan(doing + slack);
      expect(seconds.message).toBeLessThan(slack);
    });
  });
});

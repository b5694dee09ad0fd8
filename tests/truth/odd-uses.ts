/** Uses that belong to one surface or to some sites alone, each on a site where it happens. */
import { changeOfClocks, overMidnight } from './clock-uses';
import { type Family, families } from './families';
import { minute, play, press, read, second, skim, swipe, switchTo, watch, write } from './habits';
import { limitUses } from './limit-uses';
import type { Scene } from './scene';
import type { Use } from './use';

export interface OddUse extends Pick<Use, 'begins'> {
  /** The file's name. */
  name: string;
  kind: string;
  play(scene: Scene): void;
}

const feed = families[0] as Family;
const onFeed =
  (site: string, { play }: Use) =>
  (scene: Scene): void =>
    play({ scene, family: feed, site, place: 0 });

/** The player goes from one short video to the next for longer than anyone would not swipe. */
const autoAdvance = (site: string) => (scene: Scene) => {
  const page = scene.open(site, 'shorts');
  swipe(scene, page, 4 * minute);
  for (let item = 40; item < 58; item++)
    play(scene, page, scene.dice.between(14, 55) * second, String(item));
  scene.see(page, 'point');
  swipe(scene, page, 4 * minute, 60);
};

/** Someone fell asleep over a film, on a machine so busy that players report late: half an hour counts. */
function filmAlone(scene: Scene): void {
  const page = scene.open('youtube', 'watch');
  press(scene, page, 60, 300);
  play(scene, page, 38 * minute, '1', [3_000, 4_500]);
  read(scene, page, 3 * minute);
}

/** A film goes on while another tab is in front, where it earns nothing, and is then come back to. */
function filmBehind(scene: Scene): void {
  const film = scene.open('youtube', 'watch');
  watch(scene, film, 6 * minute, '1');
  const feed = scene.open('x', 'feed');
  scene.see(film, 'hide');
  skim(scene, feed, 5 * minute);
  switchTo(scene, feed, film);
  watch(scene, film, 7 * minute, '1');
}

/** Typing in a chat that stands over the feed; scrolling and pointing go to the feed below. */
const chatHead = (site: string) => (scene: Scene) => {
  const page = scene.open(site, 'feed');
  const inChat = (act: () => void): void => {
    page.surface = 'message';
    act();
    page.surface = 'feed';
  };
  for (let times = 5; times > 0; times--) {
    skim(scene, page, scene.dice.between(60, 150) * second);
    press(scene, page, 500, 2_500);
    inChat(() => write(scene, page, scene.dice.between(12, 40) * second));
  }
  read(scene, page, 2 * minute);
};

/** Words in the search field, results, and back. */
const search = (site: string) => (scene: Scene) => {
  const page = scene.open(site, 'feed');
  for (let times = 4; times > 0; times--) {
    skim(scene, page, scene.dice.between(70, 150) * second);
    press(scene, page, 300, 1_200);
    write(scene, page, scene.dice.between(5, 14) * second, 'line');
    scene.see(page, 'point');
    scene.arrive(page, 'search');
    read(scene, page, scene.dice.between(40, 110) * second);
    press(scene, page, 80, 400);
    scene.arrive(page, 'feed');
  }
};

/** Filters, prices, settings: fields of one line and little else. */
const singleLine = (site: string) => (scene: Scene) => {
  const page = scene.open(site, 'other');
  for (let times = 4; times > 0; times--) {
    write(scene, page, scene.dice.between(15, 40) * second, 'line');
    read(scene, page, scene.dice.between(40, 90) * second);
  }
  scene.see(page, 'point');
  scene.arrive(page, 'feed');
  write(scene, page, 20 * second, 'line');
  skim(scene, page, 4 * minute);
};

/** A post is written on a page for writing, with a look at the feed it goes to. */
function writingPage(scene: Scene): void {
  const page = scene.open('tumblr', 'compose');
  for (let times = 3; times > 0; times--) {
    write(scene, page, scene.dice.between(40, 80) * second);
    read(scene, page, scene.dice.between(20, 50) * second);
  }
  scene.see(page, 'point');
  scene.arrive(page, 'feed');
  skim(scene, page, 4 * minute);
}

/** Someone writes under a live video while it plays. */
function liveChat(scene: Scene): void {
  const page = scene.open('twitch', 'watch');
  const length = 12 * minute;
  scene.together(
    () => watch(scene, page, length, '1'),
    () => {
      for (let times = 5; times > 0; times--) {
        scene.pass(scene.dice.between(60, 100) * second);
        write(scene, page, scene.dice.between(8, 25) * second);
      }
    },
  );
}

export const oddUses: OddUse[] = [
  {
    name: 'dst-half-hour-lord-howe',
    kind: 'a day of 24 and a half hours',
    begins: ['2026-04-05T01:57:27.077[Australia/Lord_Howe]'],
    play: onFeed('x', { play: changeOfClocks }),
  },
  {
    name: 'dst-no-midnight-santiago',
    kind: 'a midnight that does not come',
    begins: ['2026-09-05T23:56:40.233[America/Santiago]'],
    play: onFeed('instagram', { play: overMidnight }),
  },
  { name: 'film-alone', kind: 'long video', play: filmAlone },
  { name: 'film-behind', kind: 'long video', play: filmBehind },
  { name: 'auto-advance-tiktok', kind: 'auto-advance', play: autoAdvance('tiktok') },
  { name: 'auto-advance-youtube', kind: 'auto-advance', play: autoAdvance('youtube') },
  { name: 'chat-head-facebook', kind: 'chat over a feed', play: chatHead('facebook') },
  { name: 'chat-head-linkedin', kind: 'chat over a feed', play: chatHead('linkedin') },
  { name: 'search-youtube', kind: 'search', play: search('youtube') },
  { name: 'search-forum', kind: 'search', play: search('reddit') },
  { name: 'single-line-feed', kind: 'single-line typing', play: singleLine('facebook') },
  { name: 'single-line-forum', kind: 'single-line typing', play: singleLine('quora') },
  { name: 'writing-page', kind: 'writing', play: writingPage },
  { name: 'live-chat', kind: 'writing beside a video', play: liveChat },
  ...limitUses,
];

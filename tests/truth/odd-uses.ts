/** Uses that are about the machine, the calendar or the player, each on a site where it happens. */
import { families } from './families';
import {
  browse,
  fidget,
  hide,
  hour,
  leave,
  minute,
  play,
  read,
  second,
  skim,
  swipe,
  switchTo,
  turn,
  watch,
  write,
} from './habits';
import type { Page, Scene } from './scene';

export interface OddUse {
  /** The file's name. */
  name: string;
  kind: string;
  /** Epoch ms at which the scene begins; by default some evening. */
  start?: number;
  zone?: string;
  play(scene: Scene): void;
}

const use = (familyName: string, pace: 'reading' | 'skimming') =>
  families.find(({ name }) => name === familyName)?.[pace] ?? read;
const readComments = use('watch', 'reading');

const clockAhead = (site: string, surface: 'feed' | 'watch') => (scene: Scene) => {
  const page = scene.open(site, surface);
  const pace = surface === 'feed' ? read : readComments;
  pace(scene, page, 9 * minute);
  scene.pass(scene.dice.between(2, 9) * second);
  scene.setClock(scene.dice.between(20, 95) * minute);
  scene.pass(scene.dice.between(1, 6) * second);
  pace(scene, page, 8 * minute);
  scene.pass(scene.dice.between(2, 9) * second);
  scene.setClock(scene.dice.between(2.5, 4) * second);
  pace(scene, page, 5 * minute);
};

/** Set back by less than was used, the same minutes by the clock come twice. */
const clockBack = (site: string, surface: 'feed' | 'shorts') => (scene: Scene) => {
  const page = scene.open(site, surface);
  const pace = surface === 'feed' ? browse : swipe;
  pace(scene, page, 8 * minute);
  scene.pass(scene.dice.between(1, 5) * second);
  scene.setClock(-scene.dice.between(2, 5) * minute);
  scene.pass(scene.dice.between(1, 5) * second);
  pace(scene, page, 7 * minute);
  scene.setClock(-scene.dice.between(2, 3) * hour);
  scene.pass(scene.dice.between(1, 5) * second);
  pace(scene, page, 6 * minute);
};

/** Around the change, and around the midnight that ends a day of another length. */
const changeOfClocks =
  (site: string, untilMidnight: number) =>
  (scene: Scene): void => {
    const page = scene.open(site, 'feed');
    browse(scene, page, 16 * minute);
    hide(scene, page, untilMidnight - scene.now() - 9 * minute);
    scene.see(page, 'show');
    read(scene, page, 18 * minute);
  };

const overMidnight = (site: string, surface: 'feed' | 'shorts') => (scene: Scene) => {
  const page = scene.open(site, surface);
  (surface === 'feed' ? skim : swipe)(scene, page, 24 * minute);
};

/** A page in the old zone, a flight, and a page in the new one. */
const journey = (site: string, to: string, flight: number) => (scene: Scene) => {
  const before = scene.open(site, 'feed');
  browse(scene, before, 13 * minute);
  scene.see(before, 'hide');
  scene.sleep(flight);
  const after = scene.open(site, 'feed', to);
  read(scene, after, 14 * minute);
};

/** A feed whose videos are watched for longer than a short one lasts. */
const videoInFeed = (site: string) => (scene: Scene) => {
  const page = scene.open(site, 'feed');
  for (let item = 1; item < 6; item++) {
    skim(scene, page, scene.dice.between(60, 120) * second);
    watch(scene, page, scene.dice.between(25, 230) * second, String(item));
    scene.pass(scene.dice.between(600, 4_000));
  }
  read(scene, page, 3 * minute);
};

const mutedAutoplay = (site: string) => (scene: Scene) => {
  const page = scene.open(site, 'feed');
  // A muted player that started by itself is silent until the first input of the document.
  leave(scene, 48 * second);
  turn(scene, page);
  scene.together(
    () => play(scene, page, 35 * second, '1'),
    () => browse(scene, page, 6 * minute),
  );
  scene.see(page, 'media-end');
  // The same after a reload, and long: nobody does anything.
  scene.see(page, 'hide');
  const again = scene.open(site, 'feed');
  leave(scene, 8 * minute);
  turn(scene, again);
  read(scene, again, 4 * minute);
};

function audibleAutoplay(scene: Scene): void {
  const page = scene.open('facebook', 'feed');
  skim(scene, page, 4 * minute);
  play(scene, page, 3.4 * minute, '1');
  scene.see(page, 'media-end');
  turn(scene, page);
  read(scene, page, 3 * minute);
  scene.together(
    () => play(scene, page, 2.2 * minute, '2'),
    () => read(scene, page, 2 * minute),
  );
  scene.see(page, 'media-end');
}

/** The player goes from one short video to the next for longer than anyone would not swipe. */
function autoAdvance(scene: Scene, site: string): void {
  const page = scene.open(site, 'shorts');
  swipe(scene, page, 4 * minute);
  for (let item = 40; item < 58; item++)
    play(scene, page, scene.dice.between(14, 55) * second, String(item));
  scene.see(page, 'point');
  swipe(scene, page, 4 * minute, 60);
}

const longVideo = (site: string) => (scene: Scene) => {
  const page = scene.open(site, 'watch');
  const length = 26 * minute;
  scene.together(
    () => watch(scene, page, length, '1'),
    () => fidget(scene, page, length - minute, 5 * minute),
    () => {
      scene.pass(17 * minute);
      read(scene, page, 2 * minute);
    },
  );
  readComments(scene, page, 5 * minute);
};

/** Someone fell asleep over a film: half an hour counts. */
function filmAlone(scene: Scene): void {
  const page = scene.open('youtube', 'watch');
  watch(scene, page, 38 * minute, '1');
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

/** Hidden, thrown out of memory by the browser, and loaded anew when it is shown again. */
const discarded = (site: string, surface: 'feed' | 'shorts') => (scene: Scene) => {
  const pace = surface === 'feed' ? browse : swipe;
  const page = scene.open(site, surface);
  pace(scene, page, 9 * minute);
  hide(scene, page, scene.dice.between(12, 50) * minute);
  scene.see(page, 'gone');
  scene.pass(20 * minute);
  const again = scene.open(site, surface);
  pace(scene, again, 8 * minute);
};

/** Left by a link and come back to: the same document, as it was. */
const backAgain = (site: string) => (scene: Scene) => {
  const list = scene.open(site, 'feed');
  for (let times = 5; times > 0; times--) {
    skim(scene, list, scene.dice.between(70, 130) * second);
    scene.see(list, 'point');
    scene.see(list, 'hide');
    scene.pass(scene.dice.between(200, 1_200));
    const post = scene.open(site, 'feed');
    read(scene, post, scene.dice.between(50, 110) * second);
    scene.see(post, 'hide');
    scene.pass(scene.dice.between(30, 200));
    scene.see(list, 'show');
  }
  skim(scene, list, minute);
};

/** The extension was updated: the old script is dead, a new one begins on the same document. */
const orphaned = (site: string, surface: 'feed' | 'watch') => (scene: Scene) => {
  const pace = surface === 'feed' ? skim : readComments;
  const before = scene.open(site, surface);
  pace(scene, before, 10 * minute);
  scene.pass(scene.dice.between(0.3, 3) * second);
  scene.see(before, 'gone');
  const after = scene.open(site, surface);
  scene.pass(scene.dice.between(0.3, 3) * second);
  pace(scene, after, 9 * minute);
};

function crashed(scene: Scene): void {
  const [feed, film] = [scene.open('reddit', 'feed'), scene.open('twitch', 'watch')];
  scene.together(
    () => play(scene, film, 7 * minute, '1'),
    () => read(scene, feed, 7 * minute - 10 * second),
  );
  for (const page of [feed, film]) scene.see(page, 'gone');
  scene.pass(3 * minute);
  browse(scene, scene.open('reddit', 'feed'), 8 * minute);
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
    scene.see(page, 'point');
    scene.pass(scene.dice.between(500, 2_500));
    inChat(() => write(scene, page, scene.dice.between(12, 40) * second));
  }
  read(scene, page, 2 * minute);
};

/** Words in the search field, results, and back. */
const search = (site: string) => (scene: Scene) => {
  const page = scene.open(site, 'feed');
  for (let times = 4; times > 0; times--) {
    skim(scene, page, scene.dice.between(70, 150) * second);
    scene.see(page, 'point');
    scene.pass(scene.dice.between(300, 1_200));
    write(scene, page, scene.dice.between(5, 14) * second, 'line');
    scene.see(page, 'point');
    scene.arrive(page, 'search');
    read(scene, page, scene.dice.between(40, 110) * second);
    scene.see(page, 'point');
    scene.pass(scene.dice.between(80, 400));
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

/** The address moves on by itself: a page that sends to another surface gains nothing by it. */
function movesByItself(scene: Scene): void {
  const page: Page = scene.open('linkedin', 'other');
  leave(scene, 14 * second);
  scene.arrive(page, 'feed');
  leave(scene, 40 * second);
  skim(scene, page, 5 * minute);
  leave(scene, 5 * second);
  scene.arrive(page, 'other');
  read(scene, page, 3 * minute);
}

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
  { name: 'clock-ahead-feed', kind: 'clock set ahead', play: clockAhead('bluesky', 'feed') },
  { name: 'clock-ahead-watch', kind: 'clock set ahead', play: clockAhead('youtube', 'watch') },
  { name: 'clock-back-forum', kind: 'clock set back', play: clockBack('reddit', 'feed') },
  { name: 'clock-back-shorts', kind: 'clock set back', play: clockBack('tiktok', 'shorts') },
  {
    name: 'dst-spring-madrid',
    kind: 'a day of 23 hours',
    zone: 'Europe/Madrid',
    // 01:52 local; at 02:00 it becomes 03:00, and the day ends 21 h 8 min after this.
    start: Date.UTC(2026, 2, 29, 0, 52, 3, 418),
    play: changeOfClocks('facebook', 21 * hour + 8 * minute),
  },
  {
    name: 'dst-autumn-new-york',
    kind: 'a day of 25 hours',
    zone: 'America/New_York',
    // 01:53 local; at 02:00 it becomes 01:00 again, and the day ends 23 h 7 min after this.
    start: Date.UTC(2026, 10, 1, 5, 53, 11, 902),
    play: changeOfClocks('reddit', 23 * hour + 7 * minute),
  },
  {
    name: 'dst-half-hour-lord-howe',
    kind: 'a day of 24 and a half hours',
    zone: 'Australia/Lord_Howe',
    // 01:51 local; at 02:00 it becomes 01:30 again, and the day ends 22 h 39 min after this.
    start: Date.UTC(2026, 3, 4, 14, 51, 27, 77),
    play: changeOfClocks('x', 22 * hour + 39 * minute),
  },
  {
    name: 'dst-no-midnight-santiago',
    kind: 'a midnight that does not come',
    zone: 'America/Santiago',
    // 23:49 local; at 24:00 it becomes 01:00.
    start: Date.UTC(2026, 8, 6, 3, 49, 40, 233),
    play: overMidnight('instagram', 'feed'),
  },
  {
    name: 'midnight-feed',
    kind: 'midnight',
    zone: 'Asia/Tokyo',
    start: Date.UTC(2026, 4, 12, 14, 47, 12, 640),
    play: overMidnight('x', 'feed'),
  },
  {
    name: 'midnight-shorts',
    kind: 'midnight',
    zone: 'America/Sao_Paulo',
    start: Date.UTC(2026, 6, 2, 2, 49, 51, 118),
    play: overMidnight('tiktok', 'shorts'),
  },
  {
    name: 'midnight-film',
    kind: 'midnight',
    zone: 'Europe/London',
    start: Date.UTC(2026, 11, 31, 23, 41, 8, 509),
    play: longVideo('bilibili'),
  },
  {
    name: 'journey-east',
    kind: 'travel between zones',
    zone: 'America/New_York',
    start: Date.UTC(2026, 4, 9, 22, 5, 44, 951),
    play: journey('instagram', 'Europe/Madrid', 7.6 * hour),
  },
  {
    name: 'journey-west',
    kind: 'travel between zones',
    zone: 'Europe/Berlin',
    start: Date.UTC(2026, 5, 20, 22, 13, 2, 37),
    play: journey('linkedin', 'America/Los_Angeles', 11.3 * hour),
  },
  {
    name: 'journey-over-the-date-line',
    kind: 'travel between zones',
    zone: 'Asia/Tokyo',
    start: Date.UTC(2026, 7, 14, 15, 20, 31, 466),
    play: journey('reddit', 'Pacific/Honolulu', 7.2 * hour),
  },
  { name: 'long-video-youtube', kind: 'long video', play: longVideo('youtube') },
  { name: 'film-alone', kind: 'long video', play: filmAlone },
  { name: 'film-behind', kind: 'long video', play: filmBehind },
  { name: 'video-in-feed-facebook', kind: 'video in a feed', play: videoInFeed('facebook') },
  { name: 'video-in-feed-x', kind: 'video in a feed', play: videoInFeed('x') },
  { name: 'video-in-feed-custom', kind: 'video in a feed', play: videoInFeed('lobby.example') },
  { name: 'autoplay-muted', kind: 'autoplay', play: mutedAutoplay('instagram') },
  { name: 'autoplay-audible', kind: 'autoplay', play: audibleAutoplay },
  {
    name: 'auto-advance-tiktok',
    kind: 'auto-advance',
    play: (scene) => autoAdvance(scene, 'tiktok'),
  },
  {
    name: 'auto-advance-youtube',
    kind: 'auto-advance',
    play: (scene) => autoAdvance(scene, 'youtube'),
  },
  { name: 'discarded-forum', kind: 'tab discarded', play: discarded('quora', 'feed') },
  { name: 'discarded-shorts', kind: 'tab discarded', play: discarded('youtube', 'shorts') },
  { name: 'back-again-forum', kind: 'back to the same page', play: backAgain('reddit') },
  {
    name: 'back-again-custom',
    kind: 'back to the same page',
    play: backAgain('allotments.example'),
  },
  { name: 'orphaned-feed', kind: 'updated while in use', play: orphaned('threads', 'feed') },
  { name: 'orphaned-watch', kind: 'updated while in use', play: orphaned('youtube', 'watch') },
  { name: 'crashed', kind: 'browser died', play: crashed },
  { name: 'chat-head-facebook', kind: 'chat over a feed', play: chatHead('facebook') },
  { name: 'chat-head-linkedin', kind: 'chat over a feed', play: chatHead('linkedin') },
  { name: 'search-youtube', kind: 'search', play: search('youtube') },
  { name: 'search-forum', kind: 'search', play: search('reddit') },
  { name: 'single-line-feed', kind: 'single-line typing', play: singleLine('facebook') },
  { name: 'single-line-forum', kind: 'single-line typing', play: singleLine('quora') },
  { name: 'moves-by-itself', kind: 'address moves by itself', play: movesByItself },
  { name: 'writing-page', kind: 'writing', play: writingPage },
  { name: 'live-chat', kind: 'writing beside a video', play: liveChat },
];

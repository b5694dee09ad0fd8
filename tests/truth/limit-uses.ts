/**
 * Uses that stay close to one number of the rules, on either side of it and again and again, so that
 * a meter with another number is off by more than its bar. `tests/unit/truth/numbers.test.ts` tries
 * such meters.
 */
import { leave, minute, play, press, read, second, skim, swipe } from './habits';
import type { OddUse } from './odd-uses';
import type { Page, Scene } from './scene';
import type { What } from './trace';

/** Gaps a little shorter than two minutes, and a little longer, on surfaces of every kind. */
function gaps(scene: Scene): void {
  const page = scene.open('instagram', 'feed');
  const opened = [
    ['feed', 'scroll'],
    ['message', 'scroll'],
    ['search', 'scroll'],
    ['compose', 'type'],
  ] as const;
  for (const [surface, what] of opened) {
    scene.arrive(page, surface);
    scene.see(page, what);
    scene.pass(scene.dice.between(119.1, 119.9) * second);
    // A pointer keeps the kind alive until the limit, and not beyond.
    scene.see(page, 'point');
    scene.pass(scene.dice.between(119.1, 119.9) * second);
    scene.see(page, what);
    scene.pass(scene.dice.between(120.1, 120.9) * second);
    scene.see(page, 'point');
    scene.pass(scene.dice.between(30, 60) * second);
  }
}

/** Someone looks at what came up, and moves the pointer just in time for it to be more than a look. */
function looks(scene: Scene): void {
  for (const moved of [19.2, 19.7, 20.3, 20.8]) {
    const page = scene.open('pinterest', 'feed');
    scene.pass(moved * second);
    scene.see(page, 'point');
    leave(scene, scene.dice.between(80, 100) * second);
    scene.see(page, 'hide');
    scene.pass(2 * second);
  }
}

/** A player as the page hears it, again and again after so many seconds. */
function reports(scene: Scene, page: Page, apart: readonly [number, number], times: number): void {
  for (let left = times; left > 0; left--) {
    scene.see(page, 'media', '1');
    scene.pass(scene.dice.between(...apart) * second);
  }
  scene.see(page, 'media-end');
}

/** A video that is heard of just often enough, and a voice message that stalls just too long. */
function stalls(scene: Scene): void {
  const film = scene.open('bilibili', 'watch');
  scene.see(film, 'point');
  reports(scene, film, [4.7, 4.95], 35);
  scene.see(film, 'hide');
  const chat = scene.open('instagram', 'message');
  scene.see(chat, 'point');
  reports(scene, chat, [5.6, 6.2], 35);
}

/** Videos in a feed that end just before their second minute, and some that go a little into it. */
function minuteLong(scene: Scene): void {
  const page = scene.open('x', 'feed');
  for (const [item, length] of [59, 63, 58, 64].entries()) {
    skim(scene, page, 30 * second);
    scene.see(page, 'point');
    for (let report = 0; report <= length; report++) {
      scene.see(page, 'media', String(item));
      scene.pass(1.001 * second);
    }
    scene.see(page, 'media-end');
  }
}

/** What plays ends, and begins again by itself a little before it has been left alone for too long. */
function playsAgain(scene: Scene, page: Page, alone: number, first: number): void {
  scene.see(page, 'point');
  play(scene, page, first, '1');
  scene.see(page, 'media-end');
  leave(scene, alone - first - 50 * second);
  play(scene, page, 2 * minute, '2');
  scene.see(page, 'media-end');
}

function filmAgain(scene: Scene): void {
  playsAgain(scene, scene.open('twitch', 'watch'), 30 * minute, minute);
}

function shortsAgain(scene: Scene): void {
  const page = scene.open('tiktok', 'shorts');
  for (let times = 2; times > 0; times--) playsAgain(scene, page, 5 * minute, 20 * second);
  swipe(scene, page, minute, 3);
}

/** A clock that is put right by a little less than two seconds between two looks, and by a little more. */
function corrections(scene: Scene): void {
  const page = scene.open('mastodon', 'feed');
  for (const seconds of [1.85, 2.15, -1.85, -2.15, 1.9, 2.1]) {
    scene.see(page, 'scroll');
    scene.pass(scene.dice.between(25, 35) * second);
    scene.setClock(seconds * second);
    scene.pass(scene.dice.between(25, 35) * second);
    scene.see(page, 'scroll');
    scene.pass(scene.dice.between(1, 3) * second);
  }
}

/**
 * The address moves on by itself: a page that sends to another surface gains nothing by it, some
 * seconds after an input neither. One that answers a press late was sent there by hand.
 */
function movesByItself(scene: Scene): void {
  const page = scene.open('linkedin', 'other');
  leave(scene, 14 * second);
  scene.arrive(page, 'feed');
  leave(scene, 40 * second);
  for (const after of [2, 3, 4, 5, 6, 7, 8, 9]) {
    scene.arrive(page, 'feed');
    skim(scene, page, 15 * second);
    scene.pass(after * second);
    scene.arrive(page, 'other');
    leave(scene, minutesAway(scene));
    press(scene, page, 80, 400);
  }
  /** Nothing is open any more when the person is back, so that the press and the answer decide. */
  const pressed = (what: What, after: number): void => {
    leave(scene, minutesAway(scene));
    scene.see(page, what);
    scene.pass(after);
    scene.arrive(page, page.surface === 'feed' ? 'search' : 'feed');
  };
  for (const after of [860, 1_080, 930, 1_130, 960, 1_060]) pressed('point', after);
  read(scene, page, minute);
}

const minutesAway = (scene: Scene): number => scene.dice.between(2.1, 3.5) * minute;

const kind = 'close to a limit';
/** Named after the number in lib/meter/constants.ts. */
export const limitUses: OddUse[] = [
  { name: 'near-absence', kind, play: gaps },
  { name: 'near-glance', kind, play: looks },
  { name: 'near-media-beat', kind, play: stalls },
  { name: 'near-long-item', kind, play: minuteLong },
  { name: 'near-watch-alone', kind, play: filmAgain },
  { name: 'near-passive-alone', kind, play: shortsAgain },
  { name: 'near-clock-slip', kind, play: corrections },
  { name: 'moves-by-itself', kind: 'address moves by itself', play: movesByItself },
];

/** What people do on pages, act by act. Durations are ms; acts that fill a time end within one act of it. */
import type { Page, Scene } from './scene';

export const second = 1_000;
export const minute = 60_000;
export const hour = 60 * minute;

/** Medians of the time between two turns of the wheel, ms: the range that lib/meter/constants names. */
const readingGap = 6_500;
const skimmingGap = 2_100;
/** A page hears a wheel that turns on at most five times a second, and media once a second. */
const wheelApart = [205, 420] as const;
const mediaApart = [1_000, 1_260] as const;
/** Half the keys of an unhurried typist come sooner, ms. */
const keyGap = 170;
/** Words, then a thought, ms. */
const thoughtGap = 2_600;
/** Half of all short videos are left sooner, ms. */
const shortLength = 9_000;

/** Acts are told how much of the time is left. */
function until(scene: Scene, length: number, act: (left: number) => void): void {
  const end = scene.now() + length;
  while (scene.now() < end) act(end - scene.now());
}

/** One turn of the wheel or one swipe, as the signals it makes. */
export function turn(scene: Scene, page: Page, most = 3): void {
  const { dice } = scene;
  scene.see(page, 'scroll');
  for (let more = dice.whole(0, most - 1); more > 0; more--) {
    scene.pass(dice.between(...wheelApart));
    scene.see(page, 'scroll');
  }
}

/** A pointer that moves or presses; what comes of it comes so many ms later. */
export function press(scene: Scene, page: Page, low: number, high: number): void {
  scene.see(page, 'point');
  scene.pass(scene.dice.between(low, high));
}

export const read = (scene: Scene, page: Page, length: number): void =>
  until(scene, length, () => {
    scene.pass(scene.dice.around(readingGap));
    if (scene.dice.happens(0.2)) scene.see(page, 'point');
    scene.pass(scene.dice.between(150, 700));
    turn(scene, page);
  });

export const skim = (scene: Scene, page: Page, length: number): void =>
  until(scene, length, () => {
    scene.pass(scene.dice.around(skimmingGap));
    turn(scene, page, 2);
  });

/** Opens a post now and then: another address of the same surface. */
export const browse = (scene: Scene, page: Page, length: number): void =>
  until(scene, length, (left) => {
    skim(scene, page, Math.min(left, scene.dice.around(40 * second)));
    press(scene, page, 80, 400);
    scene.see(page, 'item');
    read(scene, page, Math.min(left, scene.dice.around(50 * second)));
    press(scene, page, 80, 400);
    scene.see(page, 'item');
  });

/** Keys in a field, with thoughts between the words. */
export const write = (
  scene: Scene,
  page: Page,
  length: number,
  what: 'type' | 'line' = 'type',
): void =>
  until(scene, length, () => {
    for (let keys = scene.dice.whole(4, 14); keys > 0; keys--) {
      scene.see(page, what);
      scene.pass(Math.max(35, scene.dice.around(keyGap)));
    }
    scene.pass(scene.dice.around(thoughtGap));
  });

/** Media that plays on its own, as the page hears it: every so many ms. */
export const play = (
  scene: Scene,
  page: Page,
  length: number,
  item: string,
  apart: readonly [number, number] = mediaApart,
): void =>
  until(scene, length, () => {
    scene.see(page, 'media', item);
    scene.pass(scene.dice.between(...apart));
  });

/** Starts a video by a click and stops it so. */
export function watch(scene: Scene, page: Page, length: number, item: string): void {
  press(scene, page, 60, 300);
  play(scene, page, length, item);
  scene.see(page, 'media-end');
  scene.see(page, 'point');
}

/** The hand on the mouse while something plays. */
export const fidget = (scene: Scene, page: Page, length: number, gap = 45 * second): void =>
  until(scene, length, (left) => {
    scene.pass(Math.min(left, scene.dice.around(gap)));
    scene.see(page, 'point');
  });

/** Short video after short video, each by a swipe. Items are numbered from `first`; answers the next. */
export function swipe(scene: Scene, page: Page, length: number, first = 1): number {
  let item = first;
  until(scene, length, () => {
    play(scene, page, Math.max(1_500, scene.dice.around(shortLength)), String(item));
    turn(scene, page, 2);
    scene.pass(scene.dice.between(150, 450));
    scene.see(page, 'item');
    scene.pass(scene.dice.between(40, 220));
    item += 1;
  });
  scene.see(page, 'media-end');
  return item;
}

/** Nobody is there; the page stays as it is. */
export const leave = (scene: Scene, length: number): void => scene.pass(length);

export function hide(scene: Scene, page: Page, length: number): void {
  scene.see(page, 'hide');
  scene.pass(length);
}

/** From one tab to another. */
export function switchTo(scene: Scene, from: Page, to: Page): void {
  scene.see(from, 'hide');
  scene.pass(scene.dice.between(3, 25));
  scene.see(to, 'show');
}

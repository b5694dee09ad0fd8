/** Families of sites, and how each is used when someone reads there or skims. */
import type { Surface } from '../../lib/sites/site';
import {
  browse,
  fidget,
  minute,
  play,
  press,
  read,
  second,
  skim,
  swipe,
  turn,
  watch,
} from './habits';
import type { Page, Scene } from './scene';

export interface Family {
  name: string;
  /** Traces of the family take turns with them. */
  sites: string[];
  /** Where a visit begins. */
  surface: Surface;
  reading(scene: Scene, page: Page, length: number): void;
  skimming(scene: Scene, page: Page, length: number): void;
}

/** A video that is watched while its comments are read now and then. */
function watchAndRead(scene: Scene, page: Page, length: number): void {
  const end = scene.now() + length;
  for (let item = 1; scene.now() < end; item++) {
    const left = end - scene.now();
    const long = Math.min(left, Math.max(2 * minute, scene.dice.around(6 * minute)));
    scene.together(
      () => watch(scene, page, long, String(item)),
      () => {
        scene.pass(long * scene.dice.between(0.3, 0.6));
        read(scene, page, Math.min(long * 0.3, scene.dice.around(45 * second)));
      },
      () => fidget(scene, page, long - 20 * second),
    );
    scene.pass(scene.dice.between(400, 5_000));
    scene.see(page, 'item');
  }
}

/** From the front page into videos that are given up after a minute or so. */
function tryVideos(scene: Scene, page: Page, length: number): void {
  const end = scene.now() + length;
  for (let item = 1; scene.now() < end; item++) {
    scene.arrive(page, 'feed');
    skim(scene, page, Math.min(end - scene.now(), scene.dice.around(35 * second)));
    press(scene, page, 60, 300);
    scene.arrive(page, 'watch');
    scene.pass(scene.dice.between(300, 1_500));
    watch(scene, page, scene.dice.around(50 * second), String(item));
  }
}

/** Short videos with a look at what others said, on the same surface. */
function swipeAndRead(scene: Scene, page: Page, length: number): void {
  const end = scene.now() + length;
  let item = 1;
  while (scene.now() < end) {
    item = swipe(scene, page, Math.min(end - scene.now(), scene.dice.around(80 * second)), item);
    const comments = Math.min(end - scene.now(), scene.dice.around(30 * second));
    if (comments <= 0) return;
    scene.together(
      () => play(scene, page, comments, String(item)),
      () => read(scene, page, comments - second),
    );
    turn(scene, page);
  }
}

const rolls = (scene: Scene, page: Page, length: number): void => {
  swipe(scene, page, length);
};

const plainUse = { reading: read, skimming: skim };

export const families: Family[] = [
  {
    name: 'feed',
    sites: ['facebook', 'instagram', 'x', 'linkedin', 'bluesky', 'tumblr', 'pinterest', 'threads'],
    surface: 'feed',
    reading: read,
    skimming: browse,
  },
  {
    name: 'shorts',
    sites: ['tiktok', 'instagram', 'youtube', 'snapchat'],
    surface: 'shorts',
    reading: swipeAndRead,
    skimming: rolls,
  },
  {
    name: 'watch',
    sites: ['youtube', 'bilibili', 'twitch'],
    surface: 'watch',
    reading: watchAndRead,
    skimming: tryVideos,
  },
  {
    name: 'forum',
    sites: ['reddit', 'quora', 'mastodon', 'vk'],
    surface: 'feed',
    reading: browse,
    skimming: skim,
  },
  {
    name: 'custom',
    sites: ['forum.example', 'allotments.example', 'lobby.example'],
    surface: 'feed',
    ...plainUse,
  },
];

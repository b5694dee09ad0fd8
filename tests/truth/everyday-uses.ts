/** Uses of an ordinary day: reading, writing, walking away, another window. */
import {
  fidget,
  hide,
  leave,
  minute,
  play,
  press,
  read,
  second,
  skim,
  switchTo,
  write,
} from './habits';
import { minutes, type Part, type Use, visit } from './use';

function reading(part: Part): void {
  part.family.reading(part.scene, visit(part), minutes(part.scene, 11, 19));
}

function skimming(part: Part): void {
  part.family.skimming(part.scene, visit(part), minutes(part.scene, 9, 16));
}

/** Kettle, door, phone: the page stays in front of an empty chair. */
function walkingAway(part: Part): void {
  const { scene, family } = part;
  const page = visit(part);
  for (let times = scene.dice.whole(2, 3); times > 0; times--) {
    family.reading(scene, page, minutes(scene, 3, 6));
    leave(scene, minutes(scene, 2.5, 11));
    press(scene, page, 300, 4_000);
  }
  family.skimming(scene, page, minutes(scene, 3, 6));
}

function composing(part: Part): void {
  const { scene, family } = part;
  const page = visit(part);
  for (let times = 3; times > 0; times--) {
    family.reading(scene, page, minutes(scene, 3, 6));
    press(scene, page, 600, 3_000);
    write(scene, page, scene.dice.between(35, 80) * second);
    press(scene, page, 400, 2_000);
  }
  family.skimming(scene, page, minutes(scene, 2, 3));
}

/** Side by side, and looked at in turns; now and then the pointer rests on the other one. */
function twoWindows(part: Part): void {
  const { scene, family } = part;
  const first = visit(part);
  const other = scene.open('reddit', 'feed');
  for (let times = 4; times > 0; times--) {
    family.skimming(scene, first, minutes(scene, 1, 3));
    scene.see(other, 'point');
    skim(scene, other, minutes(scene, 0.7, 2));
    scene.see(first, 'point');
  }
  scene.see(other, 'hide');
  family.reading(scene, first, minutes(scene, 2, 4));
}

/** One half plays a film, the other is scrolled. */
function splitScreen(part: Part): void {
  const { scene, family } = part;
  const film = scene.open('twitch', 'watch');
  const page = visit(part);
  const length = minutes(scene, 10, 15);
  scene.together(
    () => play(scene, film, length, '1'),
    () => {
      family.reading(scene, page, length * 0.4);
      scene.pass(minutes(scene, 2.5, 4));
      family.skimming(scene, page, length * 0.3);
    },
    () => fidget(scene, film, length - minute, 3 * minute),
  );
  scene.see(film, 'media-end');
}

/** The lid closes on the page, and opens hours later. */
function sleep(part: Part): void {
  const { scene, family } = part;
  const page = visit(part);
  family.reading(scene, page, minutes(scene, 8, 14));
  scene.pass(scene.dice.between(3, 18) * second);
  scene.sleep(scene.dice.between(5, 9) * 60 * minute, part.family.name === 'forum');
  scene.pass(scene.dice.between(1, 9) * second);
  scene.see(page, 'point');
  family.skimming(scene, page, minutes(scene, 5, 9));
}

function messages(part: Part): void {
  const { scene, family } = part;
  const page = visit(part);
  for (let times = 3; times > 0; times--) {
    family.skimming(scene, page, minutes(scene, 2, 5));
    const chat = family.name === 'custom' ? scene.open('instagram', 'message') : page;
    if (chat === page) {
      press(scene, page, 80, 400);
      scene.arrive(page, 'message');
    } else scene.see(page, 'hide');
    read(scene, chat, scene.dice.between(20, 50) * second);
    write(scene, chat, scene.dice.between(20, 45) * second);
    if (chat === page) {
      press(scene, page, 80, 400);
      scene.arrive(page, family.surface);
    } else switchTo(scene, chat, page);
  }
  family.reading(scene, page, minutes(scene, 2, 4));
  hide(scene, page, 2 * minute);
}

export const everydayUses: Record<string, Use> = {
  reading: { play: reading },
  skimming: { play: skimming },
  'walking away': { play: walkingAway },
  'composing in between': { play: composing },
  'two windows': { play: twoWindows },
  'split screen': { play: splitScreen },
  sleep: { play: sleep },
  'messages in between': { play: messages },
};

/** What players do on sites of any family. */
import { fidget, leave, minute, play, read, second, skim, swipe, turn, watch } from './habits';
import { minutes, type Part, type Use, visit } from './use';

/** A feed whose videos are watched for longer than a short one lasts. */
function videoInFeed(part: Part): void {
  const { scene } = part;
  const page = visit(part);
  for (let item = 1; item < 5; item++) {
    skim(scene, page, scene.dice.between(30, 60) * second);
    watch(scene, page, scene.dice.between(25, 150) * second, String(item));
    scene.pass(scene.dice.between(600, 4_000));
  }
  read(scene, page, 2 * minute);
}

/** Among short videos one that takes minutes, and is scrolling like the others. */
function videoAmongShorts(part: Part): void {
  const { scene } = part;
  const page = visit(part);
  const next = swipe(scene, page, 1.5 * minute);
  watch(scene, page, minutes(scene, 2.5, 3.5), String(next));
  turn(scene, page);
  swipe(scene, page, 2 * minute, next + 1);
}

/** Comments are read while it plays, and after it. */
function videoWithComments(part: Part): void {
  const { scene } = part;
  const page = visit(part);
  const length = minutes(scene, 5, 6);
  scene.together(
    () => watch(scene, page, length, '1'),
    () => fidget(scene, page, length - minute, 2 * minute),
    () => {
      scene.pass(3 * minute);
      read(scene, page, 1.5 * minute);
    },
  );
  read(scene, page, 1.5 * minute);
}

function video(part: Part): void {
  const { surface } = part.family;
  if (surface === 'shorts') videoAmongShorts(part);
  else if (surface === 'watch') videoWithComments(part);
  else videoInFeed(part);
}

function autoplay(part: Part): void {
  const { scene, family } = part;
  // A muted player that started by itself is silent until the first input of the document.
  const muted = visit(part);
  leave(scene, 48 * second);
  turn(scene, muted);
  scene.together(
    () => play(scene, muted, 35 * second, '1'),
    () => skim(scene, muted, 35 * second),
  );
  scene.see(muted, 'media-end');
  scene.see(muted, 'hide');
  // The same after a reload, and long: nobody does anything.
  const again = visit(part);
  leave(scene, 5 * minute);
  scene.see(again, 'hide');
  // What is audible is heard without input; the next one begins by itself.
  const audible = visit(part);
  play(scene, audible, minutes(scene, 1.6, 2.2), '2');
  scene.pass(scene.dice.between(200, 900));
  play(scene, audible, minutes(scene, 1.2, 1.6), '3');
  scene.see(audible, 'media-end');
  turn(scene, audible);
  family.skimming(scene, audible, minutes(scene, 2, 3));
}

export const playerUses: Record<string, Use> = {
  video: { play: video },
  autoplay: { play: autoplay },
};

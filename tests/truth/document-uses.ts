/** How documents, scripts and browsers end while a site of any family is used, and come back. */
import { hide, minute, play, second } from './habits';
import { minutes, type Part, type Use, visit } from './use';

/** Hidden, thrown out of memory by the browser, and loaded anew when it is shown again. */
function discarded(part: Part): void {
  const { scene, family } = part;
  const page = visit(part);
  family.skimming(scene, page, minutes(scene, 3, 4));
  hide(scene, page, minutes(scene, 12, 50));
  scene.see(page, 'gone');
  scene.pass(20 * minute);
  family.skimming(scene, visit(part), minutes(scene, 3, 4));
}

/** Left by a link and come back to: the same document, as it was. */
function backAgain(part: Part): void {
  const { scene, family } = part;
  const first = visit(part);
  for (let times = 4; times > 0; times--) {
    family.skimming(scene, first, minutes(scene, 0.6, 1.1));
    scene.see(first, 'point');
    scene.see(first, 'hide');
    scene.pass(scene.dice.between(200, 1_200));
    const next = visit(part);
    family.reading(scene, next, minutes(scene, 0.5, 1));
    scene.see(next, 'hide');
    scene.pass(scene.dice.between(30, 200));
    scene.see(first, 'show');
  }
  family.skimming(scene, first, minute);
}

/**
 * The extension was updated: a new script begins on the same document while the old one still counts,
 * until it finds that nobody hears it any more.
 */
function updated(part: Part): void {
  const { scene, family } = part;
  const before = visit(part);
  family.skimming(scene, before, minutes(scene, 2.5, 3.5));
  scene.pass(scene.dice.between(300, 3_000));
  const after = visit(part);
  scene.mirror(before, after);
  scene.pass(scene.dice.between(300, 3_000));
  family.reading(scene, before, minutes(scene, 1, 2));
  scene.see(before, 'gone');
  family.skimming(scene, after, minutes(scene, 2.5, 3.5));
}

/** In the midst of using it, beside a film that played alone before. */
function died(part: Part): void {
  const { scene, family } = part;
  const page = visit(part);
  const film = scene.open('twitch', 'watch');
  play(scene, film, minutes(scene, 2, 2.5), '1');
  const length = minutes(scene, 2.5, 3);
  scene.together(
    () => play(scene, film, length, '1'),
    () => family.reading(scene, page, length - 10 * second),
  );
  for (const one of [page, film]) scene.see(one, 'gone');
  scene.pass(3 * minute);
  family.skimming(scene, visit(part), minutes(scene, 3, 4));
}

export const documentUses: Record<string, Use> = {
  'tab discarded': { play: discarded },
  'back to the same page': { play: backAgain },
  'updated while in use': { play: updated },
  'browser died': { play: died },
};

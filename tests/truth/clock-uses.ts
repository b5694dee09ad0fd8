/** What clocks and the calendar do while a site of any family is used. */
import { hide, hour, second } from './habits';
import { minutes, type Part, type Use, visit } from './use';

function clockAhead(part: Part): void {
  const { scene, family } = part;
  const page = visit(part);
  family.reading(scene, page, minutes(scene, 2.6, 3.4));
  scene.pass(scene.dice.between(2, 9) * second);
  scene.setClock(minutes(scene, 20, 95));
  scene.pass(scene.dice.between(1, 6) * second);
  // A page that plays counts nothing more until a hand comes, as after sleep.
  scene.see(page, 'point');
  family.skimming(scene, page, minutes(scene, 1.8, 2.6));
  scene.pass(scene.dice.between(2, 9) * second);
  scene.setClock(scene.dice.between(2.5, 4) * second);
  scene.see(page, 'point');
  family.reading(scene, page, minutes(scene, 1.8, 2.6));
}

/** Set back by less than was used, the same minutes by the clock come twice. */
function clockBack(part: Part): void {
  const { scene, family } = part;
  const page = visit(part);
  family.skimming(scene, page, minutes(scene, 2.6, 3.4));
  scene.pass(scene.dice.between(1, 5) * second);
  scene.setClock(-minutes(scene, 1, 2));
  scene.pass(scene.dice.between(1, 5) * second);
  scene.see(page, 'point');
  family.reading(scene, page, minutes(scene, 2.4, 3));
  scene.pass(scene.dice.between(1, 5) * second);
  scene.setClock(-scene.dice.between(2, 3) * hour);
  scene.see(page, 'point');
  family.skimming(scene, page, minutes(scene, 1.8, 2.6));
}

/** Around the change, and around the midnight that ends a day of another length. */
export function changeOfClocks(part: Part): void {
  const { scene, family } = part;
  const page = visit(part);
  family.skimming(scene, page, minutes(scene, 5, 7));
  hide(scene, page, scene.untilMidnight() - minutes(scene, 1, 2));
  scene.see(page, 'show');
  family.reading(scene, page, minutes(scene, 2.6, 3.4));
}

export function overMidnight(part: Part): void {
  part.family.skimming(part.scene, visit(part), minutes(part.scene, 6, 8));
}

/** Each from another continent to another, one of them over the date line. */
const flights = [
  { begins: '2026-05-09T18:05:44.951[America/New_York]', to: 'Europe/Madrid', hours: 7.6 },
  { begins: '2026-06-21T00:13:02.037[Europe/Berlin]', to: 'America/Los_Angeles', hours: 11.3 },
  { begins: '2026-08-15T00:20:31.466[Asia/Tokyo]', to: 'Pacific/Honolulu', hours: 7.2 },
];

/** A page in the old zone, a flight, and a page in the new one. */
function travel(part: Part): void {
  const { scene, family, site, place } = part;
  const { to, hours } = flights[place % flights.length] as (typeof flights)[number];
  const before = visit(part);
  family.skimming(scene, before, minutes(scene, 3, 4));
  scene.see(before, 'hide');
  scene.sleep(hours * hour);
  const after = scene.open(site, family.surface, to);
  family.reading(scene, after, minutes(scene, 3, 4));
}

/** Some minutes before clocks change, and before midnight: reading goes on over it. */
export const clockUses: Record<string, Use> = {
  'clock set ahead': { play: clockAhead },
  'clock set back': { play: clockBack },
  'a day of 23 hours': {
    play: changeOfClocks,
    begins: [
      '2026-03-29T01:57:03.418[Europe/Madrid]',
      '2026-03-08T01:56:41.093[America/New_York]',
      '2026-10-04T01:57:22.771[Australia/Sydney]',
    ],
  },
  'a day of 25 hours': {
    play: changeOfClocks,
    // The first of the two moments that are called so.
    begins: [
      '2026-11-01T01:57:11.902[America/New_York]',
      '2026-10-25T02:56:48.316[Europe/Madrid]',
      '2026-04-05T02:57:30.645[Australia/Sydney]',
    ],
  },
  midnight: {
    play: overMidnight,
    begins: [
      '2026-05-12T23:57:12.640[Asia/Tokyo]',
      '2026-07-01T23:56:51.118[America/Sao_Paulo]',
      '2026-12-31T23:57:08.509[Europe/London]',
    ],
  },
  'travel between zones': { play: travel, begins: flights.map(({ begins }) => begins) },
};

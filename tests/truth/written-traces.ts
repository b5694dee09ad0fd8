/** The written corpus: each family of sites in each use, and the odd uses. The same every time. */
import { Temporal } from 'temporal-polyfill';
import { families } from './families';
import { oddUses } from './odd-uses';
import { createScene, type Scene } from './scene';
import type { Trace } from './trace';
import { uses } from './uses';

export interface WrittenTrace {
  /** The file's, without `.json`. */
  name: string;
  trace: Trace;
}

/** An evening in spring; each trace begins some minutes after the one before. */
const evening = Date.UTC(2026, 3, 22, 16, 31, 7, 283);
const step = 417_319;
const home = 'Europe/Madrid';

/** By name, so that a trace that is added changes no other. */
const seedOf = (name: string): number =>
  [...name].reduce(
    (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 0x01000193),
    0x811c9dc5,
  );

function write(
  name: string,
  kind: string,
  play: (scene: Scene) => void,
  begin?: string,
): WrittenTrace {
  const seed = seedOf(name);
  const at = begin ? Temporal.ZonedDateTime.from(begin) : undefined;
  const start = at?.epochMilliseconds ?? evening + ((seed >>> 8) % 64) * step;
  const scene = createScene(seed, start, at?.timeZoneId ?? home);
  play(scene);
  return { name, trace: scene.trace(kind) };
}

const inTurn = <T>(of: readonly T[] | undefined, turn: number): T | undefined =>
  of?.[turn % of.length];

export const writtenTraces = (): WrittenTrace[] => [
  ...families.flatMap((family, place) =>
    Object.entries(uses).map(([kind, { play, begins }], number) => {
      const site = inTurn(family.sites, number) as string;
      const name = `${family.name}-${kind.replaceAll(' ', '-')}`;
      return write(
        name,
        kind,
        (scene) => play({ scene, family, site, place }),
        inTurn(begins, place),
      );
    }),
  ),
  ...oddUses.map(({ name, kind, play, begins }) => write(name, kind, play, begins?.[0])),
];

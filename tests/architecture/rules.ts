/** Who may import whom. Every broken rule is a sentence that names both files. */
import type { Import } from './imports';

/** `lib/meter`, `components`, `entrypoints`. */
export function roomOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  return top === 'lib' ? `lib/${second}` : top;
}

const impure = new Set(['lib/app', 'lib/platform']);
export const isPure = (file: string): boolean =>
  file.startsWith('lib/') && !impure.has(roomOf(file));

/** Packages that touch the browser, storage or the screen. */
const impurePackage =
  /^(wxt($|\/)|#|webextension-polyfill|@wxt-dev\/|idb-keyval|preact($|\/)|lucide-preact|node:)/;

/** Too heavy or too knowing for a script that stands in other people's pages. */
const neverInjected =
  /^(preact($|\/)|lucide-preact|valibot|webextension-polyfill|temporal-polyfill|idb-keyval|uqr|wxt\/browser|#)/;
const injectedRooms = new Set([
  'lib/people',
  'lib/nudges',
  'lib/week',
  'lib/exchange',
  'lib/snapshot',
  'lib/wellbeing',
  'lib/app',
  'components',
]);

const broken = ({ from, to }: Import, why: string): string => `${from} imports ${to}: ${why}`;

function pureRooms(one: Import): string | undefined {
  if (!isPure(one.from)) return undefined;
  if (one.package)
    return impurePackage.test(one.to)
      ? broken(one, 'a pure room has no browser, storage or screen')
      : undefined;
  if (!isPure(one.to)) return broken(one, 'a pure room imports pure rooms only');
  const room = roomOf(one.from);
  const target = roomOf(one.to);
  if (
    (room === 'lib/meter' || room === 'lib/sites') &&
    (target === 'lib/people' || target === 'lib/nudges')
  ) {
    return broken(one, `${room} knows nothing of people or nudges`);
  }
  if (room === 'lib/people' && target === 'lib/sites')
    return broken(one, 'people knows nothing of sites');
  return undefined;
}

function app(one: Import): string | undefined {
  if (roomOf(one.from) !== 'lib/app') return undefined;
  if (one.package)
    return impurePackage.test(one.to)
      ? broken(one, 'the app reaches the browser through what it is given')
      : undefined;
  if (roomOf(one.to) === 'lib/app' || isPure(one.to)) return undefined;
  if (roomOf(one.to) === 'lib/platform' && one.typeOnly) return undefined;
  return broken(one, 'the app imports pure rooms, and the types of platform');
}

function platform(one: Import): string | undefined {
  if (roomOf(one.from) !== 'lib/platform' || one.package) return undefined;
  const target = roomOf(one.to);
  if (target === 'lib/platform' || isPure(one.to)) return undefined;
  // The message table is the one thing that both ends of a message share.
  if (one.typeOnly || one.to === 'lib/app/protocol.ts') return undefined;
  return broken(one, 'platform knows the app by its types only');
}

function components(one: Import): string | undefined {
  if (roomOf(one.from) !== 'components') return undefined;
  if (one.package) {
    return /^(wxt\/|webextension-polyfill|idb-keyval)/.test(one.to)
      ? broken(one, 'a component has no browser and no storage')
      : undefined;
  }
  const target = roomOf(one.to);
  if (target === 'components' || isPure(one.to)) return undefined;
  return broken(one, 'a component takes data and callbacks');
}

function entrypoints(one: Import): string | undefined {
  const room = roomOf(one.from);
  if (roomOf(one.to) === 'entrypoints' && room !== 'entrypoints')
    return broken(one, 'entrypoints are where things start');
  if (room !== 'entrypoints' || one.from === 'entrypoints/background.ts' || one.package)
    return undefined;
  if (one.to === 'lib/platform/store.ts') return broken(one, 'only the background opens the store');
  if (roomOf(one.to) === 'lib/app' && !one.typeOnly)
    return broken(one, 'only the background builds the app');
  return undefined;
}

function oneStore(one: Import): string | undefined {
  const allowed = one.from === 'lib/platform/store.ts';
  return one.to === 'idb-keyval' && !allowed
    ? broken(one, 'only the store opens the database')
    : undefined;
}

const rules = [pureRooms, app, platform, components, entrypoints, oneStore];

/** The shortest way from `start` to a target over value imports, as the files in between; or none. */
function wayTo(
  imports: Import[],
  start: string,
  isTarget: (to: string) => boolean,
): string[] | undefined {
  const queue: string[][] = [[start]];
  const seen = new Set([start]);
  for (const way of queue) {
    for (const one of imports) {
      if (one.from !== way.at(-1) || one.typeOnly) continue;
      if (isTarget(one.to)) return [...way, one.to];
      if (one.package || seen.has(one.to)) continue;
      seen.add(one.to);
      queue.push([...way, one.to]);
    }
  }
  return undefined;
}

/** Scripts that stand in other people's pages: every entry that is one file, but for the background. */
export const injected = /^entrypoints\/(?!background)[^/]+\.ts$/;

function light(imports: Import[]): string[] {
  return [...new Set(imports.map(({ from }) => from))]
    .filter((file) => injected.test(file))
    .flatMap((start) => {
      const way = wayTo(
        imports,
        start,
        (to) => neverInjected.test(to) || injectedRooms.has(roomOf(to)),
      );
      return way
        ? [
            `${start} reaches ${way.at(-1)} (${way.join(' → ')}): it is injected into pages and stays light`,
          ]
        : [];
    });
}

/** What knows nothing of something must not come to it over others either. */
function farKnowledge(imports: Import[]): string[] {
  const limits: [from: string, to: string][] = [
    ['lib/meter', 'lib/people'],
    ['lib/meter', 'lib/nudges'],
    ['lib/sites', 'lib/people'],
    ['lib/sites', 'lib/nudges'],
    ['lib/people', 'lib/sites'],
  ];
  return limits.flatMap(([room, target]) =>
    [...new Set(imports.map(({ from }) => from))]
      .filter((file) => roomOf(file) === room)
      .flatMap((start) => {
        const way = wayTo(imports, start, (to) => roomOf(to) === target);
        return way && way.length > 2
          ? [
              `${start} reaches ${way.at(-1)} (${way.join(' → ')}): ${room} knows nothing of ${target}`,
            ]
          : [];
      }),
  );
}

/** A circle of rooms (types count: a room that can't be named without another isn't a room), one line each. */
function roomCircles(imports: Import[]): string[] {
  const edges = new Map<string, Map<string, Import>>();
  for (const one of imports) {
    const [room, target] = [roomOf(one.from), roomOf(one.to)];
    if (one.package || room === target || !isPure(one.from) || !isPure(one.to)) continue;
    const known = edges.get(room) ?? new Map<string, Import>();
    if (!known.has(target)) edges.set(room, known.set(target, one));
  }
  const found = new Map<string, string>();
  const visit = (room: string, way: Import[]): void => {
    for (const [target, one] of edges.get(room) ?? []) {
      const start = way.findIndex(({ from }) => roomOf(from) === target);
      if (start < 0 && way.length < 20) visit(target, [...way, one]);
      if (start < 0) continue;
      const circle = [...way.slice(start), one];
      const key = circle
        .map(({ from }) => roomOf(from))
        .sort()
        .join();
      found.set(
        key,
        `circle of rooms: ${circle.map(({ from, to }) => `${from} imports ${to}`).join(', ')}`,
      );
    }
  };
  for (const room of edges.keys()) visit(room, []);
  return [...found.values()];
}

const amongComponents = ({ from, to }: Import): boolean =>
  roomOf(from) === 'components' && roomOf(to) === 'components';

/** A circle of files over value imports, wherever; among components a type counts as well. */
function fileCircles(all: Import[]): string[] {
  const imports = all.map((one) => (amongComponents(one) ? { ...one, typeOnly: false } : one));
  const files = [...new Set(imports.map(({ from }) => from))];
  const found = new Map<string, string>();
  for (const file of files) {
    const way = wayTo(imports, file, (to) => to === file);
    if (way) found.set([...way].sort().join(), `circle of files: ${way.join(' → ')}`);
  }
  return [...found.values()];
}

/** Every broken rule, each a sentence. */
export function violations(imports: Import[]): string[] {
  return [
    ...imports.flatMap((one) => rules.flatMap((rule) => rule(one) ?? [])),
    ...light(imports),
    ...farKnowledge(imports),
    ...roomCircles(imports),
    ...fileCircles(imports),
  ];
}

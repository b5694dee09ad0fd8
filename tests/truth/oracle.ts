/**
 * What the measuring rules (M1 to M6) make of a trace, computed the slow and plain way: for every
 * second, what does each page claim, and who owns it? It is the judge of meter and ledger and shares
 * nothing with them but names of types. It never says what people really did, only what the rules say.
 *
 * Where the rules leave something open, this is how they are read here:
 *  1. Input and media claim independently. A media signal neither opens, ends nor prolongs a gap of input.
 *  2. Pointer movement is input: it lifts "at most 20 s until input" if it comes within those 20 s,
 *     starts the time without input again, and makes the kind it keeps alive strong for 20 s more.
 *  3. A kind is alive for pointer movement up to 120 s after its last signal (up to 20 s for passive
 *     that nothing but being shown or arriving opened). Afterwards pointer movement changes nothing.
 *  4. Hiding is a signal and ends a gap like any other. `gone`, `until` and parted clocks are none: what
 *     was open counts as it passed, 20 s at most, up to the last moment known.
 *  5. Clocks are compared between consecutive moments of a page, media and `until` included.
 *  6. A page is visible from its first signal on, until a `hide`. Whatever comes while hidden is ignored.
 *  7. An address that changed by itself (no input within one second, both ends included) gives the
 *     rest of the open gap the kind of arriving there, so that messages are never passive; opener,
 *     length and limits of the gap stay. With no gap open it opens none.
 *  8. "Beyond" and "at most" at the edge: a gap of exactly 120 s is whole, second 60 of an item is
 *     watch, clocks may part by exactly 2 s.
 *  9. Media is alive for 5 s from each advance, whatever follows; a longer silence counts these 5 s.
 * 10. An item's 60 s are the time it played, pauses left out, as long as no other item plays in that
 *     page; search and other count the same 60 s of one item, and nothing before. One item plays at
 *     a time in a page: the one that advanced last. Another item's end does not end it.
 * 11. Time without input begins at the page's last input, or at its last `show` if that is later,
 *     or at its first signal, and runs on the clock without jumps. Message and other by media
 *     end after 30 min like watch.
 * 12. Lengths of gaps are lengths by the wall clock, since intervals are; instants that a clock set
 *     back makes happen twice are counted once.
 * 13. The earlier `day|zone` key owns an instant even against a stronger claim in a later key; keys
 *     and site ids compare as plain text.
 * 14. On a watch surface M1 calls scrolling passive because comments are read; the next item there is
 *     another video and no comment, so it is as good as arriving there.
 */
import type { Kind } from '../../lib/ledger/interval';
import type { Surface } from '../../lib/sites/site';
import type { Trace, What } from './trace';

/** Seconds, in multiples of the step. */
export type Seconds = Record<Kind, number>;

export interface Truth {
  /** By local day (`2026-03-29`); days without counted time are absent. */
  seconds: Map<string, Seconds>;
  /** By site, over all days. */
  bySite: Map<string, Seconds>;
}

/** Who owns one step. */
export interface Owner {
  /** `day|zone`. */
  key: string;
  site: string;
  kind: Kind;
  strong: boolean;
}

const second = 1000;
const minute = 60 * second;

/** M2: a gap up to this counts whole. */
const wholeGap = 120 * second;
/** M2: what a longer gap counts. M5: how long a claim is strong. M1: passive by arriving. */
const firstPart = 20 * second;
/** M1: media has to advance this often. */
const mediaAlive = 5 * second;
/** M1: from here on an item in a feed, in search or elsewhere is a long video. */
const longItem = 60 * second;
/** M2: without input. */
const watchIdle = 30 * minute;
const passiveIdle = 5 * minute;
/** M3: clocks that part by more than this tell of sleep or of a change of the clock. */
const clocksPart = 2 * second;
/** An address that changes within this after input was changed by the person. */
const byHand = second;

/** M1's table but for its last column, which is `mediaKind`; `next` where an item differs from `move`. */
const opens: Record<Surface, { move: Kind; next?: Kind; rich: Kind; line: Kind; here: Kind }> = {
  feed: { move: 'passive', rich: 'active', line: 'other', here: 'passive' },
  shorts: { move: 'passive', rich: 'active', line: 'other', here: 'passive' },
  watch: { move: 'passive', next: 'other', rich: 'active', line: 'other', here: 'other' },
  message: { move: 'message', rich: 'message', line: 'message', here: 'message' },
  compose: { move: 'active', rich: 'active', line: 'active', here: 'active' },
  search: { move: 'other', rich: 'active', line: 'other', here: 'other' },
  other: { move: 'other', rich: 'active', line: 'other', here: 'other' },
};

/** M1's last column. `played`: ms that this item has played. */
function mediaKind(surface: Surface, played: number): Kind | undefined {
  const long = played >= longItem;
  if (surface === 'feed') return long ? 'watch' : 'passive';
  if (surface === 'shorts') return 'passive';
  if (surface === 'watch') return 'watch';
  if (surface === 'message') return 'message';
  if (surface === 'compose') return 'other';
  return long ? 'watch' : undefined;
}

/** One moment of one page. The last is `until`, which is no signal. */
interface Moment {
  wall: number;
  mono: number;
  what: What | 'until';
  surface: Surface;
  item?: string;
}

/** One page's moments up to its end. */
function momentsOf(trace: Trace, page: number): Moment[] {
  const moments: Moment[] = trace.signals
    .filter(([of]) => of === page)
    .map(([, wall, mono, what, surface, item]) => ({ wall, mono, what, surface, item }));
  const gone = moments.findIndex(({ what }) => what === 'gone');
  if (gone >= 0) return moments.slice(0, gone + 1);
  const until = trace.until[page];
  const last = moments.at(-1);
  if (until && last) {
    moments.push({ wall: until[0], mono: until[1], what: 'until', surface: last.surface });
  }
  return moments;
}

const isInput = ({ what }: Moment): boolean =>
  ['scroll', 'item', 'type', 'line', 'point'].includes(what);

/** Whether sleep or a change of the clock lies between this moment and the one before. */
function clocksParted(moments: Moment[], i: number): boolean {
  const before = moments[i - 1];
  const now = moments[i];
  if (!before || !now) return false;
  return Math.abs(now.wall - before.wall - (now.mono - before.mono)) > clocksPart;
}

/** Whether the address changed here without input within the last second. */
function changedByItself(moments: Moment[], i: number): boolean {
  const now = moments[i];
  if (now?.what !== 'arrive') return false;
  const input = moments.slice(0, i).findLast(isInput);
  return input === undefined || now.mono - input.mono > byHand;
}

/** Whether the page is visible after each of its moments. */
function visibility(moments: Moment[]): boolean[] {
  let visible = true;
  return moments.map(({ what }) => {
    if (what === 'show') visible = true;
    if (what === 'hide') visible = false;
    return visible;
  });
}

/** The gap of input that is open after a moment: who opened it, and the kind it has by now. */
interface Gap {
  opener: number;
  kind: Kind;
}

/** M1: passive that nothing but being shown or arriving opened lasts 20 s at most. */
function onlyArrived(moments: Moment[], gap: Gap): boolean {
  const what = moments[gap.opener]?.what;
  return gap.kind === 'passive' && (what === 'show' || what === 'arrive');
}

function gapAfter(moments: Moment[], i: number, open: Gap | undefined): Gap | undefined {
  const { wall, what, surface } = moments[i] as Moment;
  const row = opens[surface];
  switch (what) {
    case 'scroll':
      return { opener: i, kind: row.move };
    case 'item':
      return { opener: i, kind: row.next ?? row.move };
    case 'type':
      return { opener: i, kind: row.rich };
    case 'line':
      return { opener: i, kind: row.line };
    case 'show':
      return { opener: i, kind: row.here };
    case 'arrive':
      if (!changedByItself(moments, i)) return { opener: i, kind: row.here };
      return open && { opener: open.opener, kind: row.here };
    case 'point': {
      if (!open) return undefined;
      const length = wall - (moments[open.opener] as Moment).wall;
      const alive = length <= (onlyArrived(moments, open) ? firstPart : wholeGap);
      return alive ? { opener: i, kind: open.kind } : undefined;
    }
    default:
      return open;
  }
}

/** The gap that is open after each moment. */
function gaps(moments: Moment[], visible: boolean[]): (Gap | undefined)[] {
  let open: Gap | undefined;
  return moments.map((_, i) => {
    if (clocksParted(moments, i) || !visible[i]) open = undefined;
    if (visible[i]) open = gapAfter(moments, i, open);
    return open;
  });
}

/** M2: whether the gap that this signal opened ends with another signal, at most 120 s later. */
function isWhole(moments: Moment[], opener: number): boolean {
  const start = (moments[opener] as Moment).wall;
  for (let i = opener + 1; i < moments.length; i++) {
    const { wall, what } = moments[i] as Moment;
    if (clocksParted(moments, i) || what === 'gone' || what === 'until') return false;
    if (wall - start > wholeGap) return false;
    const isSignalOfInput =
      what !== 'media' && what !== 'media-end' && !changedByItself(moments, i);
    if (isSignalOfInput) return true;
  }
  return false;
}

/** What plays after a moment: its last advance, and how long (ms) the item had played by then. */
interface Playing {
  advance: number;
  played: number;
}

/** What plays after each moment. */
function playing(moments: Moment[], visible: boolean[]): (Playing | undefined)[] {
  let now: Playing | undefined;
  let item: string | undefined;
  let played = 0;
  /** Adds what the item has played up to a moment. */
  const playedUntil = (moment: Moment): void => {
    if (!now) return;
    const since = moment.mono - (moments[now.advance] as Moment).mono;
    played = now.played + Math.min(since, mediaAlive);
  };
  return moments.map((moment, i) => {
    const parted = clocksParted(moments, i);
    playedUntil(parted ? (moments[i - 1] as Moment) : moment);
    const endsIt =
      moment.what === 'media-end' && (moment.item === undefined || moment.item === item);
    if (parted || endsIt || !visible[i]) now = undefined;
    if (moment.what === 'media' && visible[i]) {
      if (moment.item !== item) played = 0;
      item = moment.item;
      now = { advance: i, played };
    }
    return now;
  });
}

/** After each moment, where the time without input began, as the index of a moment. */
function lastPresence(moments: Moment[]): number[] {
  let last = 0;
  return moments.map((moment, i) => {
    if (isInput(moment) || moment.what === 'show') last = i;
    return last;
  });
}

type Claim = Pick<Owner, 'kind' | 'strong'>;

function claimOfInput(moments: Moment[], gap: Gap, whole: boolean, wall: number): Claim[] {
  const age = wall - (moments[gap.opener] as Moment).wall;
  const strong = age < firstPart;
  const counts = strong || (whole && !onlyArrived(moments, gap));
  return counts ? [{ kind: gap.kind, strong }] : [];
}

/** `idle`: ms without input. */
function claimOfMedia(moments: Moment[], media: Playing, idle: number, wall: number): Claim[] {
  const advance = moments[media.advance] as Moment;
  const age = wall - advance.wall;
  if (age >= mediaAlive) return [];
  const kind = mediaKind(advance.surface, media.played + age);
  if (!kind || idle >= (kind === 'passive' ? passiveIdle : watchIdle)) return [];
  return [{ kind, strong: true }];
}

/** M6: a zone's `day|zone` by instant. Offsets are whole minutes, so one look a minute will do. */
function calendar(zone: string): (wall: number) => string {
  const format = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  const keys = new Map<number, string>();
  return (wall) => {
    const known = keys.get(Math.floor(wall / minute));
    if (known) return known;
    const parts = format.formatToParts(wall);
    const part = (name: string) => parts.find(({ type }) => type === name)?.value;
    const key = `${part('year')}-${part('month')}-${part('day')}|${zone}`;
    keys.set(Math.floor(wall / minute), key);
    return key;
  };
}

const weakestFirst: Kind[] = ['other', 'watch', 'passive', 'active', 'message'];

/** M6, then M5: whether the first owns an instant that both claim. */
function owns(a: Owner, b: Owner): boolean {
  if (a.key !== b.key) return a.key < b.key;
  if (a.strong !== b.strong) return a.strong;
  if (a.kind !== b.kind) return weakestFirst.indexOf(a.kind) > weakestFirst.indexOf(b.kind);
  return a.site > b.site;
}

/** Tells, step by step, what one page claims. */
function claimsOfPage(
  moments: Moment[],
  step: number,
  claim: (number: number, wall: number, claims: Claim[]) => void,
): void {
  const visible = visibility(moments);
  const gapAt = gaps(moments, visible);
  const mediaAt = playing(moments, visible);
  const presentAt = lastPresence(moments);
  for (let i = 0; i + 1 < moments.length; i++) {
    const now = moments[i] as Moment;
    const next = moments[i + 1] as Moment;
    if (!visible[i] || clocksParted(moments, i + 1)) continue;
    const gap = gapAt[i];
    const media = mediaAt[i];
    const whole = gap !== undefined && isWhole(moments, gap.opener);
    const present = moments[presentAt[i] as number] as Moment;
    for (let number = Math.ceil(now.wall / step - 0.5); ; number++) {
      const wall = (number + 0.5) * step;
      if (wall >= next.wall) break;
      const idle = now.mono + (wall - now.wall) - present.mono;
      claim(number, wall, [
        ...(gap ? claimOfInput(moments, gap, whole, wall) : []),
        ...(media ? claimOfMedia(moments, media, idle, wall) : []),
      ]);
    }
  }
}

/**
 * The owner of each step that has one, by the step's number: step n lasts from `n * step` to
 * `(n + 1) * step` in epoch ms and is judged by its middle.
 */
export function ruleTimeline(trace: Trace, step = second): Map<number, Owner> {
  const owners = new Map<number, Owner>();
  trace.pages.forEach(({ site, zone }, page) => {
    const keyOf = calendar(zone);
    claimsOfPage(momentsOf(trace, page), step, (number, wall, claims) => {
      for (const claim of claims) {
        const mine = { key: keyOf(wall), site, ...claim };
        const owner = owners.get(number);
        if (!owner || owns(mine, owner)) owners.set(number, mine);
      }
    });
  });
  return owners;
}

const nothing = (): Seconds => ({ passive: 0, watch: 0, active: 0, message: 0, other: 0 });

/** What the rules count, by day and by site. `step`: ms, the resolution. */
export function ruleTruth(trace: Trace, step = second): Truth {
  const steps = { seconds: new Map<string, Seconds>(), bySite: new Map<string, Seconds>() };
  const add = (map: Map<string, Seconds>, name: string, kind: Kind): void => {
    const sum = map.get(name) ?? nothing();
    sum[kind] += 1;
    map.set(name, sum);
  };
  for (const { key, site, kind } of ruleTimeline(trace, step).values()) {
    add(steps.seconds, key.slice(0, key.indexOf('|')), kind);
    add(steps.bySite, site, kind);
  }
  for (const sums of [...steps.seconds.values(), ...steps.bySite.values()]) {
    for (const kind of weakestFirst) sums[kind] = (sums[kind] * step) / second;
  }
  return steps;
}

/**
 * The product's own delivery (lib/platform/page-delivery.ts), as a page runs it: in a realm with a
 * clock, timers and a messenger of its own, which answers at once and never fails. Bundled as it
 * stands, so that a change of its timer, its budget or its last words is seen in every replay.
 */
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { buildSync } from 'esbuild';
import type { RecordBatch } from '../../lib/app/protocol';
import type { Claim, Moment } from '../../lib/meter/meter';
import type { Delivery, Source } from '../../lib/platform/page-delivery';
import { root } from '../steps';

/** The part of a page that trace and meter stand for. */
export type Watching = Pick<Source, 'settle' | 'isCounting'>;

export interface DeliveringPage extends Pick<Delivery, 'add' | 'last'> {
  /** What the background and the journal were given so far, in the order of sending. */
  batches: Claim[][];
  /** Mono time of the next timer, ms; absent when none is set. */
  due(): number | undefined;
  /** Sets both clocks. Time goes on by this alone. */
  setClocks(now: Moment): void;
  /** Lets the next timer fire. */
  fire(): void;
}

/** What the bundle leaves in its realm. */
interface Realm {
  page: { createDelivery(source: Source): Delivery };
}

/** The browser, as far as the delivery asks for it; `note`, `wall`, `timers` and `URL` come from outside. */
const browser = `
  globalThis.self = globalThis.top = globalThis;
  globalThis.document = { URL: 'https://site.example/' };
  Date.now = wall;
  globalThis.setTimeout = (then, ms) => timers.set(then, ms);
  globalThis.clearTimeout = (id) => timers.clear(id);
  globalThis.chrome = {
    runtime: {
      id: 'instead',
      sendMessage: async ({ data }) => {
        note(data);
        return { ok: true, value: { armed: false } };
      },
    },
    storage: { local: { set: async (kept) => Object.values(kept).forEach(note) } },
  };`;

const bundle = (): string =>
  buildSync({
    entryPoints: [join(root, 'lib/platform/page-delivery.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'page',
    write: false,
  }).outputFiles[0]?.text ?? '';
const product = new Script(`${browser}\n${bundle()}`);
/** A realm's promises are settled whenever a script of it has run to its end. */
const settled = new Script('');

export function createDeliveringPage(watching: Watching): DeliveringPage {
  const batches: Claim[][] = [];
  let clocks: Moment = { wall: 0, mono: 0 };
  const timers = new Map<number, { due: number; then: () => void }>();
  let lastTimer = 0;
  const realm = createContext(
    {
      URL,
      wall: () => clocks.wall,
      note: ({ intervals }: RecordBatch) => void batches.push(structuredClone(intervals)),
      timers: {
        set(then: () => void, ms: number): number {
          lastTimer += 1;
          timers.set(lastTimer, { due: clocks.mono + ms, then });
          return lastTimer;
        },
        clear: (id: number) => void timers.delete(id),
      },
    },
    { microtaskMode: 'afterEvaluate' },
  ) as unknown as Realm;
  product.runInContext(realm);

  const run = (act: () => void): void => {
    const before = batches.length;
    act();
    if (batches.length > before) settled.runInContext(realm);
  };
  const next = () => [...timers].sort(([, a], [, b]) => a.due - b.due)[0];
  const delivery = realm.page.createDelivery({
    ...watching,
    tally: { counts: [], scrolled: 0 },
    replied: () => undefined,
    orphaned: () => undefined,
  });
  return {
    batches,
    due: () => next()?.[1].due,
    setClocks(now) {
      clocks = now;
    },
    fire() {
      const [id, timer] = next() ?? [];
      if (!id || !timer) return;
      timers.delete(id);
      run(timer.then);
    },
    add: (claims) => run(() => delivery.add(claims)),
    last: () => run(() => delivery.last()),
  };
}

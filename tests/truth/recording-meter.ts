/**
 * The meter for a build that records (`npm run record`): the same, and it notes each signal it is
 * given. wxt.config.ts puts it in the place of lib/meter/meter in that build alone; no other build
 * holds a byte of it. What it notes has no address but the host, no text and no key.
 */
import * as meter from '../../lib/meter/meter';
import { api } from '../../lib/platform/page-api';
import type { Surface } from '../../lib/sites/site';
import type { What } from './trace';

export * from '../../lib/meter/meter';

/** Of one document, as it lies in `storage.local` under a key of its own. */
export interface RecordedPage {
  host: string;
  zone: string;
  /** Wall and mono, as in a trace. */
  until: [wall: number, mono: number];
  signals: [wall: number, mono: number, what: What, surface: Surface, item?: string][];
}

/** `recording.ts` looks for it. */
const prefix = 'trace/';
const key = prefix + crypto.getRandomValues(new Uint32Array(4)).join('-');
const signals: RecordedPage['signals'] = [];
const items: unknown[] = [];

/** Browsers tell tenths of a millisecond at best. */
const tenths = (ms: number): number => Math.round(ms * 10) / 10;

/** An item is known by the order in which it came, from 1 on. */
function numberOf(item: unknown): string {
  if (!items.includes(item)) items.push(item);
  return String(items.indexOf(item) + 1);
}

export function advance(before: meter.MeterState, signal: meter.Signal): meter.Step {
  const { wall, mono, what, surface, item } = signal;
  const plain = [wall, tenths(mono), what, surface] as const;
  signals.push(item === undefined ? [...plain] : [...plain, numberOf(item)]);
  return meter.advance(before, signal);
}

/** Every delivery settles first, the last one of a page included: what is noted goes out with it. */
export function settle(before: meter.MeterState, now: meter.Moment): meter.Step {
  const page: RecordedPage = {
    host: location.hostname,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    until: [now.wall, tenths(now.mono)],
    signals,
  };
  api.storage.local.set({ [key]: page }).catch(() => {});
  return meter.settle(before, now);
}

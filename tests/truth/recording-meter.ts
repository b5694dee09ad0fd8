/**
 * The meter for a build that records (`npm run record`): the same, and it notes each signal it is
 * given. wxt.config.ts puts it in the place of lib/meter/meter in that build alone; no other build
 * holds a byte of it. What it notes has no address but the host, no text and no key.
 */
import * as meter from '../../lib/meter/meter';
import { api, isAlive } from '../../lib/platform/page-api';
import { moment } from '../../lib/platform/page-clock';
import { shownNow } from '../../lib/platform/page-dom';
import type { Surface } from '../../lib/sites/site';
import type { What } from './trace';

export * from '../../lib/meter/meter';

/** A part of what one document saw, under `trace/<document>/<number of the part>` in `storage.local`. */
export interface RecordedPart {
  host: string;
  zone: string;
  /** Wall and mono, as in a trace. */
  until: [wall: number, mono: number];
  signals: [wall: number, mono: number, what: What, surface: Surface, item?: string][];
}

/** Ms between two looks at the clock: Firefox loses some of what a page writes as it closes. */
const beat = 200;
/** So that an hour is not written anew with each of its signals. */
const partLength = 50;

const page = `trace/${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
const items: unknown[] = [];
let part = 0;
let signals: RecordedPart['signals'] = [];
let timer = 0;

/** Browsers tell tenths of a millisecond at best. */
const tenths = (ms: number): number => Math.round(ms * 10) / 10;

/** An item is known by the order in which it came, from 1 on. */
function numberOf(item: unknown): string {
  if (!items.includes(item)) items.push(item);
  return String(items.indexOf(item) + 1);
}

function keep(): void {
  if (!isAlive()) {
    self.clearInterval(timer);
    return;
  }
  const { wall, mono } = moment();
  const noted: RecordedPart = {
    host: new URL(shownNow()).hostname,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    until: [wall, tenths(mono)],
    signals,
  };
  api.storage.local.set({ [`${page}/${part}`]: noted }).catch(() => {});
  if (signals.length < partLength) return;
  signals = [];
  part += 1;
}

export function advance(before: meter.MeterState, signal: meter.Signal): meter.Step {
  const { wall, mono, what, surface, item } = signal;
  const plain = [wall, tenths(mono), what, surface] as const;
  signals.push(item === undefined ? [...plain] : [...plain, numberOf(item)]);
  if (what === 'hide') {
    self.clearInterval(timer);
    timer = 0;
    keep();
  } else timer ||= self.setInterval(keep, beat);
  return meter.advance(before, signal);
}

/**
 * Traces in a line, for tests that are computed by hand: `0 scroll feed, 30 scroll, 90 end`.
 * Each entry is a moment in seconds, what happened, and the surface where it differs from the one
 * before. `600/30` is 600 s by the wall clock and 30 s by the clock without jumps. `0-60:5 media watch
 * #a` is an advance of item a every 5 s from 0 to 60. Ranges may overlap others.
 * `end` is the page's last moment on record.
 */
import { type Surface, surfaces } from '../../../lib/sites/site';
import type { Trace, TraceSignal, What } from '../../truth/trace';

export interface Page {
  script: string;
  site?: string;
  zone?: string;
  /** The wall clock at second 0, ISO 8601. */
  start?: string;
}

interface Line {
  signals: TraceSignal[];
  until: [wall: number, mono: number];
}

const entry = /^([\d.]+)(?:\/([\d.]+)|-([\d.]+):([\d.]+))? (\S+)((?: \S+)*)$/;

function read(page: number, { script, start = '2026-03-10T10:00:00Z' }: Page): Line {
  const epoch = Date.parse(start);
  const signals: TraceSignal[] = [];
  let surface: Surface = 'feed';
  for (const text of script.split(',').map((part) => part.trim())) {
    const [, from = '', mono, to, every = '1', what = '', rest = ''] = entry.exec(text) ?? [];
    if (!what) throw new Error(`not an entry: ${text}`);
    const words = rest.split(' ').filter(Boolean);
    surface = surfaces.find((one) => words.includes(one)) ?? surface;
    const item = words.find((word) => word.startsWith('#'));
    const wall = epoch + Number(from) * 1000;
    if (what === 'end') return { signals, until: [wall, Number(mono ?? from) * 1000] };
    for (let at = Number(from); at <= Number(to ?? from); at += Number(every)) {
      const steady = Number(mono ?? at) * 1000;
      signals.push([page, epoch + at * 1000, steady, what as What, surface, item]);
    }
  }
  const [, wall, mono] = signals.at(-1) ?? [0, epoch, 0];
  return { signals, until: [wall, mono] };
}

/** Pages are `reddit` in UTC unless they say otherwise. */
export function trace(...pages: (string | Page)[]): Trace {
  const whole = pages.map((page) => (typeof page === 'string' ? { script: page } : page));
  const lines = whole.map((page, index) => read(index, page));
  return {
    format: 'instead-trace',
    version: 1,
    kind: 'computed by hand',
    origin: 'written',
    pages: whole.map(({ site = 'reddit', zone = 'UTC' }) => ({ site, zone })),
    signals: lines.flatMap(({ signals }) => signals).sort((a, b) => a[2] - b[2]),
    until: lines.map(({ until }) => until),
  };
}

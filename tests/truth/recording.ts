/** From what recording meters left in the extension's storage to a trace. */
import { siteOfHost } from '../../lib/sites/match';
import type { Driver } from '../browser/driver';
import type { RecordedPage } from './recording-meter';
import type { Trace, TraceSignal } from './trace';

/** The same as in recording-meter.ts, which only a page can load. */
const prefix = 'trace/';

/** All that was recorded so far, documents that are closed by now included. */
export const recordedPages = (driver: Driver): Promise<RecordedPage[]> =>
  driver.inExtension(async (start) => {
    type Api = { storage: { local: { get(all: null): Promise<Record<string, RecordedPage>> } } };
    const scope = globalThis as unknown as Record<string, Api>;
    const kept = await (scope.browser ?? scope.chrome)?.storage.local.get(null);
    return Object.entries(kept ?? {})
      .filter(([key]) => key.startsWith(start))
      .map(([, page]) => page);
  }, prefix);

/** The pages' signals as one list: each page's in its own order, the earlier by the wall clock first. */
function inOrder(pages: readonly RecordedPage[]): TraceSignal[] {
  const waiting = pages.map(({ signals }, page) =>
    signals.map(([wall, ...rest]): TraceSignal => [page, wall, ...rest]),
  );
  const ordered: TraceSignal[] = [];
  for (;;) {
    const heads = waiting.filter(({ length }) => length > 0);
    const next = heads.sort(([a], [b]) => (a?.[1] ?? 0) - (b?.[1] ?? 0))[0]?.shift();
    if (!next) return ordered;
    ordered.push(next);
  }
}

/** Pages are numbered by their first signal. */
export function traceOf(recorded: readonly RecordedPage[], kind: string): Trace {
  const pages = recorded
    .filter(({ signals }) => signals.length > 0)
    .sort((a, b) => (a.signals[0]?.[0] ?? 0) - (b.signals[0]?.[0] ?? 0));
  return {
    format: 'instead-trace',
    version: 1,
    kind,
    origin: 'recorded',
    pages: pages.map(({ host, zone }) => ({ site: siteOfHost(host)?.id ?? host, zone })),
    signals: inOrder(pages),
    until: pages.map(({ until }) => until),
  };
}

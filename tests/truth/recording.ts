/** From what recording meters left in the extension's storage to a trace. */
import { siteOfHost } from '../../lib/sites/match';
import type { Driver } from '../browser/driver';
import type { RecordedPart } from './recording-meter';
import type { Trace, TraceSignal } from './trace';

/** Everything of one document. */
export type RecordedPage = RecordedPart;

/** recording-meter.ts, which only a page can load, writes under it. */
const prefix = 'trace/';

/** All parts kept so far, by key. */
const keptParts = (driver: Driver): Promise<[key: string, part: RecordedPart][]> =>
  driver.inExtension(async (start) => {
    type Api = { storage: { local: { get(all: null): Promise<Record<string, RecordedPart>> } } };
    const scope = globalThis as unknown as Record<string, Api>;
    const kept = await (scope.browser ?? scope.chrome)?.storage.local.get(null);
    return Object.entries(kept ?? {}).filter(([key]) => key.startsWith(start));
  }, prefix);

/** All that was recorded so far, documents that are closed by now included. */
export async function recordedPages(driver: Driver): Promise<RecordedPage[]> {
  const pages = new Map<string, RecordedPage>();
  const numbered = (await keptParts(driver)).map(([key, part]) => {
    const [, page = '', number] = key.split('/');
    return { page, number: Number(number), part };
  });
  for (const { page, part } of numbered.sort((a, b) => a.number - b.number)) {
    const signals = [...(pages.get(page)?.signals ?? []), ...part.signals];
    pages.set(page, { ...part, signals });
  }
  return [...pages.values()];
}

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

/** How long scripts of an extension ran in a page, told in two ways: by V8's samples and by a trace. */

/** A CPU profile as `Profiler.stop` gives it. Times in µs. */
export interface Profile {
  nodes: { id: number; children?: number[]; callFrame: { url: string; functionName: string } }[];
  startTime: number;
  endTime: number;
  samples?: number[];
}

/** What `Tracing` gives, as far as it is read here. Times in µs; `tdur` is of the thread alone. */
export interface TraceEvent {
  name: string;
  pid: number;
  ts: number;
  tdur?: number;
  args: { data?: { url?: string; timerId?: number; stackTrace?: { url: string }[] } };
}

const isExtension = (url: string | undefined): boolean =>
  url?.startsWith('chrome-extension:') ?? false;

/**
 * Ms in which a script of an extension was on the stack, its callees included. Samples come late on
 * a busy machine and then stand for more time than they saw, so their share counts, not their distance.
 */
export function sampledMs({ nodes, samples = [], startTime, endTime }: Profile): number {
  const parents = new Map(
    nodes.flatMap(({ id, children = [] }) => children.map((one) => [one, id])),
  );
  const own = new Set(
    nodes.filter(({ callFrame }) => isExtension(callFrame.url)).map(({ id }) => id),
  );
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (own.has(id) || isOurs(parents.get(id)));
  const ours = samples.filter(isOurs).length;
  return samples.length === 0 ? 0 : ((ours / samples.length) * (endTime - startTime)) / 1000;
}

/** Ms of the thread's own time in events of these names whose script belongs to an extension. */
export function tracedMs(events: TraceEvent[], ...names: string[]): number {
  const ours = events.filter(
    ({ name, args }) => names.includes(name) && isExtension(args.data?.url),
  );
  return ours.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

/** Whether an event means that a script of an extension ran, or set or took back a timer. */
export const isAtWork = ({ args }: TraceEvent): boolean =>
  isExtension(args.data?.url) ||
  (args.data?.stackTrace?.some(({ url }) => isExtension(url)) ?? false);

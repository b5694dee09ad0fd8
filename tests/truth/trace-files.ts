/** Traces as files: written compactly, and read only if they are what `trace.ts` says. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as v from 'valibot';
import { isZone } from '../../lib/ledger/days';
import { surfaces } from '../../lib/sites/site';
import { root } from '../steps';
import { type Trace, type TraceSignal, whats } from './trace';

export const corpusFolder = join(root, 'tests/fixtures/traces');
export const recordedFolder = join(corpusFolder, 'recorded');

/** One signal a line, so that a file stays small and a change in it can be seen. */
export function traceText({ signals, until, ...rest }: Trace): string {
  const head = JSON.stringify(rest).slice(0, -1);
  const lines = signals.map((signal) => JSON.stringify(signal)).join(',\n');
  return `${head},"signals":[\n${lines}\n],"until":${JSON.stringify(until)}}\n`;
}

const moment = v.pipe(v.number(), v.finite());
const plain = [
  v.pipe(v.number(), v.integer(), v.minValue(0)),
  moment,
  moment,
  v.picklist(whats),
  v.picklist(surfaces),
] as const;
const schema = v.strictObject({
  format: v.literal('instead-trace'),
  version: v.literal(1),
  kind: v.pipe(v.string(), v.nonEmpty()),
  origin: v.picklist(['recorded', 'written']),
  pages: v.array(v.strictObject({ site: v.string(), zone: v.pipe(v.string(), v.check(isZone)) })),
  signals: v.array(v.union([v.strictTuple(plain), v.strictTuple([...plain, v.string()])])),
  until: v.array(v.strictTuple([moment, moment])),
});

/** Throws with the reason when the text is no trace. */
export function parseTrace(text: string): Trace {
  const trace: Trace = v.parse(schema, JSON.parse(text));
  const { pages, signals, until } = trace;
  if (until.length !== pages.length) throw new Error('a page without a last moment');
  const last = new Map<number, TraceSignal>();
  for (const signal of signals) {
    const [page, , mono, what] = signal;
    const before = last.get(page);
    if (!pages[page]) throw new Error(`a signal of page ${page}, which is not there`);
    if (before && before[2] > mono) throw new Error(`page ${page} goes back at ${mono}`);
    if (before?.[3] === 'gone') throw new Error(`page ${page} goes on after its end with ${what}`);
    last.set(page, signal);
  }
  for (const [page, [, , mono]] of last)
    if ((until[page]?.[1] ?? 0) < mono) throw new Error(`page ${page} ends before its last signal`);
  return trace;
}

export interface NamedTrace {
  name: string;
  trace: Trace;
}

/** Every trace of a folder, by name. Throws when one is none. */
export const tracesIn = (folder: string): NamedTrace[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      name: basename(file, '.json'),
      trace: parseTrace(readFileSync(join(folder, file), 'utf8')),
    }));

/** All there are: written and recorded. */
export const corpus = (): NamedTrace[] => [...tracesIn(corpusFolder), ...tracesIn(recordedFolder)];

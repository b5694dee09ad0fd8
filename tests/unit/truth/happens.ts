/** Uses that every family of sites has in the corpus, and how it can be seen that a trace is of one. */
import { dayBounds, dayOf } from '../../../lib/ledger/days';
import { absence, clockSlip } from '../../../lib/meter/constants';
import type { Surface } from '../../../lib/sites/site';
import type { Trace, TraceSignal, What } from '../../truth/trace';

const hour = 3_600_000;

/** How often the clocks of a page parted. */
export function jumpsIn({ signals, until }: Trace): number {
  return until.reduce((sum, end, page) => {
    const moments = signals.filter(([of]) => of === page).map(([, wall, mono]) => wall - mono);
    const offsets = [...moments, end[0] - end[1]];
    return (
      sum +
      offsets.filter((at, i) => i > 0 && Math.abs(at - (offsets[i - 1] ?? at)) > clockSlip).length
    );
  }, 0);
}

const hasSignal =
  (what: What, on?: Surface) =>
  ({ signals }: Trace): boolean =>
    signals.some(([, , , seen, surface]) => seen === what && surface === (on ?? surface));

/** Whether two pages of one site were in use at the same time, the first of them until it was gone. */
const hasTwoScripts = ({ signals }: Trace): boolean => {
  const [first] = pagesOf(signals);
  const gone = signals.findIndex(([page, , , what]) => page === first && what === 'gone');
  return pagesOf(signals.slice(0, gone)).length > 1;
};
const pagesOf = (signals: TraceSignal[]): number[] => [...new Set(signals.map(([page]) => page))];
const zonesOf = ({ pages }: Trace): Set<string> => new Set(pages.map(({ zone }) => zone));
const daysOf = ({ signals, pages }: Trace): Set<string> =>
  new Set(signals.map(([page, wall]) => dayOf(wall, pages[page]?.zone ?? '')));
const hoursOf = (trace: Trace): number[] =>
  [...daysOf(trace)].map((day) => {
    const { start, end } = dayBounds(day, trace.pages[0]?.zone ?? '');
    return (end - start) / hour;
  });
/** The clock of a page against its own without jumps, ms at the end less at the beginning. */
const clockMoved = ({ signals, until }: Trace): number => {
  const [, wall, mono] = signals[0] as TraceSignal;
  return (until[0]?.[0] ?? 0) - (until[0]?.[1] ?? 0) - (wall - mono);
};
const longestGap = ({ signals }: Trace): number =>
  signals.reduce((most, [, wall], i) => Math.max(most, wall - (signals[i - 1]?.[1] ?? wall)), 0);

export const happens: Record<string, (trace: Trace) => boolean> = {
  reading: hasSignal('scroll'),
  skimming: hasSignal('scroll'),
  'walking away': (trace) => longestGap(trace) > absence,
  'composing in between': hasSignal('type'),
  'messages in between': hasSignal('type', 'message'),
  'two windows': ({ signals }) => pagesOf(signals).length > 1,
  'split screen': hasSignal('media', 'watch'),
  sleep: (trace) => longestGap(trace) > 4 * hour,
  'clock set ahead': (trace) => jumpsIn(trace) > 1 && clockMoved(trace) > clockSlip,
  'clock set back': (trace) => jumpsIn(trace) > 1 && clockMoved(trace) < -clockSlip,
  'a day of 23 hours': (trace) => hoursOf(trace).includes(23),
  'a day of 25 hours': (trace) => hoursOf(trace).includes(25),
  midnight: (trace) => daysOf(trace).size === 2 && longestGap(trace) < 10 * 60_000,
  'travel between zones': (trace) => zonesOf(trace).size === 2,
  video: hasSignal('media-end'),
  autoplay: hasSignal('media'),
  'tab discarded': hasSignal('gone'),
  'back to the same page': ({ signals }) =>
    signals.filter(([page, , , what]) => page === 0 && what === 'show').length > 2,
  'updated while in use': hasTwoScripts,
  'browser died': hasSignal('gone'),
};

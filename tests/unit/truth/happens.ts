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
/** Whether a page was scrolled while a film played on another. */
const isSplit = ({ signals }: Trace): boolean =>
  pagesOf(signals).some((film) => {
    const playing = signals.filter(([page, , , what]) => page === film && what === 'media');
    const [from = 0, to = 0] = [playing[0]?.[1], playing.at(-1)?.[1]];
    return signals.some(
      ([page, wall, , what]) => page !== film && what === 'scroll' && from < wall && wall < to,
    );
  });
const byHand: ReadonlySet<What> = new Set(['scroll', 'item', 'point', 'type', 'line']);
/** Whether a page played before anybody had done anything there. */
const playsUntouched = ({ signals }: Trace): boolean =>
  pagesOf(signals).some((of) => {
    const own = signals.filter(([page]) => page === of).map(([, , , what]) => what);
    const first = own.indexOf('media');
    return first >= 0 && !own.slice(0, first).some((what) => byHand.has(what));
  });
/** Whether a page was put away, gone without being shown again, and opened anew. */
const isDiscarded = ({ signals }: Trace): boolean =>
  pagesOf(signals).some((of) => {
    const own = signals.filter(([page]) => page === of).map(([, , , what]) => what);
    const after = signals.slice(signals.findLastIndex(([page]) => page === of) + 1);
    return own.at(-1) === 'gone' && own.at(-2) === 'hide' && after.length > 0;
  });
/** Whether two pages were gone at once, none of them put away before. */
const hasDied = ({ signals }: Trace): boolean => {
  const ends = signals.filter(([, , , what]) => what === 'gone');
  return ends.some(([page, wall], i) => {
    const before = signals.filter(([of]) => of === page).at(-2);
    return (
      before?.[3] !== 'hide' && ends.some(([, at], k) => k !== i && Math.abs(at - wall) < 1_000)
    );
  });
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
  'split screen': isSplit,
  sleep: (trace) => longestGap(trace) > 4 * hour,
  'clock set ahead': (trace) => jumpsIn(trace) > 1 && clockMoved(trace) > clockSlip,
  'clock set back': (trace) => jumpsIn(trace) > 1 && clockMoved(trace) < -clockSlip,
  'a day of 23 hours': (trace) => hoursOf(trace).includes(23),
  'a day of 25 hours': (trace) => hoursOf(trace).includes(25),
  midnight: (trace) => daysOf(trace).size === 2 && longestGap(trace) < 10 * 60_000,
  'travel between zones': (trace) => zonesOf(trace).size === 2,
  video: hasSignal('media-end'),
  autoplay: playsUntouched,
  'tab discarded': isDiscarded,
  'back to the same page': ({ signals }) =>
    signals.filter(([page, , , what]) => page === 0 && what === 'show').length > 2,
  'updated while in use': hasTwoScripts,
  'browser died': hasDied,
};

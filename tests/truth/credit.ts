/** The credit rule (M2) as the product has it, and once more with its two numbers free. */
import type { Interval } from '../../lib/ledger/interval';
import { joinRanges } from '../../lib/ledger/ranges';
import type { Range } from '../../lib/ledger/sweep';
import { union } from '../../lib/ledger/union';
import { absence, glance } from '../../lib/meter/constants';
import { advance, idle, type Signal } from '../../lib/meter/meter';
import type { Day } from './people';

/** In ms: a gap up to `whole` counts whole, a longer one its first `credit`. */
export interface Pair {
  whole: number;
  credit: number;
}

export const inUse: Pair = { whole: absence, credit: glance };

/** Counted time on any site, by the meter of each window and the ledger's union. Joined ranges. */
export const byProduct = ({ windows }: Day): Range[] =>
  joinRanges(union(...windows.map(({ site, signals }) => metered(site, signals))));

/** In one piece: when and how often is delivered makes no difference, which the meter's own tests prove. */
function metered(site: string, signals: Signal[]): Interval[] {
  let state = idle;
  return signals.flatMap((signal) => {
    const step = advance(state, signal);
    state = step.state;
    return step.intervals.map((claim) => ({ ...claim, site }));
  });
}

/** The same for scrolling alone, with any two numbers. Joined ranges. */
export const byRule = ({ windows }: Day, pair: Pair): Range[] =>
  joinRanges(windows.flatMap(({ signals }) => credited(signals, pair)));

function credited(signals: Signal[], { whole, credit }: Pair): Range[] {
  const ranges: Range[] = [];
  /** The open gap: since when, and how long it may last to count whole. */
  let gap: { since: number; limit: number } | undefined;
  for (const { what, wall } of signals) {
    const length = gap ? wall - gap.since : 0;
    const isWhole = gap !== undefined && length <= gap.limit;
    if (gap) {
      const { since } = gap;
      ranges.push({ start: since, end: since + (isWhole ? length : Math.min(length, credit)) });
    }
    if (what === 'scroll') gap = { since: wall, limit: whole };
    // A feed that is only looked at counts for the credit, until input comes.
    else if (what === 'show') gap = { since: wall, limit: credit };
    // The pointer goes on with what is open, and starts nothing.
    else if (what === 'point' && isWhole) gap = { since: wall, limit: whole };
    else gap = undefined;
  }
  return ranges;
}

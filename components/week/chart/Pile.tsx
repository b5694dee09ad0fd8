/** A column: what its time was spent on, one kind on top of the other. */
import type { Times } from '../../../lib/ledger/totals';
import { fillOf } from './Patterns';
import { pileOf } from './piles';
import { base, type Scale } from './scale';

interface PileProps {
  times: Times;
  /** Of the patterns. */
  prefix: string;
  scale: Scale;
  /** Its middle, and how wide it is, pixels. */
  x: number;
  width: number;
}

export function Pile({ times, prefix, scale, x, width }: PileProps) {
  return (
    <>
      {pileOf(times).map(({ stack, from, to }) => (
        <rect
          key={stack.id}
          class="bar"
          x={x - width / 2}
          y={base - scale.height(to)}
          width={width}
          height={scale.height(to) - scale.height(from)}
          fill={fillOf(prefix, stack)}
        />
      ))}
    </>
  );
}

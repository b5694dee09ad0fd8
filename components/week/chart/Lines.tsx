/** The lines across a chart, each with its duration. The columns say the same in words. */
import { duration } from '../../format';
import { base, type Scale, sideRoom } from './scale';

interface LinesProps {
  scale: Scale;
  width: number;
  /** From the inline start, whichever side that is. */
  place: (x: number) => number;
}

export function Lines({ scale, width, place }: LinesProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a plain group of an SVG takes no focus
    <g aria-hidden="true">
      {[0, ...scale.lines].map((ms) => {
        const y = base - scale.height(ms);
        return (
          <g key={ms}>
            <line
              class={ms === 0 ? 'base' : 'grid'}
              x1={place(sideRoom)}
              x2={place(width)}
              y1={y}
              y2={y}
            />
            {ms > 0 && (
              <text class="tick" x={place(sideRoom - 8)} y={y} dy="0.35em">
                {duration(ms)}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

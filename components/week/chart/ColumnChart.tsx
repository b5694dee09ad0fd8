/**
 * Days or weeks as columns, kinds stacked in greys, people in colour above: the one place where both
 * halves meet. Every column is a button that tells what it holds in words.
 */

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Times, wholeTime } from '../../../lib/ledger/totals';
import { list } from '../../format';
import { timesInWords } from '../kinds';
import { Faces } from './Faces';
import { Lines } from './Lines';
import { Patterns } from './Patterns';
import { Pile } from './Pile';
import { bandsFor, bottomRoom, chartHeight, type Scale, scaleFor } from './scale';
import { useFrame } from './use-frame';

export interface ColumnView {
  key: string;
  /** Below the column, and in full. */
  short: string;
  name: string;
  times: Times;
  /** Who was in touch, each once. */
  people: string[];
}

interface ColumnChartProps {
  label: string;
  columns: ColumnView[];
  /** The one whose details are shown; null where pressing leads elsewhere. */
  chosen: string | undefined | null;
  onChoose: (key: string) => void;
}

export function ColumnChart({ label, columns, chosen, onChoose }: ColumnChartProps) {
  const prefix = useId();
  const { frame, width, rtl } = useFrame();
  const scale = scaleFor(Math.max(...columns.map(({ times }) => wholeTime(times))));
  const keys = columns.map(({ key }) => key);
  const bands = bandsFor(keys, width);
  const room = bands.bandwidth();
  const place = (x: number) => (rtl ? width - x : x);
  return (
    <div ref={frame} class="chart-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset */}
      <svg class="chart" role="group" aria-label={label} width={width} height={chartHeight}>
        <Patterns prefix={prefix} />
        <Lines scale={scale} width={width} place={place} />
        {columns.map((column) => {
          const x = place((bands(column.key) ?? 0) + room / 2);
          const isChosen = column.key === chosen;
          return (
            <g key={column.key}>
              <Column
                {...{ column, x, room, prefix, scale }}
                chosen={chosen === null ? undefined : isChosen}
                onChoose={() => onChoose(column.key)}
              />
              <ColumnWords {...{ column, x, room }} chosen={isChosen} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** "Monday 16 November: 32 min scrolling, 12 min watching · In touch: Ana". */
function columnInWords({ name, times, people }: ColumnView): string {
  const inTouch = people.length > 0 ? ` · ${i18n.t('week.inTouch')}: ${list(people)}` : '';
  return `${name}: ${timesInWords(times)}${inTouch}`;
}

interface ColumnProps {
  column: ColumnView;
  prefix: string;
  scale: Scale;
  x: number;
  room: number;
  chosen: boolean | undefined;
  onChoose: () => void;
}

const widest = 36;
const inset = 2;

function Column({ column, prefix, scale, x, room, chosen, onChoose }: ColumnProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onChoose();
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: an SVG cannot hold a button
    <g
      class={chosen ? 'column chosen' : 'column'}
      role="button"
      // Attributes of SVG keep their case, and only the lower one makes it focusable.
      tabindex={0}
      aria-pressed={chosen}
      aria-label={columnInWords(column)}
      onClick={onChoose}
      onKeyDown={onKeyDown}
    >
      <rect
        class="touch"
        x={x - room / 2 + inset}
        y={inset}
        width={room - 2 * inset}
        height={chartHeight - 2 * inset}
        rx={8}
      />
      <Pile {...{ prefix, scale, x }} times={column.times} width={Math.min(widest, room * 0.6)} />
    </g>
  );
}

/** Outside the button, which says all this in its own words. */
function ColumnWords({
  column,
  x,
  room,
  chosen,
}: Pick<ColumnProps, 'column' | 'x' | 'room'> & { chosen: boolean }) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a plain group of an SVG takes no focus
    <g class={chosen ? 'column-words chosen' : 'column-words'} aria-hidden="true">
      <Faces names={column.people} x={x} room={room - inset} />
      <text class="day-name" x={x} y={chartHeight - bottomRoom / 2} dy="0.35em">
        {column.short}
      </text>
    </g>
  );
}

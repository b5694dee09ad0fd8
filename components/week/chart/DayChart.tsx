/**
 * Days as columns, kinds stacked in greys, people in colour above: the one place where both halves
 * meet. Every column is a button that tells its day in words.
 */

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { wholeTime } from '../../../lib/ledger/totals';
import type { DayView } from '../../../lib/views/views';
import { calendarDay, duration, list } from '../../format';
import { kindName, tableKinds } from '../../kinds';
import { stacks, stackTime } from '../kinds';
import { Faces } from './Faces';
import { fillOf, Patterns } from './Patterns';
import { bottomRoom, chartHeight, type Scale, scaleFor, sideRoom } from './scale';
import { useFrame } from './use-frame';

interface DayChartProps {
  days: DayView[];
  chosen?: string;
  onChoose: (day: string | undefined) => void;
}

export function DayChart({ days, chosen, onChoose }: DayChartProps) {
  const prefix = useId();
  const { frame, width, rtl } = useFrame();
  const scale = scaleFor(Math.max(...days.map(({ total }) => wholeTime(total))));
  const step = (width - sideRoom) / days.length;
  /** From the inline start, whichever side that is. */
  const place = (x: number) => (rtl ? width - x : x);
  return (
    <div ref={frame} class="chart-frame">
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset */}
      <svg
        class="chart"
        role="group"
        aria-label={i18n.t('week.chartLabel')}
        width={width}
        height={chartHeight}
      >
        <Patterns prefix={prefix} />
        <Lines scale={scale} width={width} place={place} />
        {days.map((day, index) => {
          const column = {
            day,
            x: place(sideRoom + (index + 0.5) * step),
            room: step,
            chosen: day.day === chosen,
          };
          return (
            <g key={day.day}>
              <Column
                {...column}
                prefix={prefix}
                scale={scale}
                onChoose={() => onChoose(column.chosen ? undefined : day.day)}
              />
              <ColumnWords {...column} />
            </g>
          );
        })}
      </svg>
    </div>
  );
}

interface LinesProps {
  scale: Scale;
  width: number;
  place: (x: number) => number;
}

const base = chartHeight - bottomRoom;

function Lines({ scale, width, place }: LinesProps) {
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

/** "Monday 16 November: 32 min scrolling, 12 min watching. In touch: Ana." */
function dayInWords({ day, total, reachOuts }: DayView): string {
  const times = tableKinds
    .filter((kind) => total[kind] > 0)
    .map((kind) => `${duration(total[kind])} ${kindName(kind)}`);
  const names = [...new Set(reachOuts.map(({ name }) => name))];
  const counted = times.length > 0 ? list(times) : i18n.t('week.nothingCounted');
  const people = names.length > 0 ? ` · ${i18n.t('week.inTouch')}: ${list(names)}` : '';
  return `${calendarDay(day, 'full')}: ${counted}${people}`;
}

interface ColumnProps {
  day: DayView;
  prefix: string;
  scale: Scale;
  x: number;
  room: number;
  chosen: boolean;
  onChoose: () => void;
}

const widest = 36;
const inset = 2;

function Column({ day, prefix, scale, x, room, chosen, onChoose }: ColumnProps) {
  const width = Math.min(widest, room * 0.6);
  let top = base;
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
      aria-label={dayInWords(day)}
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
      {stacks.map((stack) => {
        const height = scale.height(stackTime(stack, day.total));
        top -= height;
        return height > 0 ? (
          <rect
            key={stack.id}
            class="bar"
            x={x - width / 2}
            y={top}
            width={width}
            height={height}
            fill={fillOf(prefix, stack)}
          />
        ) : null;
      })}
    </g>
  );
}

/** Outside the button, which says all this in its own words. */
function ColumnWords({ day, x, room, chosen }: Pick<ColumnProps, 'day' | 'x' | 'room' | 'chosen'>) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a plain group of an SVG takes no focus
    <g class={chosen ? 'column-words chosen' : 'column-words'} aria-hidden="true">
      <Faces day={day} x={x} room={room - inset} />
      <text class="day-name" x={x} y={chartHeight - bottomRoom / 2} dy="0.35em">
        {calendarDay(day.day, 'short')}
      </text>
    </g>
  );
}

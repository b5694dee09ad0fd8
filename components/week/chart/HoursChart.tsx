/**
 * The day's twenty-four hours as columns. One stop of the keyboard: arrows go from hour to hour, and
 * the line below says what each holds; so does the pointer.
 */

import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type Times, wholeTime } from '../../../lib/ledger/totals';
import { hourName, hourRange } from '../../format-days';
import { timesInWords } from '../kinds';
import { Lines } from './Lines';
import { Patterns } from './Patterns';
import { Pile } from './Pile';
import { bandsFor, base, bottomRoom, chartHeight, scaleFor, sideRoom } from './scale';
import { useFrame } from './use-frame';

/** Every so many hours have their name below. */
const named = 6;
/** Of its room, how much a column takes. */
const filled = 0.7;

export function HoursChart({ hours }: { hours: Times[] }) {
  const prefix = useId();
  const { frame, width, rtl } = useFrame();
  const most = Math.max(...hours.map(wholeTime));
  const [hour, setHour] = useState(() => hours.findIndex((times) => wholeTime(times) === most));
  const scale = scaleFor(most);
  const bands = bandsFor(
    hours.map((_, at) => String(at)),
    width,
  );
  const room = bands.bandwidth();
  const place = (x: number) => (rtl ? width - x : x);
  const columns = hours.map((times, at) => ({ at, times, start: bands(String(at)) ?? 0 }));
  const last = hours.length - 1;
  const go = (to: number) => setHour(Math.min(last, Math.max(0, to)));
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = rtl ? -1 : 1;
    const moves: Record<string, number> = {
      ArrowRight: hour + forward,
      ArrowLeft: hour - forward,
      ArrowUp: hour + 1,
      ArrowDown: hour - 1,
      Home: 0,
      End: last,
    };
    const to = moves[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  const onPointer = ({ clientX, currentTarget }: { clientX: number; currentTarget: Element }) => {
    const x = place(clientX - currentTarget.getBoundingClientRect().left);
    if (x >= sideRoom) go(Math.floor((x - sideRoom) / room));
  };
  const words = `${hourRange(hour)} · ${timesInWords(hours[hour] as Times)}`;
  return (
    <div ref={frame} class="chart-frame">
      <div
        class="hours"
        role="slider"
        tabIndex={0}
        aria-label={i18n.t('week.byHour')}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={hour}
        aria-valuetext={words}
        onKeyDown={onKeyDown}
        onPointerMove={onPointer}
        onPointerDown={onPointer}
      >
        <svg class="chart" width={width} height={chartHeight} aria-hidden="true">
          <Patterns prefix={prefix} />
          <Lines scale={scale} width={width} place={place} />
          {columns.map(({ at, times, start }) => {
            const x = place(start + room / 2);
            return (
              <g key={at} class={at === hour ? 'column chosen' : 'column'}>
                <rect class="touch" x={x - room / 2} y={0} width={room} height={base} rx={4} />
                <Pile {...{ times, prefix, scale, x }} width={room * filled} />
              </g>
            );
          })}
          {columns
            .filter(({ at }) => at % named === 0)
            .map(({ at, start }) => (
              <text
                key={at}
                class="hour-name"
                x={place(start)}
                y={chartHeight - bottomRoom / 2}
                dy="0.35em"
              >
                {hourName(at)}
              </text>
            ))}
        </svg>
      </div>
      <p class="soft small figures hour-words" aria-hidden="true">
        {words}
      </p>
    </div>
  );
}

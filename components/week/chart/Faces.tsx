/** The people of a day or week, as coloured dots with initials above its column. */
import { hueOf, initials } from '../../Avatar';

const radius = 10;
const overlap = 14;

interface FacesProps {
  /** Each once. */
  names: string[];
  /** Middle of the column, and the room it has, pixels. */
  x: number;
  room: number;
}

export function Faces({ names, x, room }: FacesProps) {
  const fitting = Math.max(1, Math.floor((room - 2 * radius) / overlap) + 1);
  const shown = names.length > fitting ? names.slice(0, fitting - 1) : names;
  const marks = [
    ...shown.map((name) => ({ key: name, text: initials(name), hue: hueOf(name) })),
    ...(shown.length < names.length
      ? [{ key: '+', text: `+${names.length - shown.length}`, hue: undefined }]
      : []),
  ];
  const start = x - ((marks.length - 1) * overlap) / 2;
  return (
    <g>
      {marks.map(({ key, text, hue }, index) => (
        <g
          key={key}
          class={hue === undefined ? 'dot more' : 'dot'}
          style={{ '--hue': String(hue ?? 0) }}
          transform={`translate(${start + index * overlap} ${radius + 1})`}
        >
          <circle r={radius} />
          <text dy="0.35em">{text}</text>
        </g>
      ))}
    </g>
  );
}

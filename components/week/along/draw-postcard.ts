/** Draws a postcard on a canvas. Its colours are its own: a picture that is sent has no dark theme. */
import { hueOfNumber, inLines, inRows, type Postcard } from '../../../lib/week/postcard';
import { hueOf, initials } from '../../Avatar';

export const postcardSize = { width: 1200, height: 800 };

export interface PostcardWords {
  /** "16 – 22 November 2026". */
  when: string;
  /** "In touch with 4 people". */
  what: string;
  /** The names as the language lists them, cut where a line may break; spaces stay with what is before. */
  names: string[];
}

const colours = { paper: '#fbf8f3', edge: '#e7e0d5', ink: '#22201c', soft: '#5e584f' };
const circle = (hue: number): string => `oklch(90% 0.045 ${hue})`;
const letters = (hue: number): string => `oklch(36% 0.075 ${hue})`;

const { width, height } = postcardSize;
const margin = 96;
/** Circles: their radius, and the room between two. */
const radius = { withNames: 52, alone: 72 };
const gap = 28;
/** More would make more than three rows. */
const mostCircles = 36;
const mostInRow = 12;
/** Below the words, and above the edge. */
const top = 280;
const bottom = height - margin;
const mostLines = 4;
const lineHeight = 48;
const font = (size: number, weight = 400): string => `${weight} ${size}px system-ui, sans-serif`;

export function drawPostcard(
  canvas: HTMLCanvasElement,
  postcard: Postcard,
  words: PostcardWords,
): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  canvas.width = width;
  canvas.height = height;
  pen.fillStyle = colours.paper;
  pen.fillRect(0, 0, width, height);
  pen.strokeStyle = colours.edge;
  pen.lineWidth = 2;
  pen.strokeRect(margin / 3, margin / 3, width - (2 * margin) / 3, height - (2 * margin) / 3);
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  write(pen, words.when, 150, font(30), colours.soft);
  write(pen, words.what, 214, font(52, 600), colours.ink);
  drawNames(pen, words.names, drawCircles(pen, postcard));
}

function write(
  pen: CanvasRenderingContext2D,
  text: string,
  y: number,
  face: string,
  colour: string,
): void {
  pen.font = face;
  pen.fillStyle = colour;
  pen.fillText(text, width / 2, y, width - 2 * margin);
}

/** In the middle of the room there is, or at its top when names follow. Returns where they end, pixels. */
function drawCircles(pen: CanvasRenderingContext2D, { count, names }: Postcard): number {
  const rows = inRows(
    Array.from({ length: Math.min(count, mostCircles) }, (_, at) => at),
    mostInRow,
  );
  const longest = Math.max(1, ...rows.map(({ length }) => length));
  const wished = names.length > 0 ? radius.withNames : radius.alone;
  const step = Math.min(2 * wished + gap, (width - 2 * margin) / longest);
  const size = Math.min(wished, (step - gap / 2) / 2);
  const lineStep = 2 * size + gap / 2;
  const whole = rows.length * lineStep - gap / 2;
  const from = names.length > 0 ? top : (top + bottom - whole) / 2;
  rows.forEach((row, line) => {
    row.forEach((at, place) => {
      const x = width / 2 + (place - (row.length - 1) / 2) * step;
      drawCircle(pen, { x, y: from + size + line * lineStep, size, at, name: names[at] });
    });
  });
  return from + whole;
}

interface Circle {
  x: number;
  y: number;
  /** Radius. */
  size: number;
  at: number;
  name: string | undefined;
}

function drawCircle(pen: CanvasRenderingContext2D, { x, y, size, at, name }: Circle): void {
  const hue = name === undefined ? hueOfNumber(at) : hueOf(name);
  pen.fillStyle = circle(hue);
  pen.beginPath();
  pen.arc(x, y, size, 0, 2 * Math.PI);
  pen.fill();
  if (name === undefined) return;
  pen.font = font(size * 0.75, 600);
  pen.fillStyle = letters(hue);
  pen.fillText(initials(name), x, y);
}

function drawNames(pen: CanvasRenderingContext2D, names: string[], from: number): void {
  pen.font = font(34);
  const lines = inLines(names, width - 2 * margin, (line) => pen.measureText(line).width);
  const shown = lines.slice(0, mostLines);
  if (lines.length > mostLines) shown[mostLines - 1] = `${shown[mostLines - 1]} …`;
  const first = from + (bottom - from - shown.length * lineHeight) / 2 + lineHeight / 2;
  shown.forEach((line, at) => {
    write(pen, line, first + at * lineHeight, font(34), colours.ink);
  });
}

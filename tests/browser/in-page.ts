/** What both drivers run inside pages, and how functions travel there. */
import { until } from './until';

/**
 * A call as source text. tsx and esbuild wrap inner functions in a helper named `__name`, which no page
 * has, so the text brings its own.
 */
export function callText(fn: (arg: never) => unknown, arg: unknown): string {
  const argument = arg === undefined ? 'undefined' : JSON.stringify(arg);
  return `((__name) => (${fn})(${argument}))((value) => value)`;
}

/** Sends one message as the extension's pages do; the answer stays an envelope. */
export async function ask(message: { name: string; data: unknown }): Promise<Answer | undefined> {
  const scope = globalThis as unknown as Record<string, { runtime: { sendMessage: Send } }>;
  return (scope.browser ?? scope.chrome)?.runtime.sendMessage(message);
}
export type Answer = { ok: true; value: unknown } | { ok: false; error: string };
type Send = (message: unknown) => Promise<Answer | undefined>;

/** The value of an envelope. Throws the background's error. */
export function opened<T>(name: string, answer: Answer | undefined): T {
  if (!answer) throw new Error(`No answer to ${name}`);
  if (!answer.ok) throw new Error(`${name}: ${answer.error}`);
  return answer.value as T;
}

/** The middle of the control with this label, in the frame's own pixels; null when there is none. */
function middleOf(label: string): Point | null {
  const controls = [...document.querySelectorAll('button, a, summary, [role=menuitem]')];
  const nameOf = (control: Element) =>
    (control.getAttribute('aria-label') ?? control.textContent ?? '').trim();
  const control =
    controls.find((one) => nameOf(one) === label) ??
    controls.find((one) => nameOf(one).startsWith(label));
  if (!control) return null;
  control.scrollIntoView({ block: 'nearest' });
  const box = control.getBoundingClientRect();
  if (box.width === 0) return null;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Asks a page or frame for the middle of a control until it is there. */
export const findControl = (
  evaluate: (text: string) => Promise<unknown>,
  label: string,
): Promise<Point> =>
  until(
    `a control "${label}"`,
    async () => (await evaluate(callText(middleOf, label))) as Point | null,
  );
export interface Point {
  x: number;
  y: number;
}

/** How often a finger or a held mouse is reported on its way. */
export const dragSteps = 8;

/** The points of a straight way, the last included. */
export const between = (from: Point, to: Point): Point[] =>
  Array.from({ length: dragSteps }, (_, i) => {
    const part = (i + 1) / dragSteps;
    return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
  });

/** Ms between pointing at something on the card and pressing it; a press without aim is refused there. */
export const aiming = 400;

export const isCardUrl = (url: string): boolean => url.includes('/nudge.html');

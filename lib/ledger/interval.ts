/** The one shape in which time is kept. Times are epoch milliseconds, `[start, end)`. */

/** Every kind a moment on a site can have, strongest first: the order of M5. */
export const kinds = ['message', 'active', 'passive', 'watch', 'other'] as const;
export type Kind = (typeof kinds)[number];

export interface Interval {
  start: number;
  end: number;
  /** A built-in site's id, or a custom host. */
  site: string;
  kind: Kind;
  /** More than 20 s after its signal and no media playing: yields to any strong claim on the instant. */
  weak?: true;
}

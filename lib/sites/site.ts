/** What a site file declares. A site is data: no code, no DOM, no class names. */

/** Which part of a site an address shows. When in doubt `other`, which is never nudged. */
export const surfaces = [
  'message',
  'compose',
  'search',
  'other',
  'shorts',
  'watch',
  'feed',
] as const;
export type Surface = (typeof surfaces)[number];

export interface Site {
  /** Stable: it is written into every stored interval and into backups. */
  id: string;
  /** As the site writes itself; shown on screens, never translated. */
  name: string;
  /** Registrable hosts. Subdomains (`m.`, `www.`, `old.`) belong to them. */
  hosts: string[];
  /** Hosts below `hosts` that are another product and are never counted (`music.youtube.com`). */
  except?: string[];
  /**
   * Address patterns by surface, tried in the order written: the first match wins, none is `other`.
   * A pattern starts with `/` (any host of the site) or with a whole host. It covers its path and
   * everything below; `$` at the end: nothing below (`/$` is the front page alone). `*` stands for
   * one or more characters inside one segment.
   */
  surfaces: Partial<Record<Surface, string[]>>;
}

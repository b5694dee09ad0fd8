/** A person who scrolls, and what decide is told about it. */

import type { PageMoment } from '../../../lib/nudges/decide';
import type { Facts } from '../../../lib/nudges/facts';
import type { Nudge } from '../../../lib/nudges/nudge';
import { defaults, type SettingValues } from '../../../lib/settings/settings';
import { noon, someone, zone } from '../people/someone';

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;

export interface Scene extends Omit<Partial<Facts>, 'settings' | 'quiet'> {
  settings?: Partial<SettingValues>;
  quiet?: string[];
}

export const factsOf = ({ settings, quiet = [], ...more }: Scene = {}): Facts => ({
  people: ['ana', 'ben', 'cleo', 'dev'].map((id) => someone(id)),
  reachOuts: [],
  nudges: [],
  plans: [],
  settings: { ...defaults, ...settings },
  quiet: new Set(quiet),
  ...more,
});

/** Twenty minutes of scrolling, at a break, nothing in the way. */
export const momentOf = (more: Partial<PageMoment> = {}): PageMoment => ({
  now: noon,
  zone,
  site: 'reddit',
  boutPassive: 20 * minuteMs,
  dayPassive: 20 * minuteMs,
  kind: 'passive',
  atBreak: true,
  blockers: [],
  id: 'n-1',
  ...more,
});

export const nudge = (at: number, more: Partial<Nudge> = {}): Nudge => ({
  id: `n-${at}`,
  updatedAt: at,
  at,
  site: 'reddit',
  form: 'card',
  passive: 20 * minuteMs,
  reasons: [],
  passedOver: [],
  seen: true,
  outcome: 'done',
  ...more,
});

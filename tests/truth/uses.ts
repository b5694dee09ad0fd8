/**
 * Uses that every family of sites is written in, each by what happens in it, which is the trace's kind.
 * No combination is left out. What belongs to one surface or to some sites alone (a player that advances
 * by itself through short videos, a chat over a feed, search, a page for writing) is in `odd-uses.ts`,
 * and so is what asks for one number of the rules rather than for a family (`limit-uses.ts`).
 */
import { clockUses } from './clock-uses';
import { documentUses } from './document-uses';
import { everydayUses } from './everyday-uses';
import { playerUses } from './player-uses';
import type { Use } from './use';

export const uses: Record<string, Use> = {
  ...everydayUses,
  ...clockUses,
  ...playerUses,
  ...documentUses,
};

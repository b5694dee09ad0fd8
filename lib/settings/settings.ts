/**
 * Settings are one record per key; a default carries `updatedAt: 0`, so a backup beats fresh
 * defaults and a choice beats both. Plans are records of their own.
 */
import type { Kept, Stamped } from '../ledger/records';
import type { LifeChange } from '../people/life-change';

/** How a suggestion shows itself (N3). */
export const forms = ['card', 'pause', 'badge'] as const;
export type Form = (typeof forms)[number];

/** How often "How long today?" is asked: not at all, once a day on each site, or at every visit. */
export const asks = ['off', 'today', 'visit'] as const;
export type Ask = (typeof asks)[number];

export interface SettingValues {
  /** "Just numbers, no cards" is `false`. */
  cards: boolean;
  /** Forms that take turns. */
  forms: Form[];
  /** Minutes of the local day between which a suggestion may come. */
  hours: { from: number; to: number };
  /** Suggestions a day, 0 to 20. */
  cap: number;
  /** Minutes between two suggestions. */
  spacing: number;
  /** Epoch ms until which suggestions pause; `always` until turned on again; 0 not paused. */
  paused: number | 'always';
  /** Epoch ms until which cards rest because they were ignored (N1); 0 not resting. */
  resting: number;
  hideNames: boolean;
  /** First day of the week, ISO 1 (Monday) to 7; 0 follows the locale. */
  weekStart: number;
  /** ISO weekday on which the week announces itself. */
  announceOn: number;
  /** It does so with a notification of the system as well (W5). */
  notifyWeek: boolean;
  /** Last step of the welcome that was finished or skipped; `done` at the end. */
  welcome: string;
  /** "Nobody right now" was answered once (N2b). */
  nobody: boolean;
  /** A card said that forms take turns (N3). */
  turnsSaid: boolean;
  /** The question of S1 may be asked. */
  checkIn: boolean;
  /** Epoch ms when that question was last answered or set aside; 0 never. */
  checkInAsked: number;
  /** Whose helplines are shown, ISO 3166-1 alpha-2: chosen, never guessed; empty until then. */
  country: string;
  /** Something changed for oneself (P7); null: nothing, or it was ended. */
  lifeChange: LifeChange | null;
  /** The ways that ask least go first (P4). */
  leastEffort: boolean;
  /** The person says that the icon is in the toolbar, where the browser does not tell. */
  iconInSight: boolean;
  ask: Ask;
  /** Questions a day on all sites together, 1 to 50. */
  askCap: number;
}

export const defaults: SettingValues = {
  cards: true,
  forms: ['card'],
  hours: { from: 8 * 60, to: 22 * 60 },
  cap: 3,
  spacing: 60,
  paused: 0,
  resting: 0,
  hideNames: false,
  weekStart: 0,
  announceOn: 1,
  notifyWeek: false,
  welcome: '',
  nobody: false,
  turnsSaid: false,
  checkIn: false,
  checkInAsked: 0,
  country: '',
  lifeChange: null,
  leastEffort: false,
  iconInSight: false,
  ask: 'off',
  askCap: 5,
};

export type SettingKey = keyof SettingValues;

/** `site/reddit` or `site/forum.example`: counted or not. `quiet/reddit`: no suggestion there. */
export type SiteSettingKey = `site/${string}` | `quiet/${string}`;

export interface SettingRecord<V = unknown> {
  value: V;
  updatedAt: number;
}

/** Minutes (fractions allowed) of passive scrolling before a suggestion. */
export interface Plan extends Stamped {
  /** `bout`, `day`, `site/<id>`; answers to "How long today?" are `visit/<id>` and `today/<id>`. */
  id: string;
  minutes: number;
  /** Epoch ms: when such an answer was given. It counts from then on. */
  since?: number;
}
/** Used while no plan for a bout was chosen (product.md, "plan"). */
export const defaultBoutPlan: Plan = { id: 'bout', minutes: 15, updatedAt: 0 };

const livePlans = (plans: readonly Kept<Plan>[]): Plan[] =>
  plans.filter((plan): plan is Plan => !('deleted' in plan && plan.deleted));

/** The plan in force: the site's own, or the bout's. `chosen` is what the card may quote. */
export function planFor(plans: readonly Kept<Plan>[], site: string): Plan & { chosen: boolean } {
  const live = livePlans(plans);
  const plan =
    live.find(({ id }) => id === `site/${site}`) ??
    live.find(({ id }) => id === 'bout') ??
    defaultBoutPlan;
  return { ...plan, chosen: plan.updatedAt > 0 };
}

/**
 * The answer to "How long today?" that holds on the site now: given in the visit that is going on, or
 * on this local day. It goes before every other plan but the day's. Moments in epoch ms.
 */
export function answerFor(
  plans: readonly Kept<Plan>[],
  site: string,
  { visitStart, dayStart }: { visitStart: number | undefined; dayStart: number },
): (Plan & { since: number }) | undefined {
  const holds = { [`visit/${site}`]: visitStart, [`today/${site}`]: dayStart };
  const answers = livePlans(plans).filter((plan): plan is Plan & { since: number } => {
    const from = holds[plan.id];
    return from !== undefined && plan.since !== undefined && plan.since >= from;
  });
  return answers.sort((a, b) => b.since - a.since)[0];
}

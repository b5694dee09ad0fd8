/** Every message there is, in one table. A handler missing from the app fails to compile. */
import type { Chosen } from '../exchange/take-in';
import type { RecordBatch } from '../ledger/batch';
import type { CardAct } from '../nudges/card-act';
import type { GentleView } from '../people/gentle';
import type { ChannelType, EditedPerson, Intent, Opener, SupportKind } from '../people/person';
import type { SettingKey, SettingValues } from '../settings/settings';
import type { DatabaseRecord } from '../snapshot/database';
import type { RestorePreview } from '../snapshot/preview';
import type { Changed } from '../snapshot/take-back';
import type { CardView, OptionsView, PopupView, SuggestionView, WeekView } from '../views/views';
import type { WeekNote } from '../week/records';
import type { Span } from '../week/weeks';
import type { Answer, CheckIn } from '../wellbeing/check-in';

export { type Blocker, blockers, type RecordBatch, type ZonedBatch } from '../ledger/batch';

export interface RecordReply {
  /** The plan is reached: flush at the next natural break. */
  armed: boolean;
  /** Mount the frame for this nudge. */
  show?: string;
}

/** What a change changed; handing it to `undo` takes back as much of it as still stands. */
export type Undo = Changed[];

export type { RestorePreview } from '../snapshot/preview';
export type { CardAct };

export interface Protocol {
  // What a content script may say.
  record(batch: RecordBatch): RecordReply;
  nudge(event: { id: string; event: 'mounted' | 'removed' }): null;
  /** A plan is reached: put what a card needs into this page. */
  prepare(query: null): null;

  // What only the extension's own pages may say.
  card(query: { id: string }): CardView | null;
  /** `undo`: what the answer changed, where the card offers to take it back. */
  cardAct(act: { id: string; act: CardAct }): (CardView & { undo?: Undo }) | null;
  popup(query: { url?: string; zone: string }): PopupView;
  options(query: { zone: string }): OptionsView;
  /** The week or the month that the day (`YYYY-MM-DD`, today without) is in. */
  week(query: { day?: string; span?: Span; zone: string; localeWeekStart: number }): WeekView;
  /** Rejects with `wasRemoved`, and writes nothing, where the person was removed meanwhile. */
  putPerson(person: EditedPerson): Undo;
  removePerson(query: { id: string }): Undo;
  /** What was chosen in the preview of an import; nothing of it was written before. */
  importPeople(chosen: Chosen): Undo;
  noteContact(note: {
    personIds: string[];
    state: 'sent' | 'talked';
    at: number;
    channel?: ChannelType | 'in-person';
    nudgeId?: string;
  }): Undo;
  /** A link to a person was followed from a page of ours. */
  noteOpened(note: { personId: string; channel: ChannelType; nudgeId?: string }): Undo;
  answer(answer: { reachOutId: string; answer: 'talked' | 'sent' | 'not-this-time' }): Undo;
  /** The popup's "someone else": a suggestion other than these. */
  another(query: { not: string[]; zone: string }): PopupView['suggestion'] | null;
  /** "I could use support": someone on the list for this kind of it. */
  support(query: { kind: SupportKind; zone: string }): SuggestionView | null;
  /** Another way to start with someone, other than the `used` one. */
  start(query: { personId: string; intent: Intent; used?: Opener; zone: string }): Opener | null;
  /** False where nothing of it still stands: all was changed since, and stays as it is. */
  undo(before: Undo): boolean;
  setSetting<K extends SettingKey>(setting: { key: K; value: SettingValues[K] }): Undo;
  /** An answer to "How long today?" (`visit/…`, `today/…`) holds from the moment of this message on. */
  setPlan(plan: { id: string; minutes: number | null }): Undo;
  /** After the page has asked for the permission: count there, or stop. */
  setSite(site: { site: string; counted: boolean }): Undo;
  setQuiet(site: { site: string; quiet: boolean }): Undo;
  correct(range: { start: number; end: number; site?: string }): Undo;
  /** Nothing on the site in this range is on purpose any more. */
  uncorrect(range: { start: number; end: number; site: string }): Undo;
  weekNote(note: Omit<WeekNote, 'updatedAt'>): Undo;
  /** The question of S1: answered, or set aside (null). Either way it rests for four weeks. */
  checkIn(said: { answer: Answer | null }): Undo;
  /** Past answers, the latest first: on request only, so no view holds them. */
  checkIns(query: Record<string, never>): CheckIn[];
  removeCheckIns(query: { ids: string[] }): Undo;
  /** Up to three who are likely to be easy to be with. */
  gentle(query: { zone: string }): GentleView[];
  /**
   * All there is, as the database holds it: the browser takes a message of 64 MiB at most (Chromium), and
   * ten years of days in their plain shape are 130 MB. Answers to the question of S1 go along only where
   * that was ticked.
   */
  stored(query: { checkIns?: boolean }): DatabaseRecord[];
  restore(backup: { records: DatabaseRecord[] }): RestorePreview;
  eraseEverything(query: Record<string, never>): null;
  eraseRange(range: { start: number; end: number }): null;
  reopen(query: Record<string, never>): null;
}

export type MessageName = keyof Protocol;
export type Data<K extends MessageName> = Parameters<Protocol[K]>[0];
export type Reply<K extends MessageName> = ReturnType<Protocol[K]>;

/** Everything else is refused when a content script says it. */
export const fromContentScripts: ReadonlySet<string> = new Set<MessageName>([
  'record',
  'nudge',
  'prepare',
]);

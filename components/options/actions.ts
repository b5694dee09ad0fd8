/** What can be done on the options page; the entrypoint wires each to the background. */
import type { GentleView } from '../../lib/people/gentle';
import type { ChannelType, EditedPerson } from '../../lib/people/person';
import type { SettingKey, SettingValues } from '../../lib/settings/settings';
import type { RestorePreview } from '../../lib/snapshot/preview';
import type { Answer, CheckIn } from '../../lib/wellbeing/check-in';
import type { SaveCalendar } from '../PlanTime';
import type { TakeBack } from '../tell';
import type { AddressBookActions } from './people/import/actions';

export type PersonDraft = EditedPerson;

export interface ContactNote {
  personIds: string[];
  /** Epoch ms: when the contact was. */
  at: number;
  channel?: ChannelType | 'in-person';
}

export interface OptionsActions {
  putPerson(person: PersonDraft): Promise<TakeBack>;
  removePerson(id: string): Promise<TakeBack>;
  noteContact(note: ContactNote): Promise<TakeBack>;
  /** A link was followed, or a number or words were shown. */
  noteOpened(personId: string, channel: ChannelType): void;
  saveCalendar: SaveCalendar;
  addressBook: AddressBookActions;
  setSetting<K extends SettingKey>(key: K, value: SettingValues[K]): Promise<TakeBack>;
  /** Asks the browser first where it is wanted, so it must be called straight from a click. False: refused. */
  notifyWeek(wanted: boolean): Promise<boolean>;
  /** `id` as in `Plan`; null takes the plan away. */
  setPlan(id: string, minutes: number | null): Promise<TakeBack>;
  /** Asks the browser first, so it must be called straight from a click. False: refused. */
  countSite(site: string, origins: string[]): Promise<boolean>;
  /** Asks the browser again for places that are chosen already; straight from a click, too. */
  askAgain(origins: string[]): Promise<boolean>;
  stopSite(site: string): Promise<TakeBack>;
  setQuiet(site: string, quiet: boolean): Promise<TakeBack>;
  /** Null sets the question aside. */
  checkIn(answer: Answer | null): Promise<TakeBack>;
  /** Past answers, the latest first; only when the person asks for them. */
  checkIns(): Promise<CheckIn[]>;
  removeCheckIns(ids: string[]): Promise<TakeBack>;
  gentle(): Promise<GentleView[]>;
  /** A link to the person was followed. */
  followed(personId: string, channel: ChannelType): void;
  /** Hands the person a file, with their answers to the question of S1 where they ticked that. */
  saveBackup(choice: { checkIns: boolean }): Promise<void>;
  previewRestore(text: string): Promise<RestorePreview>;
  restore(text: string): Promise<RestorePreview>;
  /** Local days `YYYY-MM-DD`, both ends in. */
  eraseDays(first: string, last: string): Promise<void>;
  eraseEverything(): Promise<void>;
  /** Replaces this tab, so that "back" does not return here. */
  leave(): void;
}

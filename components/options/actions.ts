/** What can be done on the options page; the entrypoint wires each to the background. */
import type { ChannelType, Person } from '../../lib/people/person';
import type { SettingKey, SettingValues } from '../../lib/settings/settings';
import type { RestorePreview } from '../../lib/snapshot/preview';
import type { TakeBack } from '../tell';
import type { AddressBookActions } from './people/import/actions';

/** A person as a form holds them: without what the background stamps. */
export type PersonDraft = Omit<Person, 'updatedAt' | 'createdAt'> & { createdAt?: number };

export interface ContactNote {
  personId: string;
  /** Epoch ms: when the contact was. */
  at: number;
  channel?: ChannelType | 'in-person';
}

export interface OptionsActions {
  putPerson(person: PersonDraft): Promise<TakeBack>;
  removePerson(id: string): Promise<TakeBack>;
  noteContact(note: ContactNote): Promise<TakeBack>;
  addressBook: AddressBookActions;
  setSetting<K extends SettingKey>(key: K, value: SettingValues[K]): Promise<TakeBack>;
  /** `id` as in `Plan`; null takes the plan away. */
  setPlan(id: string, minutes: number | null): Promise<TakeBack>;
  /** Asks the browser first, so it must be called straight from a click. False: refused. */
  countSite(site: string, origins: string[]): Promise<boolean>;
  /** Asks the browser again for places that are chosen already; straight from a click, too. */
  askAgain(origins: string[]): Promise<boolean>;
  stopSite(site: string): Promise<TakeBack>;
  setQuiet(site: string, quiet: boolean): Promise<TakeBack>;
  /** Hands the person a file. */
  saveBackup(): Promise<void>;
  previewRestore(text: string): Promise<RestorePreview>;
  restore(text: string): Promise<RestorePreview>;
  /** Local days `YYYY-MM-DD`, both ends in. */
  eraseDays(first: string, last: string): Promise<void>;
  eraseEverything(): Promise<void>;
  /** Replaces this tab, so that "back" does not return here. */
  leave(): void;
}

/**
 * What a helpline is, and what backs it. A number ships only with a page of the service itself or of a
 * public body that states it (docs/help-lines.md). Data only: Instead never calls or asks anyone.
 */

/** A page that states a number. */
export interface Source {
  address: string;
  /** The page's own words that hold the number, or the hours. */
  says: string;
  /** `YYYY-MM-DD`: the day somebody read it. */
  checked: string;
  /**
   * `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: what was read was a stored copy, and by its own words it is no
   * younger than this. Absent where the copy does not tell its age.
   */
  copyFrom?: string;
}

/** At least one. */
export type Sources = readonly [Source, ...Source[]];

/** Minutes of the local day; `weekday` is ISO, 1 is Monday. */
export type Hours =
  | 'always'
  | { weekday: number; from: number; to: number }
  /** From `from` on that day of every month, for 24 hours. */
  | { monthDay: number; from: number };

export const purposes = ['listener', 'crisis', 'harmed', 'harmedWomen', 'harmedMen'] as const;
export type Purpose = (typeof purposes)[number];

export interface HelpLine {
  /** As the service calls itself. */
  name: string;
  /** As it is read out; what is dialled are its digits. */
  number: string;
  /** The choice in the service's menu that leads there. */
  press?: string;
  purpose: Purpose;
  /** Absent: the page that was read does not say. */
  hours?: Hours;
  /** BCP 47, as the page says; where it says nothing, the language it is written in. */
  languages: readonly string[];
  /** Interpreters for further languages. */
  moreLanguages?: true;
  sources: Sources;
}

export const emergencyServices = ['all', 'police', 'ambulance', 'fireAndAmbulance'] as const;

export interface Emergency {
  number: string;
  service: (typeof emergencyServices)[number];
  sources: Sources;
}

export interface CountryHelp {
  /** ISO 3166-1 alpha-2. */
  country: string;
  /** The one to call first stands first. */
  emergency: readonly [Emergency, ...Emergency[]];
  lines: readonly HelpLine[];
}

/** What a phone dials for a number as it is written. */
export const dialled = (number: string): string => number.replace(/\D/g, '');

const isForHarmed = ({ purpose }: HelpLine): boolean => purpose.startsWith('harmed');

/** Lines to talk to someone about anything. */
export const listenersOf = ({ lines }: CountryHelp): HelpLine[] =>
  lines.filter((line) => !isForHarmed(line));

/** Lines for people harmed by someone close. */
export const forHarmedOf = ({ lines }: CountryHelp): HelpLine[] => lines.filter(isForHarmed);

/** A time set aside for someone, as a calendar is told of it. */
export interface Appointment {
  title: string;
  /** May be empty. */
  notes: string;
  /** Epoch ms, whole seconds; the end lies after the start. */
  start: number;
  end: number;
}

/** `20261122T120000Z`: a moment as RFC 5545 and Google write it, in UTC, so that no zone has to be told. */
export const calendarTime = (at: number): string =>
  new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');

/** Half a surrogate pair can be written neither to a file nor into a link. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

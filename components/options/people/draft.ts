/** From the form to a person worth saving. */
import { parseChannelInput, type WhyNot } from '../../../lib/exchange/links';
import { dayExists } from '../../../lib/people/day-exists';
import type { Channel, PersonDate } from '../../../lib/people/person';
import type { PersonDraft } from '../actions';

export const newDraft = (): PersonDraft => ({
  id: crypto.randomUUID(),
  kind: 'person',
  name: '',
  channels: [{ type: 'text', value: '' }],
  dates: [],
  star: true,
});

/** What stands in the way of saving, by place. */
export interface DraftErrors {
  name?: 'missing';
  /** By index of the channel. */
  channels: Map<number, WhyNot>;
  dates: Set<number>;
  until?: 'missing';
}

export const hasErrors = (errors: DraftErrors): boolean =>
  errors.name !== undefined ||
  errors.until !== undefined ||
  errors.channels.size > 0 ||
  errors.dates.size > 0;

/** A way that nothing was written into is simply left out. */
export const isBlank = ({ type, value, label }: Channel): boolean =>
  value.trim() === '' && (type !== 'elsewhere' || !label?.trim());

/** What stands in the day of a date that was added and not filled in. */
const noDay = 0;
export const newDate = (kind: PersonDate['kind'], month: number): PersonDate => ({
  ...{ kind, month, day: noDay },
});

/** Neither a day nor a year, nor what it is about. */
export const isBlankDate = ({ day, year, label }: PersonDate): boolean =>
  day === noDay && year === undefined && !label?.trim();

export function errorsOf(draft: PersonDraft): DraftErrors {
  const channels = new Map<number, WhyNot>();
  draft.channels.forEach((channel, index) => {
    const parsed = parseChannelInput(channel.type, channel.value);
    if (!parsed.ok && !isBlank(channel)) channels.set(index, parsed.why);
  });
  const dates = new Set<number>();
  draft.dates.forEach((date, index) => {
    if (!isBlankDate(date) && !dayExists(date.month, date.day, date.year)) dates.add(index);
  });
  return {
    name: draft.name.trim() === '' ? 'missing' : undefined,
    channels,
    dates,
    until: draft.boundary?.type === 'paused' && !draft.boundary.until ? 'missing' : undefined,
  };
}

const text = (value: string | undefined): string | undefined => value?.trim() || undefined;

/** Trimmed, in the form in which each way is stored, blanks left out. Call it when nothing is wrong. */
export function readyToSave(draft: PersonDraft): PersonDraft {
  return {
    ...draft,
    name: draft.name.trim(),
    relation: text(draft.relation),
    share: text(draft.share),
    nextTime: text(draft.nextTime),
    dates: draft.dates.filter((date) => !isBlankDate(date)),
    channels: draft.channels
      .filter((channel) => !isBlank(channel))
      .map((channel) => ({ ...channel, value: stored(channel), label: text(channel.label) })),
  };
}

function stored({ type, value }: Channel): string {
  const parsed = parseChannelInput(type, value);
  return parsed.ok ? parsed.value : value;
}

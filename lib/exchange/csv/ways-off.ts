/** Ways that are not to be suggested: in a table of their own column, since it has no mark for one cell. */
import { type ChannelType, channelTypes, type Person } from '../../people/person';
import type { Card } from '../card';

export const offHeader = 'X-Instead-Not-Suggested';

/** As Google joins several values in one cell. */
const between = ' ::: ';

/** `call +34612345678 ::: email ana@example.org`; empty when there is none. */
export const offCell = ({ channels }: Person): string =>
  channels
    .filter(({ notSuggested, value }) => notSuggested && value !== '')
    .map(({ type, value }) => `${type} ${value}`)
    .join(between);

const isType = (word: string): word is ChannelType =>
  (channelTypes as readonly string[]).includes(word);

export function offIn(cell: string): Pick<Card, 'off'> {
  const off = cell.split(between).flatMap((one) => {
    const [, type = '', value = ''] = /^(\S+) (.+)$/.exec(one.trim()) ?? [];
    return isType(type) ? [{ type, value }] : [];
  });
  return off.length > 0 ? { off } : {};
}

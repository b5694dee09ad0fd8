/**
 * What Instead adds to the cards that it writes, so that they read back as they were: which way a
 * line is and where it stands among them, the relation in own words, "what we share".
 */
import { type ChannelType, channelTypes } from '../../people/person';
import type { Card, Placed } from '../card';
import { changedHeader } from '../changed-mark';
import { lineOf, visible } from '../clean';
import { type Property, unescaped } from './property';

/** The parameter: `1 text,3 call`, with `off` after a way that is never suggested. */
export const wayParam = 'X-INSTEAD';
export const relationProperty = 'X-INSTEAD-RELATION';
export const shareProperty = 'X-INSTEAD-SHARE';
/** What is under "Something changed". */
export const changedProperty = changedHeader.toUpperCase();
/** A way without an address: a knock on the door. */
export const wayProperty = 'X-INSTEAD-WAY';

const isType = (word: string): word is ChannelType =>
  (channelTypes as readonly string[]).includes(word);

const schemes = /^(tel|mailto|whatsapp|signal|telegram|messenger|facetime):/i;

function waysOf(property: Property, label: string | undefined): Placed[] {
  const said = property.params.get(wayParam);
  if (said === undefined) return [];
  const value = visible(unescaped(property.value)).replace(schemes, '');
  return said.split(',').flatMap((one): Placed[] => {
    const [place = '', type = '', off] = one.trim().split(' ');
    if (!isType(type)) return [];
    return [
      {
        place: Number.parseInt(place, 10) || 0,
        type,
        value,
        ...(label === undefined ? {} : { label }),
        ...(off === 'off' ? { notSuggested: true as const } : {}),
      },
    ];
  });
}

export function ownOf(
  properties: readonly Property[],
  label: (property: Property) => string | undefined,
): Pick<Card, 'own'> {
  const channels = properties.flatMap((one) => waysOf(one, label(one)));
  const find = (name: string) => properties.find((one) => one.name === name);
  const relation = find(relationProperty);
  const share = find(shareProperty);
  if (channels.length === 0 && !relation && !share) return {};
  return {
    own: {
      channels,
      ...(relation ? { relation: lineOf(unescaped(relation.value)) } : {}),
      ...(share ? { share: unescaped(share.value) } : {}),
    },
  };
}

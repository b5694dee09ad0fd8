/** Who may be known already: put together, added beside, or left out, one by one. */

import { i18n } from '#i18n';
import type { Choice, Match } from '../../../../lib/exchange/match';
import { Avatar } from '../../../Avatar';
import { number } from '../../../format';
import { SelectField } from '../../../SelectField';
import { FoundWays } from './FoundPerson';
import { More } from './More';
import type { ListProps, Placed } from './preview-props';
import { useMore } from './use-more';

export function Matches({ placed, onChoose }: ListProps) {
  const { shown, ...rest } = useMore(placed);
  return (
    <section class="group">
      <h2>{i18n.t('import.matches', placed.length, [number(placed.length)])}</h2>
      <ul class="panel people-list">
        {shown.map((one) => (
          <MatchRow key={one.place} placed={one} onChoose={onChoose} />
        ))}
      </ul>
      <More {...rest} />
    </section>
  );
}

const signs = {
  phone: 'import.samePhone',
  email: 'import.sameEmail',
  handle: 'import.sameHandle',
  name: 'import.sameName',
} as const;

const signText = ({ sign, of, name }: Match): string =>
  `${name} · ${i18n.t(of === 'list' ? 'import.onList' : 'import.inFile')} · ${i18n.t(signs[sign])}`;

function MatchRow({ placed, onChoose }: { placed: Placed; onChoose: ListProps['onChoose'] }) {
  const { place, proposal } = placed;
  const { found, match, choice } = proposal;
  if (!match) return null;
  const { name } = found.person;
  return (
    <li class="found">
      <Avatar name={name} small />
      <div class="found-words">
        <p class="person-title">
          <bdi>{name}</bdi>
        </p>
        <FoundWays found={found} />
        <SelectField<Choice>
          label={signText(match)}
          class="found-choice"
          options={[
            { value: 'merge', label: i18n.t('import.choiceMerge') },
            { value: 'add', label: i18n.t('import.choiceAdd') },
            { value: 'skip', label: i18n.t('import.choiceSkip') },
          ]}
          value={choice}
          onChoose={(next) => onChoose(new Set([place]), next)}
        />
      </div>
    </li>
  );
}

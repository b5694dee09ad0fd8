/** Who is not on the list yet: ticked to come along. */

import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { isChosenWithAll } from '../../../../lib/exchange/choose';
import type { Choice } from '../../../../lib/exchange/match';
import { Avatar } from '../../../Avatar';
import { number } from '../../../format';
import { FoundWays } from './FoundPerson';
import { More } from './More';
import type { ListProps, Placed } from './preview-props';
import { useMore } from './use-more';

export function NewPeople({ placed, onChoose }: ListProps) {
  const { shown, ...rest } = useMore(placed);
  const withAll = placed.filter(({ proposal }) => isChosenWithAll(proposal));
  const all = (some: Placed[], choice: Choice) =>
    onChoose(new Set(some.map(({ place }) => place)), choice);
  const doubtful = placed.length - withAll.length;
  return (
    <section class="group">
      <div class="import-head">
        <h2>{i18n.t('import.new', placed.length, [number(placed.length)])}</h2>
        {placed.length > 1 && (
          <div class="row">
            <button type="button" class="link small" onClick={() => all(withAll, 'add')}>
              {i18n.t('import.all')}
            </button>
            <button type="button" class="link small" onClick={() => all(placed, 'skip')}>
              {i18n.t('import.none')}
            </button>
          </div>
        )}
        {placed.length > 1 && doubtful > 0 && (
          <p class="small soft">{i18n.t('import.allButDoubtful', doubtful, [number(doubtful)])}</p>
        )}
      </div>
      <ul class="panel people-list">
        {shown.map((one) => (
          <NewPerson key={one.place} placed={one} onChoose={onChoose} />
        ))}
      </ul>
      <More {...rest} />
    </section>
  );
}

function NewPerson({ placed, onChoose }: { placed: Placed; onChoose: ListProps['onChoose'] }) {
  const id = useId();
  const { place, proposal } = placed;
  const { name } = proposal.found.person;
  return (
    <li class="found">
      <input
        id={id}
        class="found-tick"
        type="checkbox"
        checked={proposal.choice !== 'skip'}
        aria-describedby={`${id}-ways`}
        onChange={(event) =>
          onChoose(new Set([place]), event.currentTarget.checked ? 'add' : 'skip')
        }
      />
      <Avatar name={name} small />
      <div class="found-words">
        <label for={id} class="person-title">
          <bdi>{name}</bdi>
        </label>
        <FoundWays found={proposal.found} id={`${id}-ways`} />
      </div>
    </li>
  );
}

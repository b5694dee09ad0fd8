/** From the choices made in a preview to what is handed over to be written. */
import type { Imported } from './imported';
import type { Proposal } from './match';
import { mergeCards } from './merge';
import type { Chosen } from './take-in';

/** What becomes of one card: it is added, goes to somebody in the list or in the file, or stays out. */
type Target = { to: 'new'; entry: number } | { to: 'list'; id: string } | undefined;

/** Cards that are merged into an earlier card of the file go wherever that one goes. */
export function chosenOf(proposals: readonly Proposal[]): Chosen {
  const add: Imported[] = [];
  const merge: Chosen['merge'] = [];
  const targets: Target[] = [];
  for (const proposal of proposals) {
    const { person } = proposal.found;
    const target = targetOf(proposal, targets);
    if (target?.to === 'list') merge.push({ id: target.id, from: person });
    if (target?.to === 'new') {
      const held = add[target.entry];
      if (held) add[target.entry] = mergeCards(held, person);
    }
    if (target === undefined && isTaken(proposal)) {
      targets.push({ to: 'new', entry: add.length });
      add.push(person);
    } else targets.push(target);
  }
  return { add, merge };
}

/** Whether "Choose all" chooses it: what is left out for doubt is chosen on its own. */
export const isChosenWithAll = ({ setAside, doubtful }: Proposal): boolean =>
  !setAside && !doubtful;

export const isTaken = ({ setAside, choice }: Proposal): boolean => !setAside && choice !== 'skip';

/** Undefined: nobody to merge into, be it that they stay out or that they are new. */
function targetOf(proposal: Proposal, targets: readonly Target[]): Target {
  const { match, choice } = proposal;
  if (!isTaken(proposal) || choice !== 'merge' || !match) return undefined;
  return match.of === 'list' ? { to: 'list', id: match.id } : targets[match.place];
}

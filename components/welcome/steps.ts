/** The questions of the first run, in order (U1). */
export const steps = ['idea', 'where', 'who', 'when', 'practice', 'pin', 'done'] as const;
export type Step = (typeof steps)[number];

/** Those that count as questions: "2 of 4". */
const counted: readonly Step[] = ['where', 'who', 'when', 'practice'];
export const progressOf = (step: Step): { at: number; of: number } | undefined => {
  const index = counted.indexOf(step);
  return index < 0 ? undefined : { at: index + 1, of: counted.length };
};

export const isStep = (name: string): name is Step => (steps as readonly string[]).includes(name);

/** What must be known to leave a question out. */
export interface SoFar {
  /** "Just numbers, no cards": nothing to time and nothing to practise. */
  cards: boolean;
  /** The icon is in the toolbar, or nobody can tell. */
  pinned: boolean;
}

export function stepAfter(step: Step, { cards, pinned }: SoFar): Step {
  const left = steps.slice(steps.indexOf(step) + 1).filter((next) => {
    if (next === 'when' || next === 'practice') return cards;
    return next !== 'pin' || !pinned;
  });
  return left[0] ?? 'done';
}

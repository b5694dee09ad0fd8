/** Whom one might have forgotten: each idea opens the form with that much filled in. */
import { i18n } from '#i18n';
import type { PersonDraft } from '../actions';
import { goTo } from '../hash';
import { newDraft } from './draft';

const ideas = [
  { label: 'people.ideaFamily', about: { relation: 'family' } },
  { label: 'people.ideaFriend', about: { relation: 'friend' } },
  { label: 'people.ideaColleague', about: { relation: 'colleague' } },
  { label: 'people.ideaNeighbour', about: { relation: 'neighbour' } },
  { label: 'people.ideaMentor', about: { relation: 'mentor' } },
  { label: 'people.ideaGroup', about: { kind: 'group' } },
] as const satisfies { label: string; about: Partial<PersonDraft> }[];

interface IdeasProps {
  title: string;
  drafts: Map<string, PersonDraft>;
  /** The form stands open already, and takes up what was filled in. */
  onFilled?: () => void;
}

export function Ideas({ title, drafts, onFilled }: IdeasProps) {
  const choose = (about: Partial<PersonDraft>) => {
    const { kind, relation, ...rest } = { ...newDraft(), ...drafts.get('new') };
    drafts.set('new', { ...rest, kind: 'person', ...about });
    if (onFilled) onFilled();
    else goTo('people', 'new');
  };
  return (
    <div class="ideas">
      <p class="soft">{title}</p>
      <div class="row">
        {ideas.map(({ label, about }) => (
          <button key={label} type="button" class="chip" onClick={() => choose(about)}>
            {i18n.t(label)}
          </button>
        ))}
      </div>
    </div>
  );
}

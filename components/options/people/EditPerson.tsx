/** A person's form, in the place of their line. */
import { i18n } from '#i18n';
import { sameBoundary } from '../../../lib/people/boundaries';
import { type Person, wasRemoved } from '../../../lib/people/person';
import { useTell } from '../../tell';
import type { PersonDraft } from '../actions';
import { goTo } from '../hash';
import { newDraft } from './draft';
import { PersonForm } from './PersonForm';
import type { PeopleProps } from './people-props';
import { useDraft } from './use-draft';

export function EditPerson({ person, drafts, actions, now }: PeopleProps & { person: Person }) {
  const tell = useTell();
  const [draft, setDraft, forget] = useDraft(drafts, person.id, () => person);
  const leave = () => {
    forget();
    goTo('people');
  };
  const cancel = () => {
    if (drafts.has(person.id)) {
      const reopen = async () => {
        drafts.set(person.id, draft);
        goTo('people', person.id);
      };
      void tell(Promise.resolve(reopen), i18n.t('people.cancelled', [person.name]));
    }
    leave();
  };
  const save = async (ready: typeof draft) => {
    const text = i18n.t('people.savedPerson', [ready.name]);
    let removed = false;
    const why = (message: string) => {
      removed = message === wasRemoved;
      return removed ? i18n.t('people.removedMeanwhile', [ready.name]) : undefined;
    };
    if (await tell(actions.putPerson(ready), text, why)) leave();
    else if (removed && !drafts.has('new')) {
      drafts.set('new', { ...ready, id: newDraft().id });
      forget();
      goTo('people', 'new');
    }
  };
  const remove = async () => {
    const text = i18n.t('people.removed', [person.name]);
    if (await tell(actions.removePerson(person.id), text)) leave();
  };
  return (
    <PersonForm
      heading={person.name}
      known
      focused
      saveLabel={i18n.t('common.save')}
      draft={draft}
      now={now}
      onChange={(next) => setDraft(withDecision(next, draft))}
      onSave={save}
      onCancel={cancel}
      onRemove={remove}
    />
  );
}

/** Whoever changes the boundary here decides it; else the one that is kept stays, wherever it was set. */
const withDecision = (next: PersonDraft, before: PersonDraft): PersonDraft =>
  sameBoundary(next.boundary, before.boundary) ? next : { ...next, changesBoundary: true };

/** A person's form, in the place of their line; where they were removed meanwhile, what was typed stays. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sameBoundary } from '../../../lib/people/boundaries';
import { type Person, wasRemoved } from '../../../lib/people/person';
import { type TakeBack, useTell } from '../../tell';
import type { PersonDraft } from '../actions';
import { goTo } from '../hash';
import { newDraft } from './draft';
import { PersonForm } from './PersonForm';
import type { PeopleProps } from './people-props';
import { useDraft } from './use-draft';

export function EditPerson(props: PeopleProps & { person: Person }) {
  const { person, drafts, actions, now, view } = props;
  const tell = useTell();
  const [draft, setDraft, forget] = useDraft(drafts, person.id, () => ({
    ...person,
    was: person,
  }));
  const [refused, setRefused] = useState(false);
  const gone = refused || !view.people.some((row) => row.person.id === person.id);
  const leave = () => {
    forget();
    goTo('people');
  };
  const cancel = () => {
    if (drafts.has(person.id)) {
      const reopen: TakeBack = async () => {
        drafts.set(person.id, draft);
        goTo('people', person.id);
        return true;
      };
      void tell(Promise.resolve(reopen), i18n.t('people.cancelled', [person.name]));
    }
    leave();
  };
  const save = async (ready: typeof draft) => {
    const text = i18n.t('people.savedPerson', [ready.name]);
    const why = (message: string) => {
      if (message !== wasRemoved) return undefined;
      setRefused(true);
      return i18n.t('people.removedMeanwhile', [ready.name]);
    };
    if (await tell(actions.putPerson(ready), text, why)) leave();
  };
  const saveAsNew = async (ready: typeof draft) => {
    const text = i18n.t('people.addedPerson', [ready.name]);
    if (await tell(actions.putPerson(asNew(ready, person)), text)) leave();
  };
  const remove = async () => {
    const text = i18n.t('people.removed', [person.name]);
    // Whoever removes someone here has nothing left to save.
    drafts.delete(person.id);
    if (await tell(actions.removePerson(person.id), text)) leave();
  };
  return (
    <PersonForm
      heading={person.name}
      known
      focused
      told={gone ? i18n.t('people.goneMeanwhile') : undefined}
      saveLabel={i18n.t(gone ? 'people.saveAsNew' : 'common.save')}
      cancelLabel={gone ? i18n.t('common.close') : undefined}
      draft={draft}
      now={now}
      onChange={(next) => setDraft(withDecision(next, draft))}
      onSave={gone ? saveAsNew : save}
      onCancel={gone ? leave : cancel}
      onRemove={gone ? undefined : remove}
    />
  );
}

/** Someone new with what was typed. A boundary that was decided elsewhere meanwhile goes along. */
const asNew = (
  { changesBoundary, boundary, createdAt: _, was: __, ...draft }: PersonDraft,
  known: Person,
): PersonDraft => ({
  ...draft,
  id: newDraft().id,
  boundary: changesBoundary ? boundary : known.boundary,
});

/** Whoever changes the boundary here decides it; else the one that is kept stays, wherever it was set. */
const withDecision = (next: PersonDraft, before: PersonDraft): PersonDraft =>
  sameBoundary(next.boundary, before.boundary) ? next : { ...next, changesBoundary: true };

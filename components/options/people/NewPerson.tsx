/** The form for someone new. */
import { i18n } from '#i18n';
import { useTell } from '../../tell';
import { goTo } from '../hash';
import { newDraft } from './draft';
import { PersonForm } from './PersonForm';
import type { PeopleProps } from './people-props';
import { useDraft } from './use-draft';

interface NewPersonProps extends PeopleProps {
  /** Nobody is on the list yet: the page around it says what this is. */
  first?: boolean;
  /** The name is to be written next. */
  focused?: boolean;
}

export function NewPerson({ drafts, actions, now, first, focused = !first }: NewPersonProps) {
  const tell = useTell();
  const [draft, setDraft, forget] = useDraft(drafts, 'new', newDraft);
  const leave = () => {
    forget();
    goTo('people');
  };
  const save = async (ready: typeof draft) => {
    const text = i18n.t('people.addedPerson', [ready.name]);
    if (await tell(actions.putPerson(ready), text)) leave();
  };
  return (
    <div class="panel">
      <PersonForm
        heading={first ? undefined : i18n.t('people.adding')}
        saveLabel={first ? i18n.t('people.addFirst') : i18n.t('common.save')}
        focused={focused}
        draft={draft}
        now={now}
        onChange={setDraft}
        onSave={save}
        onCancel={first ? undefined : leave}
      />
    </div>
  );
}

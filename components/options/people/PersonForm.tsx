/** A name and one way to reach them; the rest is folded until wanted (P1, P2). */

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Avatar } from '../../Avatar';
import { CheckRow } from '../../CheckRow';
import { Field } from '../../Field';
import type { PersonDraft } from '../actions';
import { AboutFields } from './AboutFields';
import { ChangedFields } from './ChangedFields';
import { ChannelFields } from './ChannelFields';
import { DateFields } from './DateFields';
import { type DraftErrors, errorsOf, hasErrors, readyToSave } from './draft';
import { GoalFields } from './GoalFields';
import { NoteFields } from './NoteFields';
import { TimeFields } from './TimeFields';

/** What every part of the form gets: the person so far, and how to change some of them. */
export interface PartProps {
  draft: PersonDraft;
  patch: (some: Partial<PersonDraft>) => void;
  errors: DraftErrors;
  now: number;
}

interface PersonFormProps {
  heading?: string;
  avatar?: boolean;
  saveLabel: string;
  draft: PersonDraft;
  now: number;
  onChange: (draft: PersonDraft) => void;
  onSave: (ready: PersonDraft) => void;
  onCancel?: () => void;
  onRemove?: () => void;
}

const noErrors: DraftErrors = { channels: new Map(), dates: new Set() };

export function PersonForm(props: PersonFormProps) {
  const { draft, now, onChange } = props;
  // Nothing is called wrong while it is still being written: only a press on "save" looks.
  const [tried, setTried] = useState(false);
  const errors = tried ? errorsOf(draft) : noErrors;
  const part: PartProps = {
    draft,
    now,
    errors,
    patch: (some) => onChange({ ...draft, ...some }),
  };
  const submit = (event: JSX.TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    setTried(true);
    if (hasErrors(errorsOf(draft))) focusFirstWrong(event.currentTarget);
    else {
      setTried(false);
      props.onSave(readyToSave(draft));
    }
  };
  return (
    <form class="person-form" noValidate onSubmit={submit}>
      {props.heading && (
        <header class="person-form-head">
          {props.avatar && <Avatar name={draft.name || props.heading} />}
          <h3 class="person-title" dir="auto">
            {draft.name || props.heading}
          </h3>
        </header>
      )}
      <NameField {...part} />
      <ChannelFields {...part} />
      <div class="person-more">
        <GoalFields {...part} />
        <DateFields {...part} />
        <NoteFields {...part} />
        <AboutFields {...part} />
        <TimeFields {...part} />
        {props.onRemove && <ChangedFields {...part} />}
      </div>
      {!draft.boundary && (
        <CheckRow
          label={i18n.t('people.suggest')}
          checked={draft.star}
          onChange={(star) => part.patch({ star })}
        />
      )}
      <FormEnd {...props} />
    </form>
  );
}

function NameField({ draft, patch, errors }: PartProps) {
  return (
    <Field
      label={i18n.t('people.name')}
      hint={i18n.t('people.nameHint')}
      error={errors.name && i18n.t('people.nameMissing')}
    >
      {(control) => (
        <input
          {...control}
          class="input"
          autoComplete="off"
          dir="auto"
          value={draft.name}
          onInput={(event) => patch({ name: event.currentTarget.value })}
        />
      )}
    </Field>
  );
}

function FormEnd({ saveLabel, onCancel, onRemove }: PersonFormProps) {
  return (
    <div class="form-end">
      <button type="submit" class="button main">
        {saveLabel}
      </button>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {i18n.t('common.cancel')}
        </button>
      )}
      {onRemove && (
        <button type="button" class="button quiet form-remove" onClick={onRemove}>
          {i18n.t('people.remove')}
        </button>
      )}
    </div>
  );
}

/** After the errors are drawn: opens what is folded around the first one and goes there. */
function focusFirstWrong(form: HTMLFormElement): void {
  requestAnimationFrame(() => {
    const wrong = form.querySelector<HTMLElement>('[aria-invalid]');
    const folded = wrong?.closest('details');
    if (folded) folded.open = true;
    wrong?.focus();
  });
}

/** A name and one way to reach them; the rest is folded until wanted (P1, P2). */

import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { hasBoundary } from '../../../lib/people/boundaries';
import { Avatar } from '../../Avatar';
import { CheckRow } from '../../CheckRow';
import { Disclosure } from '../../Disclosure';
import { localDay } from '../../days';
import { InputField } from '../../InputField';
import type { PersonDraft } from '../actions';
import { AboutFields, aboutText } from './AboutFields';
import { ChangedFields } from './ChangedFields';
import { ChannelFields } from './ChannelFields';
import { DateFields } from './DateFields';
import { type DraftErrors, errorsOf, hasErrors, readyToSave } from './draft';
import { GoalFields } from './GoalFields';
import { NoteFields } from './NoteFields';
import type { PartProps } from './part-props';
import { TimeFields } from './TimeFields';

interface PersonFormProps {
  /** Someone on the list already: named at the top, folded line by line, with a way to remove them. */
  known?: boolean;
  heading?: string;
  /** What happened to the person meanwhile. */
  told?: string;
  /** The focus goes to the first thing in it. */
  focused: boolean;
  saveLabel: string;
  cancelLabel?: string;
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
  const form = useRef<HTMLFormElement>(null);
  const { focused } = props;
  useEffect(() => {
    if (focused) form.current?.querySelector<HTMLElement>('[data-first]')?.focus();
  }, [focused]);
  return (
    <form ref={form} class="person-form" noValidate onSubmit={submit}>
      {props.heading && <Head {...props} heading={props.heading} />}
      {props.told && (
        <p class="form-told" role="alert">
          {props.told}
        </p>
      )}
      <NameField {...part} first={!props.known} />
      <ChannelFields {...part} />
      {props.known ? (
        <div class="person-more">
          <Parts {...part} />
          <ChangedFields {...part} />
        </div>
      ) : (
        <div class="person-more">
          <Disclosure title={i18n.t('people.more')} value={aboutText(draft)}>
            <div>
              <Parts {...part} />
            </div>
          </Disclosure>
        </div>
      )}
      {props.known && !hasBoundary(draft, localDay(now)) && (
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

function Head({ known, draft, heading }: PersonFormProps & { heading: string }) {
  if (!known) return <h2 class="person-title">{heading}</h2>;
  return (
    <header class="person-form-head">
      <Avatar name={draft.name || heading} />
      <h3 class="person-title" dir="auto" tabIndex={-1} data-first>
        {draft.name || heading}
      </h3>
    </header>
  );
}

function Parts(part: PartProps) {
  return (
    <>
      <GoalFields {...part} />
      <DateFields {...part} />
      <NoteFields {...part} />
      <AboutFields {...part} />
      <TimeFields {...part} />
    </>
  );
}

function NameField({ draft, patch, errors, first }: PartProps & { first: boolean }) {
  return (
    <InputField
      label={i18n.t('people.name')}
      hint={i18n.t('people.nameHint')}
      error={errors.name && i18n.t('people.nameMissing')}
      first={first}
      value={draft.name}
      onInput={(name) => patch({ name })}
    />
  );
}

function FormEnd({ saveLabel, cancelLabel, onCancel, onRemove }: PersonFormProps) {
  return (
    <div class="form-end">
      <button type="submit" class="button main">
        {saveLabel}
      </button>
      {onCancel && (
        <button type="button" class="button" onClick={onCancel}>
          {cancelLabel ?? i18n.t('common.cancel')}
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

/** A labelled control: what it is, a hint, and what is wrong with it, tied together for screen readers. */
import type { VNode } from 'preact';
import { useId } from 'preact/hooks';

interface ControlProps {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

export interface FieldProps {
  label: string;
  hint?: string;
  error?: string;
  /** The label is read out but not drawn: what stands beside it says it already. */
  labelHidden?: boolean;
  class?: string;
  children: (control: ControlProps) => VNode;
}

export function Field({ label, hint, error, labelHidden, class: extra, children }: FieldProps) {
  const id = useId();
  const noteId = `${id}-note`;
  const note = error ?? hint;
  return (
    <div class={extra ? `field ${extra}` : 'field'}>
      <label class={labelHidden ? 'visually-hidden' : 'label'} for={id}>
        {label}
      </label>
      {children({
        id,
        'aria-describedby': note ? noteId : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {note && (
        <p class={error ? 'error' : 'hint'} id={noteId} role={error ? 'alert' : undefined}>
          {note}
        </p>
      )}
    </div>
  );
}

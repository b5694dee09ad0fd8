/** A labelled line to write into. Words keep their own direction, and the browser completes nothing. */
import type { JSX } from 'preact';
import { Field, type FieldProps } from './Field';

type Native = Pick<
  JSX.InputHTMLAttributes<HTMLInputElement>,
  'dir' | 'inputMode' | 'max' | 'maxLength' | 'min' | 'placeholder' | 'spellcheck' | 'type'
>;

interface InputFieldProps extends Omit<FieldProps, 'children'>, Native {
  value: string | number;
  /** The first thing to write in its form, where the focus goes. */
  first?: boolean;
  onInput: (text: string) => void;
}

export function InputField(props: InputFieldProps) {
  const { label, labelHidden, hint, error, class: extra, first, onInput, ...native } = props;
  return (
    <Field {...{ label, labelHidden, hint, error }} class={extra}>
      {(control) => (
        <input
          dir={native.type ? undefined : 'auto'}
          autoComplete="off"
          {...control}
          {...native}
          class="input"
          data-first={first || undefined}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

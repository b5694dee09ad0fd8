/** A number with its unit. It counts when the field is left or Enter is pressed, not at every key. */
import { useEffect, useState } from 'preact/hooks';
import { Field } from '../../Field';

interface NumberRowProps {
  label: string;
  labelHidden?: boolean;
  hint?: string;
  unit: string;
  value: number | undefined;
  min: number;
  max: number;
  /** Null: the field was emptied. */
  onSet: (value: number | null) => void;
}

export function NumberRow(props: NumberRowProps) {
  const { label, labelHidden, hint, unit, value, min, max, onSet } = props;
  const shown = value === undefined ? '' : String(value);
  const [typed, setTyped] = useState(shown);
  useEffect(() => setTyped(shown), [shown]);

  const settle = () => {
    if (typed === shown) return;
    const number = Number(typed);
    if (typed.trim() === '') onSet(null);
    else if (number >= min && number <= max) onSet(number);
    // What is no number in range goes back to what was.
    if (typed.trim() === '' || !(number >= min && number <= max)) setTyped(shown);
  };

  return (
    <Field
      label={label}
      labelHidden={labelHidden}
      hint={hint}
      class={labelHidden ? 'number-row alone' : 'number-row'}
    >
      {(control) => (
        <span class="number-line">
          <input
            {...control}
            class="input figures"
            type="number"
            min={min}
            max={max}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={settle}
            onKeyDown={(event) => event.key === 'Enter' && settle()}
          />
          <span class="unit soft">{unit}</span>
        </span>
      )}
    </Field>
  );
}

/** A labelled list to choose one of. */
import { Field, type FieldProps } from './Field';

interface SelectFieldProps<V extends string | number> extends Omit<FieldProps, 'children'> {
  options: readonly { value: V; label: string }[];
  value: V;
  onChoose: (value: V) => void;
}

export function SelectField<V extends string | number>(props: SelectFieldProps<V>) {
  const { options, value, onChoose, ...field } = props;
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          class="input"
          value={value}
          onChange={(event) => {
            const chosen = options[event.currentTarget.selectedIndex];
            if (chosen) onChoose(chosen.value);
          }}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

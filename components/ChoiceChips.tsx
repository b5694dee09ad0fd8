/** One of a few answers, as chips. Radio buttons underneath: arrow keys and screen readers just work. */
import { useId } from 'preact/hooks';
import './styles/choices.css';

interface ChoiceChipsProps<V extends string | number> {
  legend: string;
  /** The legend is read out but not drawn. */
  legendHidden?: boolean;
  hint?: string;
  options: readonly { value: V; label: string }[];
  value: V | undefined;
  onChoose: (value: V) => void;
}

export function ChoiceChips<V extends string | number>(props: ChoiceChipsProps<V>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class={props.legendHidden ? 'visually-hidden' : 'label'}>{props.legend}</legend>
      <div class="row">
        {props.options.map(({ value, label }) => (
          <label class="chip choice" key={value}>
            <input
              type="radio"
              class="choice-input"
              name={name}
              checked={value === props.value}
              onChange={() => props.onChoose(value)}
            />
            {label}
          </label>
        ))}
      </div>
      {props.hint && <p class="soft small">{props.hint}</p>}
    </fieldset>
  );
}

/** A tick box or radio button with its words, and a second line that says what it means. */
import { useId } from 'preact/hooks';
import './styles/choices.css';

interface CheckRowProps {
  label: string;
  hint?: string;
  /** Whose setting it is, read out where only the place on the page tells. */
  of?: string;
  checked: boolean;
  disabled?: boolean;
  /** The radio group's name; a tick box without. */
  radio?: string;
  onChange: (checked: boolean) => void;
}

export function CheckRow({ label, hint, of, checked, disabled, radio, onChange }: CheckRowProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <div class="check-row">
      <input
        id={id}
        type={radio ? 'radio' : 'checkbox'}
        name={radio}
        checked={checked}
        disabled={disabled}
        aria-describedby={hint ? hintId : undefined}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>
        {label}
        {of && <span class="visually-hidden"> · {of}</span>}
      </label>
      {hint && (
        <p class="soft small" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}

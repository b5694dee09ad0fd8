/** One name, typed into the card. */

import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  label: string;
  hint?: string;
  onAdd(name: string): void;
  onBack(): void;
}

export function NameForm({ label, hint, onAdd, onBack }: Props) {
  const [name, setName] = useState('');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim()) onAdd(name.trim());
    else input.current?.focus();
  };
  return (
    <form class="stack" onSubmit={submit}>
      <label class="field">
        <span class="label">{label}</span>
        <input
          ref={input}
          class="input"
          dir="auto"
          autocomplete="off"
          maxLength={200}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        {hint && <span class="hint">{hint}</span>}
      </label>
      <div class="row">
        <button type="submit" class="button main">
          {i18n.t('card.add')}
        </button>
        <button type="button" class="button" onClick={onBack}>
          {i18n.t('common.back')}
        </button>
      </div>
    </form>
  );
}

/** A step behind ⋯: its title, what can be chosen, and the way back. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  title: string;
  children: ComponentChildren;
  onBack(): void;
}

export function SubPanel({ title, children, onBack }: Props) {
  const panel = useRef<HTMLFieldSetElement>(null);
  // Opened by a press in the same place, so the focus is already ours to move.
  useEffect(() => panel.current?.querySelector<HTMLElement>('button, a')?.focus(), []);
  return (
    <>
      <fieldset class="sub-panel" ref={panel}>
        <legend class="label">{title}</legend>
        {children}
      </fieldset>
      <div class="last">
        <button type="button" class="link" onClick={onBack}>
          {i18n.t('common.back')}
        </button>
      </div>
    </>
  );
}

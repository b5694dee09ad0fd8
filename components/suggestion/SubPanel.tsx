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
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <div class="why">
        <h3 ref={heading} tabIndex={-1}>
          {title}
        </h3>
        {children}
      </div>
      <div class="last">
        <button type="button" class="link" onClick={onBack}>
          {i18n.t('common.back')}
        </button>
      </div>
    </>
  );
}

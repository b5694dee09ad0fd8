/** A part of the options page: its title, which takes the focus on arrival, and its groups. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface SectionProps {
  title: string;
  lead?: string;
  /** Beside the title: the one thing to do here. */
  action?: ComponentChildren;
  /** The person came here by a link, so the keyboard starts at the title. */
  arrived: boolean;
  children: ComponentChildren;
}

export function Section({ title, lead, action, arrived, children }: SectionProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus({ preventScroll: true });
  }, [arrived]);
  return (
    <section class="section">
      <header class="section-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {action}
      </header>
      {lead && <p class="section-lead">{lead}</p>}
      {children}
    </section>
  );
}

interface GroupProps {
  title: string;
  /** The person came for this group, so the keyboard starts here. */
  arrived?: boolean;
  children: ComponentChildren;
}

export function Group({ title, arrived = false, children }: GroupProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrived) heading.current?.focus();
  }, [arrived]);
  return (
    <section class="group">
      <h2 ref={heading} tabIndex={arrived ? -1 : undefined}>
        {title}
      </h2>
      <div class="panel stack">{children}</div>
    </section>
  );
}

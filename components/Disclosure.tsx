/** A line that opens: what it holds on one side, what is set on the other. */
import { ChevronDown } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import './styles/disclosure.css';

interface DisclosureProps {
  title: string;
  /** What is set now, in a few words, so that it need not be opened to be read. */
  value?: string;
  open?: boolean;
  children: ComponentChildren;
}

export function Disclosure({ title, value, open, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>
        <span class="disclosure-title">{title}</span>
        {value && <span class="disclosure-value soft">{value}</span>}
        <ChevronDown size={20} class="disclosure-mark" />
      </summary>
      <div class="disclosure-body stack">{children}</div>
    </details>
  );
}

/** Copies a text and says so in its own place. */

import { Check, Copy } from 'lucide-preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { copyText } from './copy-text';

interface Props {
  text: string;
  label?: string;
  main?: boolean;
  onCopied?(): void;
}

export function CopyButton({ text, label, main, onCopied }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () => {
    if (!copyText(text)) return;
    setCopied(true);
    onCopied?.();
  };
  return (
    <button type="button" class={main ? 'button main' : 'button'} onClick={copy}>
      {copied ? <Check size={18} /> : <Copy size={18} />}
      <span aria-live="polite">
        {copied ? i18n.t('common.copied') : (label ?? i18n.t('common.copy'))}
      </span>
    </button>
  );
}

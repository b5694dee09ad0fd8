/** What the pages to read share: sentences one below the other, and the way back. */

import { ArrowLeft } from 'lucide-preact';
import { i18n } from '#i18n';
import { hashOf } from '../hash';

export function Sentences({ texts }: { texts: string[] }) {
  return (
    <ul class="sentences">
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}

export function BackToSupport() {
  return (
    <a class="back" href={hashOf('support')}>
      <ArrowLeft size={18} />
      {i18n.t('support.title')}
    </a>
  );
}

/** The folded card: a dot and the minutes, no name. Pointing at it or focusing it unfolds. */
import { i18n } from '#i18n';
import { pillText } from './words';

export function Pill({ passive, onOpen }: { passive: number; onOpen(): void }) {
  const text = pillText(passive);
  return (
    <button type="button" class="card-pill" onClick={onOpen}>
      <span class="dot" aria-hidden="true" />
      <span class="figures">{text}</span>
      <span class="visually-hidden">{i18n.t('card.show')}</span>
    </button>
  );
}

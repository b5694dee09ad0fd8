/** One calm breath before the card (N3): no name and no minutes yet, and it ends by itself. */
import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';

/** Ms, the most that N3 allows; `--breath` in the styles is the same. Nothing makes it longer. */
const breath = 5_000;

export function Breath({ onEnd }: { onEnd(): void }) {
  useEffect(() => {
    const id = setTimeout(onEnd, breath);
    return () => clearTimeout(id);
  }, []);
  return (
    <div class="breath">
      <span class="breath-circle" aria-hidden="true" />
      <p class="soft">{i18n.t('card.breath')}</p>
      <button type="button" class="link" onClick={onEnd}>
        {i18n.t('common.skip')}
      </button>
    </div>
  );
}

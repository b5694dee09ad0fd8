/** Somebody in the file: their name, how they can be reached, and what of it can't be used, with why. */
import { i18n } from '#i18n';
import type { Found } from '../../../../lib/exchange/imported';
import { noWays, waysText, whyRefused } from './ways-text';

export function FoundWays({ found, id }: { found: Found; id?: string }) {
  const ways = waysText(found.person);
  return (
    <div class="found-ways small" id={id}>
      <p class="soft">
        {ways.length === 0
          ? noWays()
          : ways.map((way, at) => (
              <span key={way}>
                {at > 0 && ' · '}
                <bdi>{way}</bdi>
              </span>
            ))}
      </p>
      {found.person.changed && <p>{i18n.t('import.comesChanged')}</p>}
      {found.cut !== undefined && <p class="refused">{i18n.t('import.cut', found.cut)}</p>}
      {found.refused.map(({ text, why }) => (
        <p class="refused" key={`${text} ${why}`}>
          <bdi>{text}</bdi> · {i18n.t(whyRefused[why])}
        </p>
      ))}
    </div>
  );
}

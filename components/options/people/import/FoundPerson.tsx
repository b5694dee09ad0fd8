/** Somebody in the file: their name, how they can be reached, and what of it can't be used, with why. */
import { i18n } from '#i18n';
import type { Found } from '../../../../lib/exchange/imported';
import { noWays, waysText, whyRefused } from './ways-text';

/** More of them would hide the next person. */
const mostShown = 8;

export function FoundWays({ found, id }: { found: Found; id?: string }) {
  const ways = waysText(found.person);
  return (
    <div class="found-ways small" id={id}>
      <p class="soft">
        {ways.length === 0
          ? noWays()
          : ways.slice(0, mostShown).map((way, at) => (
              <span key={way}>
                {at > 0 && ' · '}
                <bdi>{way}</bdi>
              </span>
            ))}
        {ways.length > mostShown && <> · {i18n.t('import.moreWays', ways.length - mostShown)}</>}
      </p>
      {found.person.changed && <p class="soft">{i18n.t('import.comesChanged')}</p>}
      {found.cut !== undefined && <p class="refused">{i18n.t('import.cut', found.cut)}</p>}
      {found.refused.map(({ text, why }) => (
        <p class="refused" key={`${text} ${why}`}>
          {/* The name stands above. */}
          {why !== 'namesake' && (
            <>
              <bdi>{text}</bdi>
              {' · '}
            </>
          )}
          {i18n.t(whyRefused[why])}
        </p>
      ))}
    </div>
  );
}

/** Counting somewhere new: the browser asks first, and may say no. */
import { i18n } from '#i18n';
import type { Tell } from '../../tell';
import type { OptionsActions } from '../actions';

/** Nothing is awaited before the request, or the browser would no longer see the click. */
export function useCount(actions: OptionsActions, tell: Tell) {
  return async (site: string, name: string, origins: string[]): Promise<boolean> => {
    const asked = actions.countSite(site, origins);
    const given = await asked.catch(() => undefined);
    const text = given ? i18n.t('options.counts', [name]) : i18n.t('options.refused');
    // A request that failed is told as a failure, a refused one as a refusal.
    await tell(asked, text);
    return given === true;
  };
}

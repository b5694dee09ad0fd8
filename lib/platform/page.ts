/** What every page of ours does first: its language, its direction and its title. */
import { i18n } from '#i18n';

/**
 * Prepares the document and returns the element to draw into. Language and direction are those of
 * the messages, not of the browser: an English text in an Arabic browser still reads left to right.
 */
export function startPage(title: string): HTMLElement {
  document.documentElement.lang = i18n.t('common.language');
  document.documentElement.dir = i18n.t('common.direction');
  document.title = title;
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element.');
  return root;
}

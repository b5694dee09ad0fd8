/** Words and dates in one language: messages may not be there in the browser's own. */

/**
 * The locale (BCP 47) in which to write dates, lists and numbers beside messages in the language
 * `messages`: the browser's where it speaks that language in that script, so that British and
 * American dates stay as they are; else the messages' own. Without messages it is the browser's: a
 * page that lost its words still shows names and numbers.
 */
export function localeFor(messages: string, browser: string): string {
  if (!messages) return browser;
  const wanted = new Intl.Locale(messages).maximize();
  const own = new Intl.Locale(browser).maximize();
  const same = own.language === wanted.language && own.script === wanted.script;
  return same ? browser : messages;
}

import { describe, expect, it } from 'vitest';
import { localeFor } from '../../../components/locale';

const sixth = Date.UTC(2026, 10, 6, 12);
const dayIn = (locale: string) =>
  new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(sixth);

describe('dates and lists beside messages', () => {
  it.each([
    ['en', 'en-GB', '6 November'],
    ['en', 'en-US', 'November 6'],
    ['de', 'de-AT', '6. November'],
  ])('in %s are those of a %s browser', (messages, browser, day) => {
    expect(localeFor(messages, browser)).toBe(browser);
    expect(dayIn(localeFor(messages, browser))).toBe(day);
  });

  it.each([
    ['en', 'de-DE', 'November 6'],
    ['en', 'ar-EG', 'November 6'],
    ['de', 'en-GB', '6. November'],
  ])('in %s are in that language in a %s browser', (messages, browser, day) => {
    expect(localeFor(messages, browser)).toBe(messages);
    expect(dayIn(localeFor(messages, browser))).toBe(day);
  });

  it('are in the script of the messages', () => {
    expect(localeFor('zh-CN', 'zh-TW')).toBe('zh-CN');
    expect(localeFor('zh-TW', 'zh-HK')).toBe('zh-HK');
    expect(localeFor('sr-Latn', 'sr-RS')).toBe('sr-Latn');
  });

  it("are in the browser's language when there are no messages at all", () => {
    expect(localeFor('', 'pt-BR')).toBe('pt-BR');
  });
});

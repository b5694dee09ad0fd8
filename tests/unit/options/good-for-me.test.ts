/** "Is this good for me?" (P2): said in the agreed words, asking nothing, and never brought up. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sourcesBelow } from '../../architecture/imports';

const root = join(import.meta.dirname, '../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');
const page = read('components/options/support/GoodForMe.tsx');
const messages = read('locales/en.yml').replaceAll('’', "'");

describe('the page “Is this good for me?”', () => {
  it.each([
    'Is this good for me?',
    'Leave page',
    "Being afraid of someone's reaction is reason enough not to contact them. You owe them no explanation.",
    'Anyone using this browser profile can open Instead; if that worries you, use a safer device.',
  ])('says: %s', (sentence) => {
    expect(messages.split('\n').some((line) => line.trim().endsWith(`: ${sentence}`))).toBe(true);
  });

  it('has nothing to tick or to write into, and does nothing but leave', () => {
    expect(page).not.toMatch(/<(input|textarea|select|form)\b|CheckRow|ChoiceChips|InputField/);
    expect(page.match(/actions\.\w+/g)).toEqual(['actions.leave']);
    expect(page).toContain('<Directory />');
  });

  it('is opened from the support page only', () => {
    const naming = sourcesBelow(root, ['lib', 'components', 'entrypoints']).filter((file) =>
      read(file).includes('good-for-me'),
    );
    expect(naming).toEqual([
      'components/options/support/Support.tsx',
      'components/options/support/support-pages.ts',
    ]);
  });
});

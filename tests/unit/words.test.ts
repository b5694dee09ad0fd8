/** The words Instead never uses (S4, W6, "Words"): in what a person reads, and in what could become it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst, transformWithEsbuild } from 'vite';
import { describe, expect, it } from 'vitest';
import { sourcesBelow } from '../architecture/imports';

const root = join(import.meta.dirname, '../..');

const unkind = [
  'addict\\w*',
  'wasted?',
  'wasting',
  'guilt\\w*',
  'should',
  "shouldn't",
  'streaks?',
  'fail(ed|ure|ures)?',
  'shame\\w*',
  'asham\\w*',
  'doom-?scroll\\w*',
  'noticed you are lonely',
  "noticed you're lonely",
];
const medical = [
  'treats',
  'treatments?',
  'treating',
  'prevents?',
  'reduces? depression',
  'diagnos\\w*',
  'therap(y|ies|eutic)',
  'clinically',
  'cures?',
  'cured',
];
/** What no page may promise, not even one that explains who a therapist is. */
const claims = medical.filter((word) => !/^therap/.test(word));
/** Words of the code, which a person never reads. */
const ofTheCode = [
  'bouts?',
  'due',
  'overdue',
  'passive(ly)?',
  'nudg(e|es|ed|ing)',
  'wider',
  'lapsed',
  'drift(ed|ing)?',
  'arm(ed)?',
];

const matcher = (words: string[]): RegExp => new RegExp(`\\b(${words.join('|')})\\b`, 'i');

/** Lines of a locale file as what is said and the group it belongs to. */
function messages(text: string): { group: string; said: string }[] {
  let group = '';
  return text.split('\n').flatMap((line) => {
    if (/^\s*(#|$)/.test(line)) return [];
    const [, indent, key, said] = /^(\s*)([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (indent === '' && key) group = key;
    return [{ group, said: said ?? line.trim() }];
  });
}

/** Every text inside a module: literals, templates and what stands between tags. */
async function textsOf(file: string): Promise<string[]> {
  const source = readFileSync(join(root, file), 'utf8');
  const { code } = await transformWithEsbuild(source, file, {
    target: 'esnext',
    jsx: 'automatic',
    sourcemap: false,
  });
  const texts: string[] = [];
  JSON.stringify(parseAst(code), (key, value) => {
    if (key === 'source') return undefined; // what an import names is no text
    if (value?.type === 'Literal' && typeof value.value === 'string') texts.push(value.value);
    if (value?.type === 'TemplateElement') texts.push(value.value.raw);
    return value;
  });
  return texts;
}

const locales = readdirSync(join(root, 'locales')).filter((name) => /\.ya?ml$/.test(name));

describe.each(locales)('locales/%s', (name) => {
  const all = messages(readFileSync(join(root, 'locales', name), 'utf8'));
  const saying = (words: string[], groups = all) =>
    groups
      .filter(({ said }) => matcher(words).test(said))
      .map(({ group, said }) => `${group}: ${said}`);

  it('is read', () => expect(all.length).toBeGreaterThan(20));
  it('never blames', () => expect(saying(unkind)).toEqual([]));
  it('makes no medical claim outside the support page', () =>
    expect(
      saying(
        medical,
        all.filter(({ group }) => group !== 'support'),
      ),
    ).toEqual([]));
  it('claims nothing on the support page either', () =>
    expect(
      saying(
        claims,
        all.filter(({ group }) => group === 'support'),
      ),
    ).toEqual([]));
  it('keeps the words of the code off the screen', () => expect(saying(ofTheCode)).toEqual([]));
});

describe('texts in the sources', () => {
  const files = sourcesBelow(root, ['lib', 'components', 'entrypoints']);
  it('never blame and make no medical claim', async () => {
    const forbidden = matcher([...unkind, ...medical]);
    const found = await Promise.all(
      files.map(async (file) =>
        (await textsOf(file))
          .filter((text) => forbidden.test(text))
          .map((text) => `${file}: ${text}`),
      ),
    );
    expect(found.flat()).toEqual([]);
  });

  it('pages say none of it in their HTML', () => {
    const forbidden = matcher([...unkind, ...medical, ...ofTheCode]);
    const pages = readdirSync(join(root, 'entrypoints'), {
      recursive: true,
      encoding: 'utf8',
    }).filter((path) => path.endsWith('.html'));
    const found = pages.filter((path) => {
      const shown = readFileSync(join(root, 'entrypoints', path), 'utf8').replace(/<[^>]*>/g, ' ');
      return forbidden.test(shown);
    });
    expect(found).toEqual([]);
  });
});

describe('what a person reads beside the extension', () => {
  const papers = readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`);
  it.each(['README.md', 'PRIVACY.md', 'CHANGELOG.md', 'package.json', ...papers])(
    '%s never blames and makes no medical claim',
    (paper) => {
      const lines = readFileSync(join(root, paper), 'utf8').split('\n');
      const forbidden = matcher([...unkind, ...medical]);
      expect(lines.filter((line) => forbidden.test(line))).toEqual([]);
    },
  );
});

describe('a planted word is found:', () => {
  it.each([
    ['You wasted 12 minutes', unkind],
    ['Three-day streak', unkind],
    ['You should call', unkind],
    ['Doomscrolling since 14:05', unkind],
    ['This treats loneliness', medical],
    ['A kind of therapy', medical],
    ['Ana is due', ofTheCode],
    ['Passive time', ofTheCode],
  ])('%s', (text, words) => expect(matcher(words).test(text)).toBe(true));

  it.each([
    ['A therapist near you', medical],
    ['Secure', medical],
    ['Subdued, and the arms of a chair', ofTheCode],
    ['A treat for the weekend', medical],
  ])('but not %s', (text, words) => expect(matcher(words).test(text)).toBe(false));
});

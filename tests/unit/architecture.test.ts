import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { impureNames } from '../architecture/globals';
import { importsOf, readImports, sourcesBelow } from '../architecture/imports';
import { isPure, violations } from '../architecture/rules';

const root = join(import.meta.dirname, '../..');
const files = sourcesBelow(root, ['lib', 'components', 'entrypoints']);

describe('the house', () => {
  it('is read: the rooms have files and the files have imports', () => {
    expect(files.length).toBeGreaterThan(50);
    expect(readImports(root, files).length).toBeGreaterThan(files.length);
  });

  it('keeps who may import whom', () => {
    expect(violations(readImports(root, files))).toEqual([]);
  });

  it('keeps clock, dice, timers and browser out of pure rooms', async () => {
    const found = await Promise.all(
      files.filter(isPure).map(async (file) => {
        const names = await impureNames(file, readFileSync(join(root, file), 'utf8'));
        return names.map((name) => `${file} uses ${name}`);
      }),
    );
    expect(found.flat()).toEqual([]);
  });
});

/** A house of planted files, by name and source. */
function planted(house: Record<string, string>): string[] {
  const imports = Object.entries(house).flatMap(([file, source]) => importsOf('/', file, source));
  return violations(
    imports.map((one) =>
      one.package || /\.tsx?$/.test(one.to) ? one : { ...one, to: `${one.to}.ts` },
    ),
  );
}

describe('a planted violation is found and names both files:', () => {
  it.each([
    ['meter knows people', 'lib/meter/a.ts', "import { b } from '../people/b';", 'lib/people/b.ts'],
    [
      'meter knows nudges by type',
      'lib/meter/a.ts',
      "import type { B } from '../nudges/b';",
      'lib/nudges/b.ts',
    ],
    ['sites know nudges', 'lib/sites/a.ts', "export * from '../nudges/b';", 'lib/nudges/b.ts'],
    ['people know sites', 'lib/people/a.ts', "import { b } from '../sites/b';", 'lib/sites/b.ts'],
    [
      'a pure room imports platform',
      'lib/week/a.ts',
      "import type { B } from '../platform/b';",
      'lib/platform/b.ts',
    ],
    [
      'a pure room imports the app',
      'lib/week/a.ts',
      "import {\n  b,\n} from '../app/b';",
      'lib/app/b.ts',
    ],
    [
      'a pure room imports a browser package',
      'lib/week/a.ts',
      "import 'webextension-polyfill';",
      'webextension-polyfill',
    ],
    [
      'the app imports platform',
      'lib/app/a.ts',
      "import { b } from '../platform/b';",
      'lib/platform/b.ts',
    ],
    [
      'the app imports the browser',
      'lib/app/a.ts',
      "import { browser } from 'wxt/browser';",
      'wxt/browser',
    ],
    ['platform runs the app', 'lib/platform/a.ts', "import { b } from '../app/b';", 'lib/app/b.ts'],
    [
      'a component asks the app',
      'components/a.tsx',
      "import type { B } from '../lib/app/b';",
      'lib/app/b.ts',
    ],
    [
      'a component opens the store',
      'components/a.tsx',
      "const b = await import('../lib/platform/store');",
      'lib/platform/store.ts',
    ],
    [
      'a page opens the store',
      'entrypoints/week/main.tsx',
      "import { b } from '../../lib/platform/store';",
      'lib/platform/store.ts',
    ],
    [
      'a page builds the app',
      'entrypoints/week/main.tsx',
      "import { b, type C } from '../../lib/app/b';",
      'lib/app/b.ts',
    ],
    [
      'a second opens the database',
      'lib/platform/a.ts',
      "import { get } from 'idb-keyval';",
      'idb-keyval',
    ],
    [
      'a room imports an entrypoint',
      'lib/platform/a.ts',
      "import { b } from '../../entrypoints/b';",
      'entrypoints/b.ts',
    ],
    [
      'the injected script carries preact',
      'entrypoints/meter.ts',
      "import { h } from 'preact';",
      'preact',
    ],
  ])('%s', (_, file, source, target) => {
    const found = planted({ [file]: source });
    expect(found).not.toEqual([]);
    expect(found[0]).toContain(file);
    expect(found[0]).toContain(target);
  });

  it('the injected script reaches a validator over two others', () => {
    const [found] = planted({
      'entrypoints/meter.ts': "import { a } from '../lib/platform/a';",
      'lib/platform/a.ts': "import { b } from '../ledger/b';",
      'lib/ledger/b.ts': "import * as v from 'valibot';",
    });
    expect(found).toContain('entrypoints/meter.ts reaches valibot');
    expect(found).toContain('lib/ledger/b.ts');
  });

  it('meter reaches people over a third room', () => {
    const found = planted({
      'lib/meter/a.ts': "import { b } from '../ledger/b';",
      'lib/ledger/b.ts': "import { c } from '../people/c';",
    });
    expect(found.join()).toContain('lib/meter/a.ts reaches lib/people/c.ts');
  });

  it('rooms in a circle, by types alone', () => {
    const found = planted({
      'lib/week/a.ts': "import type { B } from '../ledger/b';",
      'lib/ledger/c.ts': "import type { A } from '../week/a';",
    });
    expect(found.join()).toContain('lib/ledger/c.ts imports lib/week/a.ts');
  });

  it('files in a circle', () => {
    const found = planted({
      'lib/week/a.ts': "import { b } from './b';",
      'lib/week/b.ts': "export { a } from './a';",
    });
    expect(found.join()).toContain('lib/week/a.ts → lib/week/b.ts → lib/week/a.ts');
  });

  it('components in a circle, by types alone', () => {
    const found = planted({
      'components/week/A.ts': "import { B } from './B';",
      'components/week/B.ts': "import type { AProps } from './A';",
    });
    expect(found.join()).toContain(
      'components/week/A.ts → components/week/B.ts → components/week/A.ts',
    );
  });

  it('but not files elsewhere whose types know each other', () => {
    const found = planted({
      'lib/week/a.ts': "import { b } from './b';",
      'lib/week/b.ts': "import type { A } from './a';",
    });
    expect(found).toEqual([]);
  });

  it.each([
    ['Date.now', 'export const a = () => Date.now();'],
    ['new Date()', 'export const a = new Date();'],
    ['Math.random', 'export const a = (f = Math.random) => f;'],
    ['setTimeout', 'export function a() { setTimeout(() => {}, 1); }'],
    ['browser', 'export const a = () => browser.runtime.id;'],
    ['document', 'export const a = () => document.title;'],
    ['window', 'export const a = typeof window;'],
    [
      'Temporal.Now',
      "import { Temporal } from 'temporal-polyfill'; export const a = Temporal.Now.instant();",
    ],
  ])('%s in a pure room', async (name, source) => {
    expect(await impureNames('lib/week/a.ts', source)).toEqual([name]);
  });

  it.each([
    ['a parameter', 'export const a = (document: { title: string }) => document.title;'],
    ['a destructured name', 'export const a = ({ window }: { window: number }) => window;'],
    ['a property', 'export const a = (b: { history: number }) => ({ history: b.history });'],
    ['a comment or a text', "// setTimeout(\nexport const a = 'document.title';"],
    ['a date with an argument', 'export const a = (ms: number) => new Date(ms);'],
    ['a type', 'export type A = { b: Window; c: typeof document };'],
  ])('but not %s of that name', async (_, source) => {
    expect(await impureNames('lib/week/a.ts', source)).toEqual([]);
  });
});

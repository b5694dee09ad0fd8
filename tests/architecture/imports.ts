/** Reads which file imports which, and whether only types. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

export interface Import {
  /** The importing file, relative to the root, with `/`. */
  from: string;
  /** The imported file, likewise; or a package as it is written. */
  to: string;
  package: boolean;
  typeOnly: boolean;
}

const sourceFile = /\.tsx?$/;

/** Every source file below the folders, relative to the root, with `/`. */
export function sourcesBelow(root: string, folders: string[]): string[] {
  return folders
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) =>
        join(folder, path),
      ),
    )
    .filter((path) => sourceFile.test(path))
    .map((path) => path.split(sep).join('/'))
    .sort();
}

const statement = /^[ \t]*(import|export)\b([^'"`;]*?)\bfrom\s*['"]([^'"]+)['"]/gm;
const sideEffect = /^[ \t]*import\s*['"]([^'"]+)['"]/gm;
const dynamic = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

/** `type { A }`, or braces in which every name says `type`. */
function onlyTypes(clause: string): boolean {
  const trimmed = clause.trim();
  if (/^type\b(?!\s*,|\s+from)/.test(trimmed)) return true;
  const braces = /^\{([\s\S]*)\}$/.exec(trimmed)?.[1];
  if (braces === undefined) return false;
  const names = braces
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  return names.length > 0 && names.every((name) => name.startsWith('type '));
}

function resolveFile(root: string, from: string, written: string): string {
  const base = resolve(root, dirname(from), written);
  const candidates = [
    base,
    `${base}.ts`,
    `${base}.tsx`,
    join(base, 'index.ts'),
    join(base, 'index.tsx'),
  ];
  const found = candidates.find((path) => existsSync(path) && statSync(path).isFile());
  return relative(root, found ?? base)
    .split(sep)
    .join('/');
}

/** The imports of one file whose text is `source`. */
export function importsOf(root: string, from: string, source: string): Import[] {
  const found: { written: string; typeOnly: boolean }[] = [
    ...[...source.matchAll(statement)].map(([, , clause = '', written = '']) => ({
      written,
      typeOnly: onlyTypes(clause),
    })),
    ...[...source.matchAll(sideEffect), ...source.matchAll(dynamic)].map(([, written = '']) => ({
      written,
      typeOnly: false,
    })),
  ];
  return found.map(({ written, typeOnly }) => {
    const isPackage = !written.startsWith('.');
    return {
      from,
      to: isPackage ? written : resolveFile(root, from, written),
      package: isPackage,
      typeOnly,
    };
  });
}

export function readImports(root: string, files: string[]): Import[] {
  return files.flatMap((file) => importsOf(root, file, readFileSync(join(root, file), 'utf8')));
}

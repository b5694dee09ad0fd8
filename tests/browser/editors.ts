/** The editors that sites compose with, as scripts for fixture pages: bundled when first asked for. */
import { join } from 'node:path';
import { build } from 'esbuild';

const entries = join(import.meta.dirname, '../fixtures/editors');

export const editorNames = ['lexical', 'prosemirror', 'quill', 'draft'] as const;
export type EditorName = (typeof editorNames)[number];

const bundles = new Map<EditorName, Promise<string>>();

async function bundle(name: EditorName): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(entries, `${name}.js`)],
    bundle: true,
    write: false,
    format: 'iife',
    minify: true,
    // Draft.js expects Node's names.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return outputFiles[0]?.text ?? '';
}

/** A script that leaves `mountEditor(element)` on the page. Rejects with esbuild's own words. */
export function editorScript(name: EditorName): Promise<string> {
  const script = bundles.get(name) ?? bundle(name);
  bundles.set(name, script);
  return script;
}

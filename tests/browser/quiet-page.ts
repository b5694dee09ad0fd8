/** A page of the extension in which none of its code runs: its icon. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Relative to the extension's root. */
export async function quietPage(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
  const [icon] = Object.values(manifest.icons as Record<string, string>);
  if (!icon) throw new Error(`${extension} has no icon`);
  return icon.replace(/^\//, '');
}

/** Browser profiles live inside the project, because packaged browsers can't see a system's temporary folder. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../.artifacts/profiles');

export interface Profile {
  path: string;
  /** Does nothing to a profile that the caller keeps. */
  remove(): Promise<void>;
}

export async function profileFolder(kept?: string): Promise<Profile> {
  if (kept) return { path: kept, remove: async () => {} };
  await mkdir(folder, { recursive: true });
  const path = await mkdtemp(join(folder, 'p-'));
  // A browser may still be writing while it goes.
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}

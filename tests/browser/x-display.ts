/** A screen without a monitor, for what a headless browser has no window for: the permission prompt. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';

export interface XDisplay {
  /** `:99` */
  name: string;
  /** Presses a key as a keyboard does, whichever window has the focus. */
  key(name: string): void;
  close(): void;
}

const has = (command: string): boolean => {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

export const hasXDisplay = process.platform === 'linux' && has('Xvfb') && has('xdotool');

export async function startXDisplay(): Promise<XDisplay> {
  // With -displayfd the server picks a free number and tells it once it is ready.
  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x900x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = (await once(server.stdio[3] as Readable, 'data')) as [Buffer];
  const name = `:${number.toString().trim()}`;
  return {
    name,
    key: (key) => {
      execFileSync('xdotool', ['key', key], { env: { ...process.env, DISPLAY: name } });
    },
    close: () => {
      server.kill();
    },
  };
}

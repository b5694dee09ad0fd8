/**
 * The least that any hand-written meter does, as an extension to compare with: one listener for
 * trusted wheel and scroll, timestamps, and a message with the seconds every four seconds.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../steps';

const minimalScript = 'listener.js';

const listener = `let last = 0;
let sent = 0;
let seconds = 0;
const seen = (event) => {
  if (!event.isTrusted || document.hidden) return;
  const now = Date.now();
  if (now - last < 20000) seconds += (now - last) / 1000;
  last = now;
  if (now - sent < 4000) return;
  sent = now;
  chrome.runtime.sendMessage({ host: location.hostname, seconds });
  seconds = 0;
};
addEventListener('wheel', seen, { capture: true, passive: true });
addEventListener('scroll', seen, { capture: true, passive: true });
`;

const worker = `chrome.runtime.onMessage.addListener(({ host, seconds }, _, reply) => {
  chrome.storage.local.get(host).then((kept) => {
    chrome.storage.local.set({ [host]: (kept[host] ?? 0) + seconds });
    reply(true);
  });
  return true;
});
`;

const manifest = {
  manifest_version: 3,
  name: '__MSG_extName__',
  version: '1',
  default_locale: 'en',
  icons: { 16: 'icon.png' },
  permissions: ['storage'],
  background: { service_worker: 'worker.js' },
  content_scripts: [
    {
      matches: ['*://*.reddit.com/*'],
      js: [minimalScript],
      run_at: 'document_start',
      all_frames: true,
    },
  ],
};

/** Writes it and answers its folder. The driver asks of an extension that it has an icon and a name. */
export async function minimalExtension(): Promise<string> {
  const folder = join(root, 'tests/.artifacts/minimal-listener');
  await mkdir(join(folder, '_locales/en'), { recursive: true });
  const messages = { extName: { message: 'A minimal listener' } };
  await Promise.all([
    writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest)),
    writeFile(join(folder, minimalScript), listener),
    writeFile(join(folder, 'worker.js'), worker),
    writeFile(join(folder, '_locales/en/messages.json'), JSON.stringify(messages)),
    copyFile(join(root, 'public/icon/16.png'), join(folder, 'icon.png')),
  ]);
  return folder;
}

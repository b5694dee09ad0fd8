/** Finds a browser on this machine, gets one where that is possible, or says in one line what to install. */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import { chromium } from 'playwright-core';

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** An environment variable with a path beats everything else. */
export const variables: Record<BrowserName, string> = {
  chromium: 'INSTEAD_CHROMIUM',
  firefox: 'INSTEAD_FIREFOX',
};

/** Where puppeteer keeps the browsers it downloads, so that one download serves several projects. */
const puppeteerCache = join(homedir(), '.cache', 'puppeteer');

/** Commands on the PATH, the most open build first: branded Chrome and Edge are the last resort. */
const commands: Record<BrowserName, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-for-testing',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'microsoft-edge-stable',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

/** Below each Applications folder of a Mac. */
const macApps: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox'],
};

/** Below each programs folder of Windows. */
const windowsPrograms: Record<BrowserName, string[]> = {
  chromium: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
  firefox: ['Mozilla Firefox\\firefox.exe'],
};

function runnable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function usualPlaces(name: BrowserName): string[] {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(homedir(), 'Applications')];
    return macApps[name].flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap(
      (key) => process.env[key] ?? [],
    );
    return windowsPrograms[name].flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'];
  return commands[name].flatMap((command) => folders.map((folder) => join(folder, command)));
}

async function downloaded(name: BrowserName): Promise<string[]> {
  // Playwright's Firefox is patched and takes no extensions, so Firefox comes from puppeteer.
  if (name === 'chromium') return [chromium.executablePath()];
  if (!existsSync(puppeteerCache)) return [];
  const found = await getInstalledBrowsers({ cacheDir: puppeteerCache });
  return found
    .filter(({ browser }) => browser === Browser.FIREFOX)
    .map(({ executablePath }) => executablePath);
}

/** The path of a browser that is here already, or undefined. Throws when the variable points nowhere. */
export async function findBrowser(name: BrowserName): Promise<string | undefined> {
  const chosen = process.env[variables[name]];
  if (chosen) {
    if (!runnable(chosen)) throw new Error(`${variables[name]} is ${chosen}, which can't be run.`);
    return chosen;
  }
  return [...(await downloaded(name)), ...usualPlaces(name)].find(runnable);
}

const isDebianRoot = (): boolean =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian packages when this is Debian or Ubuntu and we may; answers whether it did. */
export function installPackages(...packages: string[]): boolean {
  if (!isDebianRoot()) return false;
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  console.log(`Installing ${packages.join(', ')} with apt-get`);
  return apt('update', '-q') && apt('install', '-q', '-y', '--no-install-recommends', ...packages);
}

async function download(name: BrowserName): Promise<void> {
  console.log(`Downloading ${name}`);
  if (name === 'chromium') {
    const cli = join(import.meta.dirname, '../../node_modules/playwright-core/cli.js');
    execFileSync(process.execPath, [cli, 'install', '--no-shell', 'chromium'], {
      stdio: 'inherit',
    });
    return;
  }
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error('no Firefox is built for this platform');
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
  await install({ browser: Browser.FIREFOX, buildId, cacheDir: puppeteerCache });
}

async function obtain(name: BrowserName): Promise<string | undefined> {
  if (installPackages(name === 'chromium' ? 'chromium' : 'firefox-esr')) {
    const path = await findBrowser(name);
    if (path) return path;
  }
  try {
    await download(name);
  } catch (error) {
    console.log(`That did not work: ${error instanceof Error ? error.message : error}`);
  }
  return findBrowser(name);
}

const advice: Record<BrowserName, string> = {
  chromium: `No Chromium found: install Chromium or Chrome (Debian: apt-get install chromium), or set ${variables.chromium} to its path.`,
  firefox: `No Firefox found: install Firefox (Debian: apt-get install firefox-esr), or set ${variables.firefox} to its path.`,
};

/** The path of a browser, which is got first if need be. Throws one line that says what to install. */
export async function needBrowser(name: BrowserName): Promise<string> {
  const path = (await findBrowser(name)) ?? (await obtain(name));
  if (!path) throw new Error(advice[name]);
  return path;
}

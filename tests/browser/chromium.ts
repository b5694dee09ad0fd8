/**
 * Drives Chromium, Chrome or Edge through Playwright. The browser is started here and the extension is
 * loaded over its debugging pipe, because branded Chrome takes extensions in no other way; Playwright
 * connects without its usual overrides, which would make every tab believe it is visible.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import { type BrowserContext, chromium, type Frame, type Page } from 'playwright-core';
import { needBrowser } from './browsers';
import type { Card, Driver, LaunchOptions, Tab } from './driver';
import {
  type Answer,
  aiming,
  ask,
  between,
  callText,
  dragSteps,
  findControl,
  isCardUrl,
  opened,
  type Point,
} from './in-page';
import { profileFolder } from './profile';
import { quietPage } from './quiet-page';
import { until } from './until';

function flags({ server, onlyHosts, headed }: LaunchOptions, profile: string): string[] {
  const mapped = (onlyHosts ?? ['*']).map((host) => `MAP ${host} 127.0.0.1:${server.port}`);
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return [
    ...(headed ? [] : ['--headless=new', '--disable-gpu']),
    ...(asRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    '--remote-debugging-port=0',
    '--enable-unsafe-extension-debugging',
    `--host-resolver-rules=${mapped.join(',')}`,
    `--ignore-certificate-errors-spki-list=${server.spki}`,
    '--window-size=1280,900',
    // As on Windows.
    '--enable-features=MiddleClickAutoscroll',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--mute-audio',
    '--no-default-browser-check',
    '--no-first-run',
    '--password-store=basic',
    '--use-mock-keychain',
    'about:blank',
  ];
}

/** Chrome DevTools commands over the pipe: JSON messages that end with a zero byte. */
function pipeOf(child: ChildProcess) {
  const input = child.stdio[3] as Writable;
  const output = child.stdio[4] as Readable;
  const waiting = new Map<
    number,
    (reply: { result?: unknown; error?: { message: string } }) => void
  >();
  let text = '';
  let last = 0;
  output.setEncoding('utf8').on('data', (chunk: string) => {
    const messages = (text + chunk).split('\0');
    text = messages.pop() ?? '';
    for (const message of messages.map((one) => JSON.parse(one)))
      waiting.get(message.id)?.(message);
  });
  // The browser going away while a command is written is an ordinary end.
  input.on('error', () => {});
  return {
    async send<T>(method: string, params: object = {}, sessionId?: string): Promise<T> {
      const id = ++last;
      const reply = new Promise<{ result?: unknown; error?: { message: string } }>((resolve) =>
        waiting.set(id, resolve),
      );
      input.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      const { result, error } = await reply;
      if (error) throw new Error(`${method}: ${error.message}`);
      return result as T;
    },
  };
}

export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const path = await needBrowser('chromium');
  const profile = await profileFolder(options.profile);
  // A killed browser leaves its old port behind in a kept profile.
  await rm(join(profile.path, 'DevToolsActivePort'), { force: true });
  const child = spawn(path, flags(options, profile.path), {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...(options.display ? { DISPLAY: options.display } : {}) },
  });
  const gone = once(child, 'exit').then(() => profile.remove());
  const pipe = pipeOf(child);
  const loaded = await Promise.race([
    pipe.send<{ id: string }>('Extensions.loadUnpacked', { path: options.extension }),
    gone.then(() => Promise.reject(new Error(`${path} ended at once`))),
  ]);
  const port = await until('the debugging port', async () => {
    const lines = await readFile(join(profile.path, 'DevToolsActivePort'), 'utf8');
    return lines.split('\n')[0];
  });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`, { noDefaults: true });
  const context = browser.contexts()[0];
  if (!context) throw new Error('Chromium has no default context');
  const base = `chrome-extension://${loaded.id}/`;
  // The first page may be the welcome, which opens by itself.
  const blank = context.pages().find((page) => page.url() === 'about:blank');
  const helper = blank ?? (await context.newPage());
  await openWithWords(helper, base + (await quietPage(options.extension)));
  const driver = chromiumDriver({
    context,
    helper,
    base,
    child,
    gone,
    command: pipe.send,
    extension: options.extension,
  });
  releases.set(driver, async () => {
    const url = helper.url();
    await browser.close();
    const { targetInfos } = await pipe.send<{ targetInfos: TargetInfo[] }>('Target.getTargets');
    const { targetId } = targetInfos.find((one) => one.url === url) ?? {};
    const { sessionId } = await pipe.send<{ sessionId: string }>('Target.attachToTarget', {
      targetId,
      flatten: true,
    });
    return async (fn, arg) => {
      const { result } = await pipe.send<{ result: { value: unknown } }>(
        'Runtime.evaluate',
        { expression: callText(fn, arg), awaitPromise: true, returnByValue: true },
        sessionId,
      );
      return result.value as never;
    };
  });
  return driver;
}

const releases = new WeakMap<Driver, () => Promise<Driver['inExtension']>>();

/**
 * Lets go of every page of the web, for what Chromium does only where no DevTools watch. What is left
 * of the driver is to end it, and what this answers: to run something in a page of the extension.
 */
export function letGo(driver: Driver): Promise<Driver['inExtension']> {
  const release = releases.get(driver);
  if (!release) throw new Error('Not a Chromium');
  return release();
}

/**
 * Opens a page of the extension that has its messages. Right after `Extensions.loadUnpacked` Chromium
 * may hand a page none, and every page of that process stays without: all of them leave and come back.
 */
async function openWithWords(helper: Page, url: string): Promise<void> {
  await until('a page of the extension with its messages', async () => {
    await helper.goto(url);
    if ((await helper.evaluate(`chrome.i18n.getMessage('extName')`)) !== '') return true;
    const pages = helper.context().pages();
    const own = pages.map((page) => ({ page, was: page.url() }));
    const ours = own.filter(({ was }) => was.startsWith('chrome-extension:'));
    await Promise.all(ours.map(({ page }) => page.goto('about:blank')));
    await Promise.all(ours.map(({ page, was }) => page.goto(was)));
    return false;
  });
}

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

interface Parts {
  context: BrowserContext;
  helper: Page;
  base: string;
  child: ChildProcess;
  gone: Promise<void>;
  /** A Chrome DevTools command to the browser as a whole. */
  command<T>(method: string, params?: object, sessionId?: string): Promise<T>;
  /** The extension's folder. */
  extension: string;
}

function chromiumDriver(parts: Parts): Driver {
  const { context, base, child, gone, command, extension } = parts;
  let { helper } = parts;
  let colours: 'light' | 'dark' = 'light';
  const known = new Map<Page, Tab>();
  const tabOf = async (page: Page): Promise<Tab> => {
    let tab = known.get(page);
    if (!tab) {
      tab = chromiumTab(page);
      pages.set(tab, page);
      known.set(page, tab);
      await page.emulateMedia({ colorScheme: colours });
    }
    return tab;
  };
  const inWindow = async (): Promise<Page> => {
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      helper.evaluate('void chrome.windows.create({ url: "about:blank" })'),
    ]);
    return page;
  };
  /** In a window of its own, so that it hides no page. */
  const renewHelper = async (): Promise<void> => {
    await helper.close().catch(() => {});
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      command('Target.createTarget', { url: 'about:blank', newWindow: true, background: true }),
    ]);
    helper = page;
    await openWithWords(helper, base + (await quietPage(extension)));
  };
  /** The background, awake; answers its session. */
  const attachToWorker = async (): Promise<string> => {
    await helper.evaluate(callText(ask, { name: 'popup', data: { zone: 'UTC' } }));
    const { targetInfos } = await command<{ targetInfos: TargetInfo[] }>('Target.getTargets');
    const worker = targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.startsWith(base),
    );
    const { sessionId } = await command<{ sessionId: string }>('Target.attachToTarget', {
      targetId: worker?.targetId,
      flatten: true,
    });
    return sessionId;
  };
  const open = async (url: string, where: 'tab' | 'window' = 'tab'): Promise<Tab> => {
    const tab = await tabOf(where === 'window' ? await inWindow() : await context.newPage());
    await tab.goto(url);
    return tab;
  };
  return {
    name: 'chromium',
    gone,
    open,
    tabs: () =>
      Promise.all(
        context
          .pages()
          .filter((page) => page.url().startsWith('http'))
          .map(tabOf),
      ),
    extensionPage: (path) => open(base + path),
    ask: async (name, data) =>
      opened(name, (await helper.evaluate(callText(ask, { name, data }))) as Answer | undefined),
    inExtension: (fn, arg) => helper.evaluate(callText(fn, arg)) as Promise<never>,
    async stopWorker() {
      const session = await context.newCDPSession(helper);
      await session.send('ServiceWorker.enable');
      await session.send('ServiceWorker.stopAllWorkers');
      await session.detach();
    },
    async holdWorker() {
      const sessionId = await attachToWorker();
      // It stops at its first line of code, which is the one that hears a message.
      await command('Debugger.enable', {}, sessionId);
      await command('Debugger.pause', {}, sessionId);
    },
    async crashWorker() {
      // A page of the extension lives in the worker's process.
      const session = await context.newCDPSession(helper);
      const crashed = helper.waitForEvent('crash');
      session.send('Page.crash').catch(() => {});
      await crashed;
      await renewHelper();
    },
    async pressCommand() {
      const { exceptionDetails } = await command<{ exceptionDetails?: { text: string } }>(
        'Runtime.evaluate',
        { expression: `chrome.commands.onCommand.dispatch('focus-card')` },
        await attachToWorker(),
      );
      if (exceptionDetails) throw new Error(exceptionDetails.text);
    },
    async openPrivate(url) {
      const own = await context.browser()?.newContext();
      if (!own) throw new Error('Chromium has no private windows');
      const tab = await tabOf(await own.newPage());
      await tab.goto(url);
      return tab;
    },
    async update() {
      await command('Extensions.loadUnpacked', { path: extension });
      await renewHelper();
    },
    async reenable() {
      // The browser's own page of extensions has the rights to do it.
      const page = await context.newPage();
      await page.goto('chrome://extensions');
      await page.evaluate(
        `(async (id) => {
           await chrome.management.setEnabled(id, false);
           await chrome.management.setEnabled(id, true);
         })('${new URL(base).host}')`,
      );
      await page.close();
      await renewHelper();
    },
    async scheme(next) {
      colours = next;
      await Promise.all(
        [...known.keys()].map(
          (page) => page.isClosed() || page.emulateMedia({ colorScheme: next }),
        ),
      );
    },
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
    async close() {
      // It may go before it answers.
      await Promise.race([command('Browser.close'), gone]);
      await gone;
    },
  };
}

const pages = new WeakMap<Tab, Page>();

/** Playwright's own page, for what only Chromium can tell (its cost on the main thread). */
export function playwrightPage(tab: Tab): Page {
  const page = pages.get(tab);
  if (!page) throw new Error('Not a tab of Chromium');
  return page;
}

interface Touch {
  type: 'touchStart' | 'touchMove' | 'touchEnd';
  touchPoints: Point[];
}

const touches = (from: Point, to: Point): Touch[] => [
  { type: 'touchStart', touchPoints: [from] },
  ...between(from, to).map((point): Touch => ({ type: 'touchMove', touchPoints: [point] })),
  { type: 'touchEnd', touchPoints: [] },
];

function chromiumTab(page: Page): Tab {
  const middle = () => page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  return {
    async goto(url) {
      await page.goto(url);
    },
    url: async () => page.url(),
    text: () => page.evaluate('document.body.innerText') as Promise<string>,
    async wheel(deltaY, at) {
      const { x, y } = at ?? (await middle());
      await page.mouse.move(x, y);
      await page.mouse.wheel(0, deltaY);
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    async autoscroll(from, to, ms) {
      await page.mouse.click(from.x, from.y, { button: 'middle' });
      await page.mouse.move(to.x, to.y, { steps: dragSteps });
      await delay(ms);
      await page.mouse.click(to.x, to.y);
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: dragSteps });
      await page.mouse.up();
    },
    async swipe(from, to) {
      const session = await page.context().newCDPSession(page);
      for (const { type, touchPoints } of touches(from, to))
        await session.send('Input.dispatchTouchEvent', { type, touchPoints });
      await session.detach();
    },
    async clickOn(label) {
      const { x, y } = await findControl((text) => page.evaluate(text), label);
      await page.mouse.click(x, y);
    },
    evaluate: (fn, arg) => page.evaluate(callText(fn, arg)) as Promise<never>,
    screenshot: (path, fullPage) => page.screenshot({ path, fullPage }),
    viewport: (width, height) => page.setViewportSize({ width, height }),
    front: () => page.bringToFront(),
    async card() {
      const frame = page.frames().find((one) => one !== page.mainFrame() && isCardUrl(one.url()));
      return frame && chromiumCard(page, frame);
    },
    close: () => page.close(),
    async crash() {
      const session = await page.context().newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      session.send('Page.crash').catch(() => {});
      await crashed;
    },
    closed: () => page.isClosed(),
  };
}

const goneOf = (page: Page, frame: Frame): Promise<unknown> =>
  page
    .waitForEvent('framedetached', { predicate: (one) => one === frame, timeout: 0 })
    .catch(() => {});

function chromiumCard(page: Page, frame: Frame): Card {
  const box = async () => {
    const found = await (await frame.frameElement()).boundingBox();
    if (!found) throw new Error('The card is not drawn');
    return found;
  };
  return {
    text: () => frame.evaluate('document.body.innerText') as Promise<string>,
    async press(label) {
      const at = await findControl((text) => frame.evaluate(text), label);
      const { x, y } = await box();
      await page.mouse.move(x + at.x, y + at.y);
      await delay(aiming);
      await page.mouse.down();
      // A frame that closes on the press takes the answer to it along.
      await Promise.race([page.mouse.up().catch(() => {}), goneOf(page, frame)]);
    },
    evaluate: (fn, arg) => frame.evaluate(callText(fn, arg)) as Promise<never>,
    box,
  };
}

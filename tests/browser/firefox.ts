/** Drives Firefox through puppeteer and WebDriver BiDi. */
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
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
import { hosts } from './server';
import { until } from './until';

const geckoId = 'instead@instead.example';
/** The same at every launch, so that a kept profile finds its storage again. */
const uuid = '6f0d5c0e-5a3b-4c57-9f5e-0d1f3a2b7c84';

/** Ends the background of `extension`, in the browser's own words. */
const terminate =
  'await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });';

/** BiDi commands that puppeteer has no method for. */
interface Connection {
  send(method: string, params: object): Promise<{ result: never }>;
}

/**
 * Runs a script with the browser's own rights (`--remote-allow-system-access`). WebExtension APIs
 * can't stop a background page or change a preference. Answers a number if the script does.
 */
async function withRights(browser: Browser, script: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' }))
    .result as {
    contexts: { context: string }[];
  };
  const answer = (
    await connection.send('script.evaluate', {
      expression: `(async () => { ${script} })()`,
      target: { context: tree.contexts[0]?.context },
      awaitPromise: true,
    })
  ).result as {
    type: string;
    exceptionDetails?: { text: string };
    result?: { value?: unknown };
  };
  if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text);
  return answer.result?.value;
}

export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = await profileFolder(options.profile);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await needBrowser('firefox'),
    headless: !options.headed,
    acceptInsecureCerts: true,
    defaultViewport: null,
    userDataDir: profile.path,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'network.dns.localDomains': (options.onlyHosts ?? hosts).join(','),
      'network.socket.forcePort': `443=${options.server.port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      // A kept profile keeps what is stored, though the extension is a temporary one.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // As on Windows and Mac.
      'general.autoScroll': true,
      // Nothing is looked up outside while tests run.
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...options.preferences,
    },
  });
  const gone = new Promise<void>((resolve) =>
    browser.process()?.once('exit', () => resolve()),
  ).then(() => profile.remove());
  const base = `moz-extension://${uuid}/`;
  const helper = (await browser.pages())[0] ?? (await browser.newPage());
  await browser.installExtension(options.extension);
  await gotoExtension(helper, base + (await quietPage(options.extension)));
  return firefoxDriver({ browser, helper, base, gone, extension: options.extension });
}

/** `goto` never resolves for pages of an extension, but the page is there. */
async function gotoExtension(page: Page, url: string): Promise<void> {
  page.goto(url).catch(() => {});
  await until(`${url} to load`, () =>
    page.evaluate(
      `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`,
    ),
  );
}

/** What puppeteer keeps to itself: a world of the page in which nothing of the page's own is seen. */
interface OwnWorld {
  isolatedRealm(): { evaluate(text: string): Promise<unknown> };
}

/**
 * WebDriver answers when a tab is chosen and the one before it is hidden; on a busy machine the page
 * itself becomes visible later, and is not counted before.
 */
const untilShown = (page: Page): Promise<unknown> =>
  until(`${page.url()} to be in front`, () =>
    (page.mainFrame() as unknown as OwnWorld)
      .isolatedRealm()
      .evaluate(`document.visibilityState === 'visible'`),
  );

interface Parts {
  browser: Browser;
  helper: Page;
  base: string;
  gone: Promise<void>;
  /** The extension's folder. */
  extension: string;
}

function firefoxDriver(parts: Parts): Driver {
  const { browser, base, gone, extension } = parts;
  let { helper } = parts;
  /** In a window of its own, so that it hides no page. */
  const renewHelper = async (): Promise<void> => {
    await helper.close().catch(() => {});
    helper = await browser.newPage({ type: 'window', background: true });
    await gotoExtension(helper, base + (await quietPage(extension)));
  };
  const known = new Map<Page, Tab>();
  const tabOf = (page: Page): Tab => {
    const tab = known.get(page) ?? firefoxTab(browser, page);
    known.set(page, tab);
    return tab;
  };
  return {
    name: 'firefox',
    gone,
    async open(url, where = 'tab') {
      const page = await browser.newPage({ type: where });
      await page.goto(url);
      await untilShown(page);
      return tabOf(page);
    },
    tabs: async () =>
      (await browser.pages()).filter((page) => page.url().startsWith('http')).map(tabOf),
    async extensionPage(path) {
      const page = await browser.newPage();
      await gotoExtension(page, base + path);
      return tabOf(page);
    },
    ask: async (name, data) =>
      opened(name, (await helper.evaluate(callText(ask, { name, data }))) as Answer | undefined),
    inExtension: (fn, arg) => helper.evaluate(callText(fn, arg)) as Promise<never>,
    async stopWorker() {
      await withRights(
        browser,
        `const { extension } = WebExtensionPolicy.getByID('${geckoId}');
         // What is held is stopped already, and would be waited for until it starts.
         if (!extension.heldWakeup) ${terminate}
         else extension.wakeupBackground = extension.heldWakeup;
         extension.heldWakeup = undefined;`,
      );
    },
    async holdWorker() {
      await helper.evaluate(callText(ask, { name: 'popup', data: { zone: 'UTC' } }));
      await withRights(
        browser,
        `const { extension } = WebExtensionPolicy.getByID('${geckoId}');
         ${terminate}
         extension.heldWakeup = extension.wakeupBackground;
         extension.wakeupBackground = () => new Promise(() => {});`,
      );
    },
    async crashWorker() {
      const pid = await withRights(
        browser,
        `const { children } = await ChromeUtils.requestProcInfo();
         return children.find(({ type }) => type === 'extension').pid;`,
      );
      process.kill(Number(pid), 'SIGKILL');
      await renewHelper();
    },
    async pressCommand() {
      await withRights(
        browser,
        `const { document } = Services.wm.getMostRecentWindow('navigator:browser');
         document.querySelector('keyset[id^="ext-keyset-id-instead"] key').doCommand();`,
      );
    },
    async openPrivate(url) {
      await withRights(
        browser,
        `const from = Services.wm.getMostRecentWindow('navigator:browser');
         const own = from.OpenBrowserWindow({ private: true });
         await new Promise((resolve) => own.addEventListener('load', resolve, { once: true }));
         own.openTrustedLinkIn(${JSON.stringify(url)}, 'current');`,
      );
      const page = await until('the private page', async () =>
        (await browser.pages()).find((one) => one.url() === url),
      );
      return tabOf(page);
    },
    async update() {
      await browser.installExtension(extension);
      await renewHelper();
    },
    async reenable() {
      // Its pages go with it, and a window must not.
      const blank = await browser.newPage({ background: true });
      await withRights(
        browser,
        `const { AddonManager } =
           ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
         const addon = await AddonManager.getAddonByID('${geckoId}');
         await addon.disable();
         await addon.enable();`,
      );
      await renewHelper();
      await blank.close();
    },
    async scheme(scheme) {
      await withRights(
        browser,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${scheme === 'dark' ? 0 : 1});`,
      );
    },
    async kill() {
      browser.process()?.kill('SIGKILL');
      await gone;
    },
    async close() {
      await browser.close();
      await gone;
    },
  };
}

/** Ms between two reports of a finger or a mouse: a frame of most screens. */
const frameMs = 16;

/**
 * Names for input that comes in where the system's does, over the page in front. WebDriver's own goes
 * to the page alone: its touches scroll nothing, and no press of its ends an autoscroll.
 */
const nativeText = `
  const { windowUtils, gBrowser, mozInnerScreenX, mozInnerScreenY, devicePixelRatio, setTimeout } =
    Services.wm.getMostRecentWindow('navigator:browser');
  const frame = gBrowser.selectedBrowser.getBoundingClientRect();
  const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
  const onScreen = ({ x, y }) => [
    Math.round((mozInnerScreenX + frame.x + x) * devicePixelRatio),
    Math.round((mozInnerScreenY + frame.y + y) * devicePixelRatio),
  ];`;

const swipeText = (from: Point, to: Point): string => `${nativeText}
  const { TOUCH_CONTACT, TOUCH_REMOVE } = Ci.nsIDOMWindowUtils;
  const touch = (state, at) => {
    windowUtils.sendNativeTouchPoint(1, state, ...onScreen(at), 1, 90, null);
    return rest(${frameMs});
  };
  await touch(TOUCH_CONTACT, ${JSON.stringify(from)});
  for (const point of ${JSON.stringify(between(from, to))}) await touch(TOUCH_CONTACT, point);
  await touch(TOUCH_REMOVE, ${JSON.stringify(to)});`;

const autoscrollText = (from: Point, to: Point, ms: number): string => `${nativeText}
  const mouse = (message, button, at) => {
    windowUtils.sendNativeMouseEvent(
      ...onScreen(at), windowUtils['NATIVE_MOUSE_MESSAGE_' + message], button, 0, null);
    return rest(${frameMs});
  };
  const click = async (button, at) => {
    await mouse('MOVE', 0, at);
    await mouse('BUTTON_DOWN', button, at);
    await mouse('BUTTON_UP', button, at);
  };
  await click(1, ${JSON.stringify(from)});
  for (const point of ${JSON.stringify(between(from, to))}) await mouse('MOVE', 0, point);
  await rest(${ms});
  await click(0, ${JSON.stringify(to)});`;

function firefoxTab(browser: Browser, page: Page): Tab {
  const middle = () => page.evaluate(() => ({ x: innerWidth / 2, y: innerHeight / 2 }));
  return {
    async goto(url) {
      await page.goto(url);
    },
    url: () => page.evaluate('location.href') as Promise<string>,
    text: () => page.evaluate('document.body.innerText') as Promise<string>,
    async wheel(deltaY, at) {
      const { x, y } = at ?? (await middle());
      await page.mouse.move(x, y);
      await page.mouse.wheel({ deltaY });
    },
    // Puppeteer knows the space bar by its character only.
    press: (key) => page.keyboard.press((key === 'Space' ? ' ' : key) as KeyInput),
    type: (text) => page.keyboard.type(text),
    click: (selector) => page.click(selector),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    async autoscroll(from, to, ms) {
      await withRights(browser, autoscrollText(from, to, ms));
    },
    async drag(from, to) {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: dragSteps });
      await page.mouse.up();
    },
    async swipe(from, to) {
      await withRights(browser, swipeText(from, to));
    },
    async clickOn(label) {
      const { x, y } = await findControl((text) => page.evaluate(text), label);
      await page.mouse.click(x, y);
    },
    evaluate: (fn, arg) => page.evaluate(callText(fn, arg)) as Promise<never>,
    screenshot: async (path, fullPage) =>
      Buffer.from(await page.screenshot({ path: path as `${string}.png` | undefined, fullPage })),
    viewport: (width, height) => page.setViewport({ width, height }),
    async front() {
      await page.bringToFront();
      await untilShown(page);
    },
    async card() {
      for (const frame of page.frames()) {
        if (frame === page.mainFrame()) continue;
        // Puppeteer is not told the address of an extension's frame; the frame knows it. A frame
        // that goes away while it is asked was not the one.
        const url = await frame.evaluate('location.href').catch(() => '');
        if (isCardUrl(url as string)) return firefoxCard(page, frame);
      }
      return undefined;
    },
    close: () => page.close(),
    async crash() {
      const pid = await withRights(
        browser,
        `const { gBrowser } = Services.wm.getMostRecentWindow('navigator:browser');
         return gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;`,
      );
      process.kill(Number(pid), 'SIGKILL');
    },
    closed: () => page.isClosed(),
  };
}

function firefoxCard(page: Page, frame: Frame): Card {
  // The frame's element is in a closed root, out of WebDriver's reach; Firefox tells each document
  // where it stands on the screen.
  const origin =
    '({ x: mozInnerScreenX, y: mozInnerScreenY, width: innerWidth, height: innerHeight })';
  type Box = { x: number; y: number; width: number; height: number };
  const box = async () => {
    const outer = (await page.evaluate(origin)) as Box;
    const inner = (await frame.evaluate(origin)) as Box;
    return { ...inner, x: inner.x - outer.x, y: inner.y - outer.y };
  };
  return {
    text: () => frame.evaluate('document.body.innerText') as Promise<string>,
    async press(label) {
      const at = await findControl((text) => frame.evaluate(text), label);
      const { x, y } = await box();
      await page.mouse.move(x + at.x, y + at.y);
      await delay(aiming);
      await page.mouse.click(x + at.x, y + at.y);
    },
    evaluate: (fn, arg) => frame.evaluate(callText(fn, arg)) as Promise<never>,
    box,
  };
}

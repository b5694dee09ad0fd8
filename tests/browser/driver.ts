/**
 * The one small language in which browser scenarios are written; `chromium.ts` and `firefox.ts` speak
 * it. All input is trusted input of the browser itself, and pages are real: a tab behind another is
 * hidden, a second window is visible.
 */
import type { Data, MessageName, Reply } from '../../lib/app/protocol';
import type { BrowserName } from './browsers';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';
import type { Point } from './in-page';
import type { FixtureServer } from './server';
import { until } from './until';

/** The suggestion's frame, inside the closed shadow root of a page. */
export interface Card {
  /** What a person reads on it. */
  text(): Promise<string>;
  /** Clicks the button or link with this label (or an accessible name that starts with it). */
  press(label: string): Promise<void>;
  evaluate<T, A = undefined>(fn: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** In CSS pixels of the page. */
  box(): Promise<{ x: number; y: number; width: number; height: number }>;
}

export interface Tab {
  goto(url: string): Promise<void>;
  url(): Promise<string>;
  /** What a person reads on the page. */
  text(): Promise<string>;
  /** Turns the wheel over the middle of the page, or over `at`. */
  wheel(deltaY: number, at?: Point): Promise<void>;
  /** A key by its `KeyboardEvent.code` or character: `Space`, `PageDown`, `j`. */
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  click(selector: string): Promise<void>;
  clickAt(at: Point): Promise<void>;
  /** Clicks the middle button, moves away, stays there for `ms`, and ends it with a press. */
  autoscroll(from: Point, to: Point, ms: number): Promise<void>;
  /** Holds the left button down from one point to another, as on a scrollbar's thumb. */
  drag(from: Point, to: Point): Promise<void>;
  /** Draws one finger over the screen and lifts it. */
  swipe(from: Point, to: Point): Promise<void>;
  /** Clicks the button or link with this label. */
  clickOn(label: string): Promise<void>;
  /** Runs in the page's own world. The function is sent as text: it can't see names around it. */
  evaluate<T, A = undefined>(fn: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** A PNG of what is visible, written to `path` if given. */
  screenshot(path?: string, wholePage?: boolean): Promise<Buffer>;
  /** The page's size in CSS pixels, whatever the window's. */
  viewport(width: number, height: number): Promise<void>;
  /** Shows this tab, which hides the one that was in front of it in its window. */
  front(): Promise<void>;
  /** The frame with the suggestion, when there is one now. */
  card(): Promise<Card | undefined>;
  close(): Promise<void>;
  /** Ends the page's process, so that it can't say a last word. The tab must be the one in front. */
  crash(): Promise<void>;
  closed(): boolean;
}

export interface Driver {
  name: BrowserName;
  /** A new tab in front, in the first window or in one of its own. */
  open(url: string, where?: 'tab' | 'window'): Promise<Tab>;
  /** Pages of the web that are open, oldest first. */
  tabs(): Promise<Tab[]>;
  /** A page of the extension in a new tab: `popup.html`. */
  extensionPage(path: string): Promise<Tab>;
  /** Sends a message as a page of the extension does. Rejects with the background's error. */
  ask<K extends MessageName>(name: K, data: Data<K>): Promise<Reply<K>>;
  /** Runs in a page of the extension that carries no code of ours. */
  inExtension<T, A = undefined>(fn: (arg: A) => T | Promise<T>, arg?: A): Promise<T>;
  /** Stops the background at once; the next event starts it again. */
  stopWorker(): Promise<void>;
  /** Keeps the background from hearing anything: what is sent to it from now on ends with `stopWorker`. */
  holdWorker(): Promise<void>;
  /** Ends the background's process as a crash does; the next event starts it again. */
  crashWorker(): Promise<void>;
  /** The extension's one command, as if its keys were pressed: they reach no browser without a screen. */
  pressCommand(): Promise<void>;
  /** A new tab in a private window. */
  openPrivate(url: string): Promise<Tab>;
  /** Loads the extension again, as an update does: scripts in open pages are orphans then. */
  update(): Promise<void>;
  /** Switches the extension off, and on again: its pages close, scripts in open pages are orphans. */
  reenable(): Promise<void>;
  scheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Ends the browser as a crash does. The profile stays when the launch named it. */
  kill(): Promise<void>;
  close(): Promise<void>;
  /** Resolves when the browser is gone, whoever closed it. */
  gone: Promise<void>;
}

export interface LaunchOptions {
  /** The built extension's folder. */
  extension: string;
  server: FixtureServer;
  /** Hosts that the server plays; without it every host, so that a test never reaches a network. */
  onlyHosts?: string[];
  /** A window on the screen instead of none. */
  headed?: boolean;
  /** The X display of that window, `:99`; without it this session's own. */
  display?: string;
  /** Kept by the caller over several launches; without it a fresh one that goes with the browser. */
  profile?: string;
  /** Firefox preferences. */
  preferences?: Record<string, unknown>;
}

/** A first install greets with a page in front of everything, which would hide what is measured. */
export async function closeWelcome(driver: Driver): Promise<void> {
  await until('the welcome page, to close it', () =>
    driver.inExtension(async () => {
      const scope = globalThis as unknown as Record<string, { tabs: Tabs }>;
      const tabs = (scope.browser ?? scope.chrome)?.tabs;
      const welcome = (await tabs?.query({}))?.find(({ url }) => url?.endsWith('/welcome.html'));
      if (welcome) await tabs?.remove(welcome.id);
      return welcome !== undefined;
    }),
  );
}
interface Tabs {
  query(all: object): Promise<{ id: number; url?: string }[]>;
  remove(id: number): Promise<void>;
}

export async function launch(name: BrowserName, options: LaunchOptions): Promise<Driver> {
  const driver = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
  if (!options.profile) await closeWelcome(driver);
  return driver;
}

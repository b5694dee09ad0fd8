/** When the browser starts, installs, updates or wakes us. Register in the first turn of the background. */
import { browser } from 'wxt/browser';

export function onStart(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

const awake = 'awake';

/**
 * The first wake since the browser started or the extension was switched on, for which no other event
 * tells: open tabs have orphans then. What is kept for the session is gone by that time.
 */
export function onFirstWake(listener: () => void): void {
  const { session } = browser.storage;
  void session.get(awake).then(async (kept) => {
    if (awake in kept) return;
    await session.set({ [awake]: true });
    listener();
  });
}

/** A first install, and nothing else. */
export function onFirstInstall(listener: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') listener();
  });
}

/** Every install and update of the extension or the browser: old meters are orphans then. */
export function onUpdate(listener: () => void): void {
  browser.runtime.onInstalled.addListener(() => listener());
}

const alarm = 'refresh';
/** Minutes. The badge and the week's announcement are "is it due?", so a late alarm does no harm. */
const period = 30;

/** Alarms may vanish when the browser restarts, so the alarm is looked for at every wake. */
export function onAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener((fired) => {
    if (fired.name === alarm) listener();
  });
  void browser.alarms.get(alarm).then((known) => {
    if (!known) return browser.alarms.create(alarm, { periodInMinutes: period });
  });
}

/** The week as a notification of the system: only with the permission, which is asked for in a press. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

const permission = { permissions: ['notifications' as const] };
const prefix = 'week/';

/** Call it first thing in a click handler, before any `await`; true when it is granted. */
export const requestNotifications = (): Promise<boolean> => browser.permissions.request(permission);

/** Shown once for a day, even when called again while it is there. */
export async function notifyWeek(day: string): Promise<void> {
  if (!(await browser.permissions.contains(permission))) return;
  const id = prefix + day;
  if (id in (await browser.notifications.getAll())) return;
  await browser.notifications.create(id, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title: i18n.t('extName'),
    message: i18n.t('week.announced'),
  });
}

function pressed(id: string): void {
  if (!id.startsWith(prefix)) return;
  void browser.notifications.clear(id);
  void browser.tabs.create({ url: browser.runtime.getURL('/week.html') });
}

/** Without the permission there is nothing to listen to; it may come while we are awake. */
export function openWeekFromNotification(): void {
  const listen = () => browser.notifications?.onClicked.addListener(pressed);
  listen();
  browser.permissions.onAdded.addListener(listen);
}

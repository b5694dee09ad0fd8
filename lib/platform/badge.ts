/** The toolbar icon's small mark: a suggestion waits, or the week is ready. Never a number. */
import { browser } from 'wxt/browser';

const colours = { mark: '#1f6f5c', text: '#ffffff' };

export async function setBadge(marked: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colours.mark });
  await browser.action.setBadgeTextColor({ color: colours.text });
  await browser.action.setBadgeText({ text: marked ? '•' : '' });
}

/** Whether the toolbar shows the icon; undefined in Firefox, which does not tell. */
export async function isIconPinned(): Promise<boolean | undefined> {
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar;
}

import { defineBackground } from 'wxt/utils/define-background';
import { createApp } from '../lib/app/create-app';
import { createHost } from '../lib/platform/host';
import { onJournal } from '../lib/platform/journal';
import { onAlarm, onFirstInstall, onFirstWake, onStart, onUpdate } from '../lib/platform/lifecycle';
import { route } from '../lib/platform/messages';
import { openWeekFromNotification } from '../lib/platform/notify';
import { onPermissionsChanged } from '../lib/platform/sites';
import { openStore } from '../lib/platform/store';
import { focusCardInActiveTab, onFocusCommand, openPage } from '../lib/platform/tabs';

export default defineBackground(() => {
  const app = createApp({
    store: openStore(),
    host: createHost(),
    clock: Date.now,
    random: Math.random,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
  });

  route(app.handlers);
  onJournal(app.drainJournal);
  onStart(() => app.start('new'));
  onFirstWake(() => app.start('all'));
  onUpdate(() => app.start('all'));
  onFirstInstall(() => openPage('welcome.html'));
  onPermissionsChanged(() => app.start('new'));
  onAlarm(app.refresh);
  onFocusCommand(focusCardInActiveTab);
  openWeekFromNotification();
});

/** Each thing that can be done on the options page, as messages to the background. */

import { localDay, noonOf } from '../../components/days';
import type { OptionsActions } from '../../components/options/actions';
import { send } from '../../lib/platform/messages';
import { requestNotifications } from '../../lib/platform/notify';
import { leavePage, saveFile } from '../../lib/platform/page';
import { requestOrigins } from '../../lib/platform/permissions';
import { undoable } from '../../lib/platform/undoable';
import { addressBook } from './address-book';
import { backup } from './backup';

const { timeZone } = Intl.DateTimeFormat().resolvedOptions();

/** The first moment of a local day, epoch ms. */
function midnightOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date).getTime();
}

export const actions: OptionsActions = {
  putPerson: (person) => undoable(send('putPerson', person)),
  removePerson: (id) => undoable(send('removePerson', { id })),
  noteContact: (note) => undoable(send('noteContact', { ...note, state: 'talked' })),
  noteOpened: (personId, channel) => void send('noteOpened', { personId, channel }),
  saveCalendar: (name, text) => saveFile(name, 'text/calendar', text),
  addressBook,
  setSetting: (key, value) => undoable(send('setSetting', { key, value })),
  notifyWeek: async (wanted) => {
    const given = !wanted || (await requestNotifications());
    if (given) await send('setSetting', { key: 'notifyWeek', value: wanted });
    return given;
  },
  setPlan: (id, minutes) => undoable(send('setPlan', { id, minutes })),
  countSite: async (site, origins) => {
    const given = await requestOrigins(origins);
    if (given) await send('setSite', { site, counted: true });
    return given;
  },
  askAgain: requestOrigins,
  stopSite: (site) => undoable(send('setSite', { site, counted: false })),
  setQuiet: (site, quiet) => undoable(send('setQuiet', { site, quiet })),
  checkIn: (answer) => undoable(send('checkIn', { answer })),
  checkIns: () => send('checkIns', {}),
  removeCheckIns: (ids) => undoable(send('removeCheckIns', { ids })),
  gentle: () => send('gentle', { zone: timeZone }),
  followed: (personId, channel) => void send('noteOpened', { personId, channel }),
  ...backup,
  eraseDays: async (first, last) => {
    const end = midnightOf(localDay(noonOf(last), 1));
    await send('eraseRange', { start: midnightOf(first), end });
  },
  eraseEverything: async () => {
    await send('eraseEverything', {});
  },
  leave: () => void leavePage(),
};

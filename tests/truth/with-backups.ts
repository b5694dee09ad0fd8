/** The app's answers, with backups as the options page makes and reads them. */
import type { createApp } from '../../lib/app/create-app';
import type { Sender } from '../../lib/platform/messages';
import { backupFrom, restoreFrom } from '../../lib/snapshot/carry';

type Answers = ReturnType<typeof createApp>['handlers'];

/** `clock` tells epoch ms. */
export const withBackups = (answers: Answers, clock: () => number) => {
  const keeperFor = (sender: Sender) => ({
    stored: async (query: { checkIns?: boolean }) => answers.stored(query, sender),
    restore: async (backup: Parameters<Answers['restore']>[0]) => answers.restore(backup, sender),
  });
  return {
    ...answers,
    backup: (query: { checkIns?: boolean }, sender: Sender) =>
      backupFrom(keeperFor(sender), query, clock()),
    restore: ({ text }: { text: string }, sender: Sender) => restoreFrom(keeperFor(sender), text),
  };
};

/** Turns what the background says was before a change into the way back. */
import type { Undo } from '../app/protocol';
import { send } from './messages';

export async function undoable(change: Promise<Undo>): Promise<() => Promise<void>> {
  const before = await change;
  return async () => {
    await send('undo', before);
  };
}

/** Turns what the background says was before a change into the way back. */
import type { Undo } from '../app/protocol';
import { send } from './messages';

/** The way back answers false where all of it was changed since, and stays. */
export async function undoable(change: Promise<Undo>): Promise<() => Promise<boolean>> {
  const before = await change;
  return () => send('undo', before);
}

/** How a section tells what it did: a line, and the way back where there is one. */

import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { TakeBack } from './actions';

/** Shows the line once `done` resolves, or says that it did not work. Resolves to whether it did. */
export type Tell = (done: Promise<TakeBack | void>, text: string) => Promise<boolean>;

export const TellContext = createContext<Tell>(() => Promise.resolve(false));
export const useTell = (): Tell => useContext(TellContext);

export const failureText = (): string => i18n.t('options.didNotWork');

/** How a page tells what it did: a line at its foot, and the way back where there is one. */

import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Notice, type Notification } from './Notice';
import { type TakeBack, undoneText } from './undone-text';

export type { TakeBack } from './undone-text';

/**
 * Shows the line once `done` resolves, or says that it did not work; resolves to whether it did.
 * A `TakeBack` that `done` resolves to becomes the way back. `why` says in words what did not work,
 * where it knows the error's message.
 */
export type Tell = (
  done: Promise<unknown>,
  text: string,
  why?: (message: string) => string | undefined,
) => Promise<boolean>;

const TellContext = createContext<Tell>(() => Promise.resolve(false));
export const useTell = (): Tell => useContext(TellContext);

const isTakeBack = (value: unknown): value is TakeBack => typeof value === 'function';

/** What happens inside is told at the end of it. */
export function TellArea({
  class: name,
  children,
}: {
  class: string;
  children: ComponentChildren;
}) {
  const [notice, setNotice] = useState<Notification>();
  const tell: Tell = useCallback(async (done, text, why) => {
    try {
      const back = await done;
      const takeBack = isTakeBack(back)
        ? () =>
            void back()
              .then(undoneText)
              .catch(() => i18n.t('options.didNotWork'))
              .then((said) => setNotice({ text: said }))
        : undefined;
      setNotice({ text, takeBack });
      return true;
    } catch (error) {
      const message = error instanceof Error ? error.message : '';
      setNotice({ text: why?.(message) ?? i18n.t('options.didNotWork') });
      return false;
    }
  }, []);
  return (
    <TellContext.Provider value={tell}>
      <div class={name}>
        {children}
        <Notice notice={notice} onDismiss={() => setNotice(undefined)} />
      </div>
    </TellContext.Provider>
  );
}

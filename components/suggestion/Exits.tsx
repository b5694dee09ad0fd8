/** The row of three equal buttons: one way on, and two ways out (N2). */

import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';

interface Props {
  /** The filled one; absent on the plain card. */
  children?: ComponentChildren;
  /** ⋯, where the row below would hold nothing else. */
  more?: ComponentChildren;
  onKeep(): void;
  onDone(): void;
}

export function Exits({ children, more, onKeep, onDone }: Props) {
  return (
    <div class={more ? 'equal-row with-more' : 'equal-row'}>
      {children}
      <button type="button" class="button" onClick={onKeep}>
        {i18n.t('card.keepScrolling')}
      </button>
      <button type="button" class="button" onClick={onDone}>
        {i18n.t('card.doneForNow')}
      </button>
      {more}
    </div>
  );
}

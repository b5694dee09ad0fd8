/** One way to reach someone, as a button or a real link. */
import type { ComponentChildren } from 'preact';
import type { Channel } from '../lib/people/person';
import { wayOf } from './way';

export interface WayButtonProps {
  /** Absent: someone without a way yet. */
  channel?: Channel;
  /** The way to start, which goes along where the channel can carry it. */
  words: string;
  class: string;
  /** Its panel is open; absent where the panel takes the button's place. */
  pressed?: boolean;
  children: ComponentChildren;
  /** The link was followed. */
  onFollow(): void;
  /** The way needs a panel: a phone, or something of the person's own. */
  onPanel(): void;
}

export function WayButton({
  channel,
  words,
  children,
  onFollow,
  onPanel,
  ...rest
}: WayButtonProps) {
  const way = wayOf(channel, words);
  if (way.kind !== 'link')
    return (
      <button type="button" class={rest.class} aria-expanded={rest.pressed} onClick={onPanel}>
        {children}
      </button>
    );
  // A scheme of an app leaves a blank tab behind when it gets one.
  const tab = way.newTab ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return (
    <a class={rest.class} href={way.href} {...tab} onClick={onFollow}>
      {children}
    </a>
  );
}

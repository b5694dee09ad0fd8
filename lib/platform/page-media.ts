/** Media that plays where someone may be watching: audible, full screen, or after input (M1). */
import { ago } from './page-clock';
import type { Hand, On } from './page-input';

/** Players that report more often than this, ms, are heard once. */
const beat = 1_000;
/** A player that was silent this long, ms, gives way to another. */
const yields = 2_000;

/**
 * Emits `media` with the item that plays, and `media-end` when it stopped. Returns how to listen in a
 * shadow root too.
 */
export function listenToMedia(
  on: On,
  hand: Hand,
  emit: (what: 'media' | 'media-end', item?: string) => void,
): (root: EventTarget) => void {
  let player: HTMLMediaElement | undefined;
  let position = 0;
  let heard = 0;

  const counts = (media: HTMLMediaElement & { mozHasAudio?: boolean }) =>
    hand.hasActed() ||
    // Firefox lets what has no sound play unmuted by itself, and alone tells whether there is any.
    (!media.muted && media.volume > 0 && media.mozHasAudio !== false) ||
    document.fullscreenElement?.contains(media);

  const played = (event: Event): void => {
    const media = event.target as HTMLMediaElement;
    const isOther = media !== player;
    if (ago(heard) < (isOther ? yields : beat) || media.paused || !counts(media)) return;
    if (!isOther && media.currentTime === position) return;
    player = media;
    position = media.currentTime;
    heard = Date.now();
    emit('media', media.currentSrc);
  };
  const stopped = (event: Event): void => {
    if (event.target !== player) return;
    player = undefined;
    heard = 0;
    emit('media-end');
  };
  const listen = (root?: EventTarget): void => {
    on('playing timeupdate', played, root);
    // What ends pauses first.
    on('pause', stopped, root);
  };
  listen();
  return listen;
}

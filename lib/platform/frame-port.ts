/**
 * The card's frame talks to the content script over a port that was handed to it: its size, and that
 * it is finished. Nothing personal goes this way, because the page around might listen.
 */
export interface FramePort {
  /** CSS px. */
  size(width: number, height: number): void;
  close(): void;
}

type FromFrame = { size: [width: number, height: number] } | { close: true };

/** Must be called in the frame's first turn. What is said before the port comes is kept. */
export function openFramePort(): FramePort {
  let port: MessagePort | undefined;
  let waiting: FromFrame[] = [];
  const say = (message: FromFrame) => (port ? port.postMessage(message) : waiting.push(message));

  window.addEventListener('message', ({ ports: [handed] }) => {
    if (port || !handed) return;
    port = handed;
    waiting.forEach(say);
    waiting = [];
  });
  return {
    size: (width, height) => say({ size: [width, height] }),
    close: () => say({ close: true }),
  };
}

/**
 * Whether an element of ours can be seen by a person, in a frame that the page around may cover, fade or
 * move, and whether a press in it can be meant (platform trap 12).
 */

/** Version 2 of the observer, in Chromium: `isVisible` is false when anything covers or fades it. */
type EntryV2 = IntersectionObserverEntry & { isVisible?: boolean };
type OptionsV2 = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

/** Ms between two looks; the least that Chromium allows. */
const delay = 100;
/** Ms in view before a press counts: nobody reads and presses faster what has only just appeared. */
const armingDelay = 500;
/** Ms that a pointer is over the frame before a press counts; a page may move the frame under it. */
const aimingDelay = 300;

export interface Visibility {
  /** A press at this moment may count. */
  now(): boolean;
}

/** Watches until `signal` aborts; `onFirst` is called once, when it is seen for the first time. */
export function watchVisibility(
  element: Element,
  onFirst: () => void,
  signal: AbortSignal,
): Visibility {
  let armed = false;
  let told = false;
  let arming: ReturnType<typeof setTimeout> | undefined;
  const arm = () => {
    armed = true;
    if (told) return;
    told = true;
    onFirst();
  };
  const options: OptionsV2 = { threshold: [0, 0.5, 1], trackVisibility: true, delay };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as EntryV2;
    const inView = last.isIntersecting && last.intersectionRatio >= 0.5;
    const isVisible = inView && (last.isVisible ?? true);
    if (isVisible && (armed || arming)) return;
    clearTimeout(arming);
    arming = undefined;
    armed = false;
    if (isVisible) arming = setTimeout(arm, armingDelay);
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { now: () => armed };
}

/** Where a pointer is, on the screen and in the frame. */
const placesOf = ({ screenX, screenY, clientX, clientY }: PointerEvent) => ({
  screen: `${screenX} ${screenY}`,
  frame: `${clientX} ${clientY}`,
});

/**
 * Whether a press was aimed: the pointer had been over the frame for a moment, and the frame had not
 * moved under it. A finger has no way to hover; a key has no place, nor has what a screen reader presses,
 * wherever a pointer stands meanwhile.
 */
function watchAim(): () => boolean {
  let since = Number.POSITIVE_INFINITY;
  let last: ReturnType<typeof placesOf> | undefined;
  let aimed = true;
  const look = (event: PointerEvent) => {
    const at = placesOf(event);
    const moved = last?.screen === at.screen && last.frame !== at.frame;
    if (!last || moved) since = event.timeStamp;
    last = at;
    if (event.type === 'pointerdown')
      aimed = event.pointerType !== 'mouse' || event.timeStamp - since >= aimingDelay;
  };
  const leave = () => {
    last = undefined;
  };
  for (const type of ['pointerover', 'pointermove', 'pointerdown'] as const)
    window.addEventListener(type, look, { capture: true, passive: true });
  document.documentElement.addEventListener('pointerleave', leave);
  window.addEventListener(
    'keydown',
    () => {
      aimed = true;
    },
    true,
  );
  return () => {
    const wasAimed = aimed;
    // One press is spoken for; the next brings its own pointer, or none.
    aimed = true;
    return wasAimed;
  };
}

/** Lets no press through that a person could not see or cannot have meant, before anything else hears of it. */
export function refuseUnseen(visibility: Visibility): void {
  const isAimed = watchAim();
  const refuse = (event: Event) => {
    if (visibility.now() && isAimed()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'auxclick', 'submit']) window.addEventListener(type, refuse, true);
}

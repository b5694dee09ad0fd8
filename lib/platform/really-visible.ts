/**
 * Whether an element of ours can be seen by a person, in a frame that the page around may cover,
 * fade or move (platform trap 12).
 */

/** Version 2 of the observer, in Chromium: `isVisible` is false when anything covers or fades it. */
type EntryV2 = IntersectionObserverEntry & { isVisible?: boolean };
type OptionsV2 = IntersectionObserverInit & { trackVisibility: boolean; delay: number };

/** Ms between two looks; the least that Chromium allows. */
const delay = 100;
/** Ms in view before a press counts where coverage can't be seen (Firefox). */
const armingDelay = 500;

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
  let visible = false;
  let told = false;
  let arming: ReturnType<typeof setTimeout> | undefined;
  const set = (next: boolean) => {
    visible = next;
    if (!next || told) return;
    told = true;
    onFirst();
  };
  const options: OptionsV2 = { threshold: [0, 0.5, 1], trackVisibility: true, delay };
  const observer = new IntersectionObserver((entries) => {
    const last = entries.at(-1) as EntryV2;
    const inView = last.isIntersecting && last.intersectionRatio >= 0.5;
    clearTimeout(arming);
    if (last.isVisible !== undefined) return set(inView && last.isVisible);
    if (!inView) return set(false);
    if (!visible) arming = setTimeout(set, armingDelay, true);
  }, options);
  observer.observe(element);
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return { now: () => visible };
}

/** Lets no press through that a person could not see, before anything else hears of it. */
export function refuseUnseen(visibility: Visibility): void {
  const refuse = (event: Event) => {
    if (visibility.now()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of ['click', 'auxclick', 'submit']) window.addEventListener(type, refuse, true);
}

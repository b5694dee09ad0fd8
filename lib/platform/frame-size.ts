/** How large the card's frame has to be, and where the focus goes when the frame gets it. */

/** Reports CSS px on every change until `signal` aborts. */
export function watchFrame(
  root: HTMLElement,
  report: (width: number, height: number) => void,
  signal: AbortSignal,
): void {
  let last = '';
  const measure = () => {
    const content = root.firstElementChild as HTMLElement | null;
    if (!content) return;
    // A card takes the width it is given, up to its most; it has to ask for that most.
    const most = Number.parseFloat(getComputedStyle(content).maxInlineSize);
    const width = Math.ceil(Number.isNaN(most) ? content.offsetWidth : most);
    const height = Math.ceil(content.offsetHeight);
    if (last === `${width} ${height}`) return;
    last = `${width} ${height}`;
    report(width, height);
  };
  const sizes = new ResizeObserver(measure);
  const watch = () => {
    sizes.disconnect();
    if (root.firstElementChild) sizes.observe(root.firstElementChild);
    measure();
  };
  const children = new MutationObserver(watch);
  children.observe(root, { childList: true });
  watch();

  const takeFocus = () => {
    // By the keyboard command: the pointer brings its own target.
    if (document.activeElement === document.body && !root.matches(':hover'))
      (root.firstElementChild as HTMLElement | null)?.focus();
  };
  window.addEventListener('focus', takeFocus, { signal });
  signal.addEventListener(
    'abort',
    () => {
      sizes.disconnect();
      children.disconnect();
    },
    { once: true },
  );
}

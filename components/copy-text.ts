/** Copies a text within a click; works in a frame on another site's page too. */

/** False when the browser refuses. */
export function copyText(text: string): boolean {
  // A frame in a foreign page has no clipboard-write permission; the older command needs only the click.
  const source = document.createElement('textarea');
  source.value = text;
  source.readOnly = true;
  source.className = 'visually-hidden';
  const before = document.activeElement;
  document.body.append(source);
  source.select();
  const copied = document.execCommand('copy');
  source.remove();
  if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  return copied;
}

/** The ways in which a page may look for what a card shows, and for the extension behind it. */
import type { Tab } from './driver';

/** What a curious page does before anything appears. */
export function eavesdrop(): void {
  const heard: string[] = [];
  const pointed: string[] = [];
  Object.assign(globalThis, { heard, pointed });
  addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`), true);
  for (const type of ['pointerover', 'pointermove', 'focusin', 'click', 'keydown', 'copy'])
    addEventListener(
      type,
      (event) =>
        pointed.push(
          event
            .composedPath()
            .map((node) => (node as Element).outerHTML)
            .join(),
        ),
      true,
    );
  new PerformanceObserver((list) =>
    heard.push(...list.getEntries().map((entry) => `${entry.entryType} ${entry.name}`)),
  ).observe({ type: 'resource', buffered: true });
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) heard.push((node as Element).outerHTML ?? node.textContent);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true });
  const style = document.createElement('style');
  style.textContent = `@font-face { font-family: probe; src: url(/font-probe); unicode-range: U+17B }
    * { font-family: probe, system-ui !important }`;
  document.head.append(style);
}

/** Everything a page can look through afterwards, as text by the way it was got. */
export async function lookEverywhere(needle: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  // What is drawn, hidden text left out: textContent is looked through as well.
  const drawn = (element: Element): unknown => Reflect.get(element, 'innerText');
  const page = globalThis as unknown as Record<string, unknown>;
  const find = page.find as (text: string) => boolean;
  found['window.find'] = find.call(window, needle) ? needle : '';
  document.execCommand('selectAll');
  found.selection = String(getSelection());
  getSelection()?.removeAllRanges();
  found.text = `${drawn(document.body)} ${document.documentElement.textContent}`;
  found.html = document.documentElement.outerHTML;
  const texts: string[] = [];
  const walk = (root: ParentNode): void => {
    for (const element of root.querySelectorAll('*')) {
      for (const { name: key, value } of element.attributes) texts.push(`${key}=${value}`);
      texts.push(String(drawn(element)));
      if (element.shadowRoot) walk(element.shadowRoot);
    }
  };
  walk(document);
  found['every element and open shadow root'] = texts.join('\n');
  const words: string[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    words.push(node.nodeValue ?? '');
  found['every text node'] = words.join('\n');
  const range = document.createRange();
  range.selectNode(document.documentElement);
  found['a range over everything'] = `${range} ${range.cloneContents().textContent}`;
  const own = document.querySelectorAll('iframe').length;
  found['frames.length'] = frames.length > own ? 'a frame of ours' : '';
  found['frames by name'] = JSON.stringify(Object.getOwnPropertyNames(window));
  found.resources = performance
    .getEntries()
    .map((entry) => `${entry.entryType} ${entry.name} ${JSON.stringify(entry)}`)
    .join('\n');
  const corner = document.elementsFromPoint(60, innerHeight - 60);
  found['the elements in the corner'] = corner
    .map((one) => `${one.outerHTML} ${one.textContent} ${one.shadowRoot?.textContent}`)
    .join();
  found['styles in the corner'] = corner
    .map((one) => [getComputedStyle(one).cssText, getComputedStyle(one, '::before').content].join())
    .join();
  found.focus = `${document.activeElement?.outerHTML} ${document.activeElement?.shadowRoot?.textContent}`;
  found.styles = [...document.styleSheets, ...document.adoptedStyleSheets]
    .map(({ cssRules }) => [...cssRules].map((rule) => rule.cssText).join())
    .join();
  found.fonts = [...document.fonts].map(({ family, status }) => `${family} ${status}`).join();
  found.animations = document
    .getAnimations()
    .map(({ id }) => id)
    .join();
  found.storage = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
  found.databases = JSON.stringify(await indexedDB.databases());
  found.caches = JSON.stringify(await caches.keys().catch(() => []));
  found.title = `${document.title} ${location.href} ${JSON.stringify(history.state)}`;
  found['messages, resources and changes that were heard'] = (page.heard as string[]).join('\n');
  found['the way of every pointer and key'] = (page.pointed as string[]).join('\n');
  return found;
}

/** By probe: what it brought to light of the secrets, and of an extension at all. */
export async function lookFor(
  tab: Tab,
  name: string,
  secrets: string[],
): Promise<{ probe: string; bytes: number; ours: boolean; text: string }[]> {
  const ways = Object.entries(await tab.evaluate(lookEverywhere, name));
  return ways.map(([probe, text]) => ({
    probe,
    bytes: secrets.reduce(
      (sum, secret) => sum + Buffer.byteLength(secret) * (text.split(secret).length - 1),
      0,
    ),
    ours: /a frame of ours|-extension:/.test(text),
    text: text.slice(0, 300),
  }));
}

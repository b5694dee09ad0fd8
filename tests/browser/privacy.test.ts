/** No person is visible to the site one is on, and a site's own rules don't keep the card away. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { browserNames } from './browsers';
import type { Tab } from './driver';
import { feed, gone, meet, theNudge } from './meeting';
import { person } from './snapshots';
import { until } from './until';
import { plain, startWorld, type World } from './world';

/** Ż is nowhere else on the page, so that a font for this letter alone would tell of it. */
const name = 'Żaneta';
const number = '447700900188';
const people = [person(name, { channels: [{ type: 'whatsapp', value: `+${number}` }] })];

/** What a curious page does before anything appears. */
function eavesdrop(): void {
  const heard: string[] = [];
  Object.assign(globalThis, { heard });
  addEventListener('message', (event) => heard.push(`message ${JSON.stringify(event.data)}`), true);
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
async function lookEverywhere(needle: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  // What is drawn, hidden text left out: textContent is looked through as well.
  const drawn = (element: Element): unknown => Reflect.get(element, 'innerText');
  const page = globalThis as unknown as Record<string, unknown>;
  const find = page.find as (text: string) => boolean;
  found['window.find'] = find.call(window, needle) ? needle : '';
  document.execCommand('selectAll');
  found.selection = String(getSelection());
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
  const own = document.querySelectorAll('iframe').length;
  found['frames.length'] = frames.length > own ? 'a frame of ours' : '';
  found['frames by name'] = JSON.stringify(Object.getOwnPropertyNames(window));
  found.resources = performance
    .getEntries()
    .map((entry) => entry.name)
    .join('\n');
  const corner = document.elementFromPoint(60, innerHeight - 60);
  found['the element in the corner'] = `${corner?.outerHTML} ${corner?.textContent}`;
  found.focus = `${document.activeElement?.outerHTML}`;
  found.styles = [...document.styleSheets, ...document.adoptedStyleSheets]
    .map(({ cssRules }) => [...cssRules].map((rule) => rule.cssText).join())
    .join();
  found.storage = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]);
  found.databases = JSON.stringify(await indexedDB.databases());
  found.title = `${document.title} ${location.href} ${JSON.stringify(history.state)}`;
  found.heard = (page.heard as string[]).join('\n');
  return found;
}

describe.each(browserNames)('in %s', (browser) => {
  let world: World;
  beforeAll(async () => {
    world = await startWorld(browser);
  });
  afterAll(() => world?.close());

  const telling = async (tab: Tab) =>
    Object.entries(await tab.evaluate(lookEverywhere, name))
      .filter(
        ([, text]) =>
          text.includes(name) || text.includes(number) || /a frame of ours|-extension:/.test(text),
      )
      .map(([way, text]) => `${way}: ${text.slice(0, 300)}`);

  it('the host page can find neither the name, nor the number, nor the extension', async () => {
    const { tab, card } = await meet(world, { people }, feed, (page) => page.evaluate(eavesdrop));
    expect(await card.text()).toContain(name);
    expect(await telling(tab)).toEqual([]);
    expect(world.server.requests.filter((path) => path.includes('font-probe'))).toEqual([]);
    await card.press('Keep scrolling');
    await gone(tab);
    expect(await telling(tab)).toEqual([]);
  });

  it('the same probes find a name that is written into the page', async () => {
    const tab = await world.driver.open(plain);
    await tab.evaluate(eavesdrop);
    await tab.evaluate((text) => {
      const line = document.createElement('p');
      line.textContent = text;
      line.title = text;
      document.body.prepend(line);
    }, name);
    await until('the font to be asked for', () =>
      world.server.requests.some((path) => path.includes('font-probe')),
    );
    const ways = (await telling(tab)).map((line) => line.split(':')[0]);
    expect(ways).toEqual(
      expect.arrayContaining(['window.find', 'selection', 'text', 'html', 'heard']),
    );
  });

  it.each([
    ["CSP frame-src 'none'", '?csp'],
    ['COEP require-corp', '?coep'],
    ['both', '?csp&coep'],
  ])('the card appears under %s, and its buttons work', async (_, query) => {
    const { tab, card } = await meet(world, { people }, feed + query);
    expect(await card.text()).toContain(name);
    await card.press('Keep scrolling');
    await gone(tab);
    await until('the answer', async () => (await theNudge(world)).outcome === 'kept');
  });
});

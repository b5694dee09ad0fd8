/** What a page can read of a card, do to it, and learn of Instead before there is one. */

import { setTimeout as delay } from 'node:timers/promises';
import { backupOf } from '../browser/backups';
import { type BrowserName, browserNames } from '../browser/browsers';
import type { Card, Tab } from '../browser/driver';
import { feed, gone, meet, theNudge } from '../browser/meeting';
import { eavesdrop, lookFor } from '../browser/probes';
import { person } from '../browser/snapshots';
import { until } from '../browser/until';
import { plain, type World } from '../browser/world';
import { inBrowsers } from './in-browsers';
import { median, type Report, type Section, table, type Verdict } from './section';

/** Ż is nowhere else on the page, so that a font for this letter alone would tell of it. */
const name = 'Żaneta';
const number = '447700900188';
/** The fewest ways of looking that say anything. */
const leastProbes = 15;

const bars = {
  readable: {
    what: `bytes of people's data readable by the page, ${leastProbes} probes or more, both browsers`,
    limit: '0',
  },
  chromium: {
    what: 'actions accepted from a hidden, covered, faded, moved or zero-size frame (Chromium)',
    limit: '0',
  },
  firefox: {
    what: 'irreversible actions from a hidden, covered, faded, moved or zero-size frame (Firefox)',
    limit: '0',
  },
};

const people = [person(name, { channels: [{ type: 'whatsapp', value: `+${number}` }] })];

export interface Found {
  probe: string;
  /** Of the card; and of the same, written into a page. */
  bytes: number;
  control: number;
  ours: boolean;
}

async function probe(world: World): Promise<Found[]> {
  const secretsOf = (words: string) => [name, number, words];
  const { tab, card } = await meet(world, { people }, feed, (page) => page.evaluate(eavesdrop));
  const words = await card.evaluate(() => document.querySelector('.opener')?.textContent ?? '');
  const { x, y, width, height } = await card.box();
  await tab.evaluate(() => document.body.focus());
  await tab.wheel(0, { x: x + width / 2, y: y + height / 2 });
  const found = await lookFor(tab, name, secretsOf(words.replace(/["“”]/g, '').trim()));
  const asked = world.server.requests.filter((path) => path.includes('font-probe')).length;
  await card.press('Keep scrolling');
  await gone(tab);
  const page = await world.driver.open(plain);
  await page.evaluate(eavesdrop);
  await page.evaluate((text) => {
    const line = document.createElement('p');
    line.textContent = text;
    line.title = text;
    document.body.prepend(line);
  }, `${name} ${number}`);
  await until('the font to be asked for', () =>
    world.server.requests.some((path) => path.includes('font-probe')),
  );
  const controls = await lookFor(page, name, secretsOf(name));
  await page.close();
  return [
    ...found.map(({ probe, bytes, ours }) => ({
      ...{ probe, bytes, ours },
      control: controls.find((one) => one.probe === probe)?.bytes ?? 0,
    })),
    { probe: 'a font for one letter', bytes: asked, control: 1, ours: false },
  ];
}

/** What a page does to the host of the card, which is the last child of its root; and how it takes it back. */
const attacks: Record<string, string> = {
  'faded to 1 %': "host.style.setProperty('opacity', '0.01', 'important')",
  'out of the top layer, in a page that is faded':
    "host.hidePopover(); root.style.opacity = '0.02'",
  'out of the top layer, under what covers it': `host.hidePopover();
    cover.style.cssText = 'position:fixed;inset:0;z-index:2147483647;background:#fff;pointer-events:none'; root.append(cover)`,
  'covered by a popover that lets presses through': `cover.style.cssText = 'position:fixed;inset:0;margin:0;border:0;width:100vw;height:100vh;background:#fff;pointer-events:none';
    cover.popover = 'manual'; root.append(cover); cover.showPopover()`,
  'turned by a filter': "host.style.setProperty('filter', 'opacity(0.02)', 'important')",
  'clipped away but for a corner':
    "host.style.setProperty('clip-path', 'inset(0 0 95% 95%)', 'important')",
  'mostly outside of the window': "host.style.setProperty('bottom', '-220px', 'important')",
  'shrunk to a hundredth': "host.style.setProperty('transform', 'scale(0.01)', 'important')",
  'turned around': "host.style.setProperty('transform', 'rotate(180deg)', 'important')",
  'of no size':
    "host.style.setProperty('width', '0', 'important'), host.style.setProperty('height', '0', 'important'), host.style.setProperty('overflow', 'hidden', 'important')",
  'not drawn': "host.style.setProperty('visibility', 'hidden', 'important')",
  'blended into the page':
    "host.style.setProperty('mix-blend-mode', 'lighten', 'important'), host.style.setProperty('opacity', '0.3', 'important')",
  masked:
    "host.style.setProperty('mask', 'linear-gradient(transparent, transparent)', 'important')",
};

/** Moved under a pointer that was about to press something else. */
const moved = 'moved under the pointer as it presses';

const undoAll = `host.style.cssText = window.before ?? host.style.cssText; root.style.cssText = ''; cover.remove(); cover.popover = null; if (!host.matches(':popover-open')) host.showPopover(); delete window.before`;

const inPage = (tab: Tab, code: string) =>
  tab.evaluate((text) => {
    const scope = globalThis as unknown as Record<string, unknown>;
    scope.cover ??= document.createElement('div');
    const last = [...document.documentElement.children].at(-1);
    if (!(scope.host as HTMLElement | undefined)?.isConnected) scope.host = last;
    scope.root ??= document.documentElement;
    const host = scope.host as HTMLElement;
    scope.before ??= host.style.cssText;
    new Function(text)();
  }, code);

const isUp = async (tab: Tab) => (await tab.card().catch(() => undefined)) !== undefined;

/** The middle of "Keep scrolling", in pixels of the page. */
async function keepAt(card: Card): Promise<{ x: number; y: number }> {
  const { x, y } = await card.box();
  const at = await card.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find((one) =>
      one.textContent?.includes('Keep scrolling'),
    );
    const box = button?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
  });
  return { x: x + at.x, y: y + at.y };
}

/** Outcomes after which nobody was reached and nothing but this one card is over. */
const harmless: unknown[] = [undefined, 'ignored', 'kept', 'done', 'later'];

/** What was recorded; a press that does nothing is no action. */
async function answered(world: World): Promise<{ record: string; lasting: string }> {
  const { outcome, passedOver } = await theNudge(world);
  const { reachOuts, people } = await backupOf(world.driver);
  return {
    record: JSON.stringify([outcome, passedOver, reachOuts.length]),
    lasting: JSON.stringify([harmless.includes(outcome) ? '' : outcome, reachOuts, people]),
  };
}

export interface Tried {
  attack: string;
  accepted: boolean;
  /** More changed than that the card is over: it cannot be taken as not having happened. */
  lasting: boolean;
}

/** Each attack on the same card, as long as it stands; a card that closed was pressed, and another comes. */
async function attack(world: World): Promise<Tried[]> {
  const tried: Tried[] = [];
  let met = await meet(world, { people });
  for (const [name, code] of [...Object.entries(attacks), [moved, ''] as const]) {
    if (!(await isUp(met.tab))) met = await meet(world, { people });
    const { tab, card } = met;
    const at = await keepAt(card);
    const before = await answered(world);
    if (name === moved) await pressAsItMoves(tab, at);
    else {
      await inPage(tab, code);
      // Chromium looks every 100 ms; a person would need longer to be led to a press.
      await delay(400);
      // What lies outside of the window cannot be pressed.
      for (const place of [await keepAt(card).catch(() => at), at])
        await tab.clickAt(place).catch(() => {});
    }
    await delay(400);
    const after = await answered(world);
    tried.push({
      attack: name,
      accepted: after.record !== before.record,
      lasting: after.lasting !== before.lasting,
    });
    if (!(await isUp(tab))) continue;
    await inPage(tab, undoAll);
    // Long enough for presses to count again.
    await delay(800);
  }
  if (!(await isUp(met.tab))) met = await meet(world, { people });
  await met.card.press('Keep scrolling');
  await until('the honest press', async () => (await theNudge(world)).outcome === 'kept');
  return tried;
}

/** The page is pressed elsewhere, and moves the frame there in between the two presses of a double click. */
async function pressAsItMoves(tab: Tab, at: { x: number; y: number }): Promise<void> {
  const there = { x: 700, y: 300 };
  await tab.evaluate(
    ({ dx, dy }) => {
      const host = [...document.documentElement.children].at(-1) as HTMLElement;
      addEventListener(
        'click',
        () => {
          host.style.setProperty('inset', 'auto', 'important');
          host.style.setProperty('left', `${16 + dx}px`, 'important');
          host.style.setProperty('bottom', `${16 - dy}px`, 'important');
        },
        { once: true, capture: true },
      );
    },
    { dx: there.x - at.x, dy: there.y - at.y },
  );
  await tab.clickAt(there);
  await tab.clickAt(there);
}

interface Learned {
  way: string;
  told: number;
}

const tries = 60;

/** On a counted page, before any card: what differs from a page without the extension. */
async function learn(
  world: World,
  browser: BrowserName,
): Promise<{ ways: Learned[]; note: string }> {
  await world.begin({ plan: 600, people });
  const address = await world.driver.inExtension(() => location.origin);
  const look = async (url: string) => {
    const tab = await world.driver.open(url);
    await tab.evaluate(eavesdrop);
    for (let turn = 0; turn < 6; turn++) {
      await tab.wheel(200);
      await delay(1_000);
    }
    return tab;
  };
  const counted = await look(feed);
  const other = await look('https://forum.example/');
  const names = (tab: Tab) =>
    tab.evaluate(() =>
      [window, document, navigator, document.documentElement].map((of) => {
        const all = new Set<string>();
        for (const key in of) all.add(key);
        for (const key of Object.getOwnPropertyNames(of)) all.add(key);
        return [...all].sort().join();
      }),
    );
  const [ours, theirs] = [await names(counted), await names(other)];
  const heard = (tab: Tab) =>
    tab.evaluate(
      () =>
        (globalThis as unknown as { heard: string[] }).heard.filter(
          (line) => /extension|instead/i.test(line) || line.startsWith('message'),
        ).length,
    );
  const elements = (tab: Tab) =>
    tab.evaluate(() =>
      [document.documentElement.children.length, document.adoptedStyleSheets.length].join(),
    );
  const fetched = await counted.evaluate(
    async ({ base, count }) => {
      const unknown = base.replace(/[0-9a-p]{6}/, (part) => [...part].reverse().join(''));
      const time = async (url: string) => {
        const start = performance.now();
        const ok = await fetch(url, { mode: 'no-cors' }).then(
          () => true,
          () => false,
        );
        return { ok, ms: performance.now() - start };
      };
      const all = { own: [] as number[], unknown: [] as number[], loaded: 0 };
      for (let place = 0; place < count; place++) {
        for (const path of ['/nudge.html', '/meter.js']) {
          // Each comes first as often as the other.
          const early = place % 2 ? undefined : await time(unknown + path);
          const own = await time(base + path);
          const none = early ?? (await time(unknown + path));
          all.own.push(own.ms);
          all.unknown.push(none.ms);
          all.loaded += Number(own.ok);
        }
      }
      return all;
    },
    { base: address, count: tries },
  );
  const apart = Math.abs(median(fetched.own) - median(fetched.unknown));
  const note =
    browser === 'chromium'
      ? `asking for its address takes ${median(fetched.own).toFixed(2)} ms, for one that is not there ${median(fetched.unknown).toFixed(2)} ms`
      : `its address is random in every profile, so that a page cannot ask for it; known, it ${fetched.loaded > 0 ? 'loads' : 'does not load'}`;
  const ways: Learned[] = [
    {
      way: 'names on window, document, navigator and root',
      told: ours.filter((line, at) => line !== theirs[at]).length,
    },
    { way: 'messages, resources and changes', told: (await heard(counted)) + (await heard(other)) },
    {
      way: 'children and style sheets',
      told: Number((await elements(counted)) !== (await elements(other))),
    },
    ...(browser === 'chromium'
      ? [
          { way: 'files at its lasting address', told: fetched.loaded },
          {
            way: 'time until they fail, apart by more than half a millisecond',
            told: Number(apart > 0.5),
          },
        ]
      : []),
  ];
  await counted.close();
  await other.close();
  return { ways, note };
}

/** What came out in one browser. */
export interface Run {
  browser: BrowserName;
  probes: Found[];
  tried: Tried[];
}

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0);

export function verdictsOf(runs: Run[]): Verdict[] {
  const bytesOf = ({ probes }: Run) => sum(probes.map(({ bytes }) => bytes));
  const actions = (name: BrowserName, key: 'accepted' | 'lasting'): Verdict => {
    const tried = runs.filter(({ browser }) => browser === name).flatMap((run) => run.tried);
    const count = tried.filter((one) => one[key]).length;
    return {
      ...bars[name],
      measured: `${count} in ${tried.length} attacks`,
      isMet: count === 0 && tried.length > 0,
    };
  };
  return [
    {
      ...bars.readable,
      measured: runs
        .map((run) => `${run.browser} ${bytesOf(run)} B in ${run.probes.length} probes`)
        .join(', '),
      isMet:
        browserNames.every((name) => runs.some(({ browser }) => browser === name)) &&
        runs.every((run) => bytesOf(run) === 0 && run.probes.length >= leastProbes),
    },
    actions('chromium', 'accepted'),
    actions('firefox', 'lasting'),
  ];
}

async function measure(): Promise<Report> {
  const all = await inBrowsers(['reddit', 'forum.example'], async (world, browser) => ({
    browser,
    probes: await probe(world),
    tried: await attack(world),
    learned: await learn(world, browser),
  }));
  const runs = all.flat();
  const [first] = runs;
  const probes = table(
    [
      'probe',
      ...runs.flatMap(({ browser }) => [`${browser}, bytes`, 'of a name written into the page']),
    ],
    [
      ...(first?.probes ?? []).map(({ probe }, at) => [
        probe,
        ...runs.flatMap(({ probes }) => [probes[at]?.bytes ?? 0, probes[at]?.control ?? 0]),
      ]),
      [
        '**all**',
        ...runs.flatMap(({ probes }) => [`**${sum(probes.map(({ bytes }) => bytes))}**`, '']),
      ],
    ],
  );
  const tried = table(
    ['attack', ...runs.map(({ browser }) => browser)],
    [
      ...(first?.tried ?? []).map(({ attack }, at) => [
        attack,
        ...runs.map(({ tried }) => (tried[at]?.accepted ? 'accepted' : 'refused')),
      ]),
      [
        '**accepted**',
        ...runs.map(({ tried }) => `**${tried.filter(({ accepted }) => accepted).length}**`),
      ],
      [
        '**of which cannot be undone**',
        ...runs.map(({ tried }) => `**${tried.filter(({ lasting }) => lasting).length}**`),
      ],
    ],
  );
  const learned = runs.map(
    ({ browser, learned: { ways, note } }) =>
      `${browser}: ${ways.map(({ way, told }) => `${way} ${told}`).join(', ')}; ${note}.`,
  );
  const ours = runs.map(
    ({ browser, probes }) => `${browser} ${probes.filter((one) => one.ours).length}`,
  );
  const text = `${probes}\n\nProbes that told of an extension's frame while the card was there: ${ours.join(', ')}.\n\n${tried}\n\nBefore a card:\n\n${learned.map((line) => `- ${line}`).join('\n')}`;
  return { text, verdicts: verdictsOf(runs) };
}

export const isolation: Section = {
  title: 'Isolation',
  bars: Object.values(bars),
  async run() {
    const { text, verdicts } = await measure();
    return {
      text: `A page looks for a name, a number and a way to start in every way that it has, while a card with them stands there; the same probes then look
for a name that is written into a page. Then it does things to the card's host, and its "Keep scrolling" is pressed where it is; a press that changes the
record was accepted. Firefox cannot tell a covered frame: what is accepted there can be taken back or harms nothing ("Keep scrolling" closes the card), so
its bar is 0 actions that cannot be undone. At last, what tells a counted page from one that is not, before there is a card.

${text}`,
      verdicts,
    };
  },
};

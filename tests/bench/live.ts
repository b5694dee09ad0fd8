/** What the extension stores in real browsers, against what really happened there by the rules. */
import { type BrowserName, browserNames } from '../browser/browsers';
import { startWorld } from '../browser/world';
import { build } from '../steps';
import { errorsOf, type LiveError, limits, playLive } from '../truth/live';
import { sessions } from '../truth/sessions';
import { median, type Section, table } from './section';

interface Row extends LiveError {
  browser: BrowserName;
  session: string;
}

async function playAll(browser: BrowserName): Promise<Row[]> {
  const rows: Row[] = [];
  const world = await startWorld(browser);
  try {
    for (const session of sessions) {
      const errors = errorsOf(await playLive(world, session));
      rows.push(...errors.map((error) => ({ ...error, browser, session: session.name })));
    }
  } finally {
    await world.close();
  }
  return rows;
}

const signed = (value: number, digits: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
const percent = ({ error, truth }: LiveError): string =>
  truth > 0 ? signed((100 * error) / truth, 1) : '';

const inFull = (rows: Row[]): string =>
  table(
    ['browser', 'session', 'site, kind', 'truth, s', 'stored, s', 'error, s', 'error, %', 'met'],
    rows.map((row) => [
      row.browser,
      row.session,
      `${row.site}, ${row.kind}`,
      row.truth.toFixed(1),
      row.stored.toFixed(1),
      signed(row.error, 2),
      percent(row),
      row.isMet ? 'yes' : '**no**',
    ]),
  );

/** Passive seconds alone have a bar; the other kinds are told beside them. */
function inShort(rows: Row[]): string {
  const line = (label: string, some: Row[]) => {
    const errors = some.map(({ error }) => Math.abs(error));
    return [
      label,
      some.length,
      some.filter(({ isMet }) => isMet).length,
      Math.max(0, ...errors).toFixed(2),
      median(errors).toFixed(2),
    ];
  };
  const groups = browserNames.flatMap((browser) => {
    const own = rows.filter((row) => row.browser === browser);
    return [
      line(
        `${browser}, passive`,
        own.filter(({ kind }) => kind === 'passive'),
      ),
      line(
        `${browser}, other kinds`,
        own.filter(({ kind }) => kind !== 'passive'),
      ),
    ];
  });
  return table(['', 'numbers', 'within the bar', 'worst error, s', 'median error, s'], groups);
}

export const live: Section = {
  title: 'Right to the second, live',
  async run() {
    // A build blocks this process, so both are ready before a browser has to be answered.
    for (const browser of ['chrome', 'firefox'] as const) build({ browser, granted: 'all' });
    const rows = (await Promise.all(browserNames.map(playAll))).flat();
    return `The extension as built, in both browsers at once, on pages at real host names: ${sessions.length} scripted sessions of a
minute or more with trusted input. The script logs when it turned the wheel, pressed a key, showed, hid or
closed a page; the oracle (\`tests/truth/oracle.ts\`) makes seconds of that log by the rules alone. Bar: each
stored number of passive seconds within ${limits.share * 100} % or ${limits.seconds} s of the truth.

${inShort(rows)}

${inFull(rows)}`;
  },
};

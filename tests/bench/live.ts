/** What the extension stores in real browsers, against what really happened there by the rules. */
import { type BrowserName, browserNames } from '../browser/browsers';
import { startWorld } from '../browser/world';
import { build } from '../steps';
import { errorsOf, type LiveError, limits, playLive } from '../truth/live';
import { ruleTimeline } from '../truth/oracle';
import { sessions } from '../truth/sessions';
import { met } from './bars';
import { ownedDifferently } from './owned';
import { median, type Report, type Section, table } from './section';

const bar = {
  what: 'passive seconds live against the rules, in each session, errors of its sites added up',
  limit: `≤ ${limits.share * 100} % or ${limits.seconds} s`,
};

/** Ms; the resolution of the oracle. */
const step = 100;

interface Row {
  browser: BrowserName;
  session: string;
  /** By site and kind. */
  errors: LiveError[];
  /** Passive seconds of all sites. */
  truth: number;
  stored: number;
  /** Seconds that its sites are off, too many and too few added up. */
  off: number;
  isMet: boolean;
  /** Seconds of any kind with another owner than the rules give them. */
  differently: number;
}

async function playAll(browser: BrowserName): Promise<Row[]> {
  const rows: Row[] = [];
  const world = await startWorld(browser);
  try {
    for (const session of sessions) {
      const played = await playLive(world, session);
      const errors = errorsOf(played);
      const passive = errors.filter(({ kind }) => kind === 'passive');
      const truth = passive.reduce((sum, one) => sum + one.truth, 0);
      const stored = passive.reduce((sum, one) => sum + one.stored, 0);
      const off = passive.reduce((sum, one) => sum + Math.abs(one.stored - one.truth), 0);
      rows.push({
        browser,
        session: session.name,
        errors,
        truth,
        stored,
        off,
        isMet: off <= Math.max(limits.seconds, limits.share * truth),
        differently: ownedDifferently(ruleTimeline(played.trace, step), played.stored, step),
      });
    }
  } finally {
    await world.close();
  }
  return rows;
}

const signed = (value: number, digits: number): string =>
  `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
const error = ({ truth, stored }: Pick<Row, 'truth' | 'stored'>): [string, string] => [
  signed(stored - truth, 2),
  truth > 0 ? signed((100 * (stored - truth)) / truth, 1) : '',
];

const bySession = (rows: Row[]): string =>
  table(
    [
      'browser',
      'session',
      'passive by the rules, s',
      'stored, s',
      'error, s',
      'error, %',
      'sites off, s',
      'owned differently, all kinds, s',
      `bar: ${bar.limit}`,
    ],
    rows.map((row) => [
      row.browser,
      row.session,
      row.truth.toFixed(1),
      row.stored.toFixed(1),
      ...error(row),
      row.off.toFixed(2),
      row.differently.toFixed(1),
      met(row.isMet),
    ]),
  );

const byKind = (rows: Row[]): string =>
  table(
    ['browser', 'session', 'site, kind', 'by the rules, s', 'stored, s', 'error, s', 'error, %'],
    rows.flatMap(({ browser, session, errors }) =>
      errors.map((one) => [
        browser,
        session,
        `${one.site}, ${one.kind}`,
        one.truth.toFixed(1),
        one.stored.toFixed(1),
        ...error(one),
      ]),
    ),
  );

const inShort = (rows: Row[]): string =>
  table(
    [
      'browser',
      'sessions',
      'within the bar',
      'worst error, s',
      'median error, s',
      'owned differently at most, s',
      'median, s',
    ],
    browserNames.map((browser) => {
      const own = rows.filter((row) => row.browser === browser);
      const errors = own.map(({ off }) => off);
      const differently = own.map((row) => row.differently);
      const seconds = [
        Math.max(0, ...errors),
        median(errors),
        Math.max(0, ...differently),
        median(differently),
      ];
      return [
        browser,
        own.length,
        own.filter(({ isMet }) => isMet).length,
        ...seconds.map((one) => one.toFixed(2)),
      ];
    }),
  );

async function measure(): Promise<Report> {
  // A build blocks this process, so both are ready before a browser has to be answered.
  for (const browser of ['chrome', 'firefox'] as const) build({ browser, granted: 'all' });
  const rows = (await Promise.all(browserNames.map(playAll))).flat();
  const within = rows.filter(({ isMet }) => isMet).length;
  const worst = Math.max(...rows.map(({ off }) => off));
  return {
    text: `${inShort(rows)}

${bySession(rows)}

Every kind on every site, which have no bar of their own:

${byKind(rows)}`,
    verdicts: [
      {
        ...bar,
        measured: `${within} of ${rows.length} sessions, worst ${worst.toFixed(2)} s off`,
        isMet: within === rows.length,
      },
    ],
  };
}

export const live: Section = {
  title: 'Right to the second, live',
  bars: [bar],
  async run() {
    const { text, verdicts } = await measure();
    return {
      text: `The extension as built, in both browsers at once, on pages at real host names: ${sessions.length} scripted sessions of a
minute or more with trusted input. The script logs when it turned the wheel, pressed a key, showed, hid or
closed a page; the oracle (\`tests/truth/oracle.ts\`) makes seconds of that log by the rules alone. Bar: in each
session the stored passive seconds of its sites, what each is off added up, within ${limits.share * 100} % or ${limits.seconds} s of the truth. Errors of kinds can cancel:
*owned differently* is the time that has another site or kind than the rules give it, or none, at steps of ${step} ms; two
clocks that see the same moment a little apart add to it at every change.

${text}`,
      verdicts,
    };
  },
};

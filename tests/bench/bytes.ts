/** The scripts that are put into other people's pages, weighed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import { build } from '../steps';
import { kB, met } from './bars';
import { type Report, type Section, table } from './section';

interface Script {
  name: string;
  content: Buffer;
}

/** Bytes. */
const limit = 4 * kB;

const bar = {
  what: 'injected script, with the rules of all sites to be had, gzip',
  limit: `≤ 4 kB (${limit} B)`,
};

const gzipped = (contents: Buffer[]): number =>
  gzipSync(Buffer.concat(contents), { level: constants.Z_BEST_COMPRESSION }).length;

const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Bytes of some scripts: as they are, gzipped as one file, and each by itself. */
const weights = (...scripts: Script[]): [raw: number, joined: number, apart: number] => {
  const contents = scripts.map(({ content }) => content);
  return [
    sum(contents.map(({ length }) => length)),
    gzipped(contents),
    sum(contents.map((content) => gzipped([content]))),
  ];
};

function injected(): Report {
  const folder = build({ browser: 'chrome', granted: 'none' });
  const script = (...path: string[]): Script => ({
    name: path.join('/'),
    content: readFileSync(join(folder, ...path)),
  });
  const all = (under: string) =>
    readdirSync(join(folder, under)).map((name) => script(under, name));
  const [meter, card] = [script('meter.js'), script('card.js')];
  const [sites, engines] = [all('sites'), all('engines')];
  const bySize = [...sites, ...engines].sort((a, b) => a.content.length - b.content.length);
  /** What a page of each site or engine gets, the heaviest last. */
  const got = bySize
    .map((rules) => ({ rules, joined: weights(meter, rules)[1] }))
    .sort((a, b) => a.joined - b.joined);
  const [smallest, largest, most] = [bySize[0], bySize.at(-1), got.at(-1)];
  if (!smallest || !largest || !most) throw new Error('The build has no rules of sites');
  const isMet = most.joined <= limit;
  const row = (what: string, scripts: Script[], judged = '–') => [
    what,
    ...weights(...scripts),
    judged,
  ];
  const text = table(
    ['what', 'B', 'gzip as one, B', 'gzip each, B', 'bar'],
    [
      row('meter.js', [meter]),
      row(`smallest rules (${smallest.name})`, [smallest]),
      row(`largest rules (${largest.name})`, [largest]),
      row(
        `**the most a page gets**: meter.js and ${most.rules.name}`,
        [meter, most.rules],
        `${bar.limit}: ${met(isMet)}`,
      ),
      row('card.js, once a suggestion is due there', [card]),
      row(`never injected: meter.js and the rules of all ${sites.length} sites`, [meter, ...sites]),
      row('never injected: the same and all engines', [meter, ...sites, ...engines]),
    ],
  );
  return {
    text,
    verdicts: [
      { ...bar, measured: `${(most.joined / kB).toFixed(2)} kB (${most.joined} B)`, isMet },
    ],
  };
}

export const bytes: Section = {
  title: 'What is injected',
  bars: [bar],
  async run() {
    const { text, verdicts } = injected();
    return {
      text: `The scripts of a release build that run in other people's pages, as built and after \`gzip -9\`; a kB is ${kB.toLocaleString('en')} bytes
throughout these pages, and the heap is counted so too. A page gets meter.js and the rules of its own site or engine,
two files, never those of another; card.js comes only when a suggestion is due there. Judged is the heaviest such pair of
all sites and engines, gzipped as one. Beside it stand the two files gzipped each by itself, and what one file with the
rules of everything would be, which no page gets.

${text}`,
      verdicts,
    };
  },
};

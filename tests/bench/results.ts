/**
 * results.md as text and as data. Each section says when, at which commit and on what it was measured,
 * because a run may measure only some of them again; the verdicts of all stand in one table on top.
 */
import { met } from './bars';
import { type Report, type Section, table, type Verdict } from './section';

/** When, where and of what something was measured. */
export interface Stamp {
  /** `2026-11-24 11:40 UTC` */
  date: string;
  /** The commit; `-dirty` when the files were not as committed. */
  commit: string;
  /** Versions of browsers, system and Node. */
  machine: string;
}

export interface Measured extends Report {
  stamp: Stamp;
}

/** By the section's title. */
export type Results = Map<string, Measured>;

const head = ['what', 'bar', 'measured', '', 'section'];
const unmeasured = 'not measured';

const machineLine = (machine: string): string => `Written by \`npm run bench\` on ${machine}.`;
const machinePattern = /^Written by `npm run bench` on (.+)\.$/m;
const stampPattern = /^Measured (.+?) at `(.+?)`(?: on (.+))?\.$/m;

const stampLine = ({ date, commit, machine }: Stamp, usual: string): string =>
  `Measured ${date} at \`${commit}\`${machine === usual ? '' : ` on ${machine}`}.`;

/** Parts of a file that were measured once and carry a stamp; anything else is left out. */
export function parseResults(file: string): Results {
  const [top = '', ...parts] = file.split(/^## /m);
  const usual = machinePattern.exec(top)?.[1] ?? '';
  const rows = top
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) => line.slice(2, -2).split(' | '));
  const results: Results = new Map();
  for (const part of parts) {
    const title = part.slice(0, part.indexOf('\n'));
    const rest = part.slice(title.length).trim();
    const [line = '', date, commit, machine = usual] = stampPattern.exec(rest) ?? [];
    if (!date || !commit || !rest.startsWith(line)) continue;
    const verdicts = rows.flatMap(([what = '', limit = '', measured = '', isMet = '', of = '']) =>
      of === title && measured !== unmeasured
        ? [{ what, limit, measured, isMet: isMet === met(true) }]
        : [],
    );
    results.set(title, {
      stamp: { date, commit, machine },
      text: rest.slice(line.length).trim(),
      verdicts,
    });
  }
  return results;
}

/** A verdict on a bar that has since been changed says nothing about the new one. */
const verdictOn = (
  results: Results,
  title: string,
  what: string,
  limit: string,
): Verdict | undefined =>
  results.get(title)?.verdicts.find((one) => one.what === what && one.limit === limit);

function summary(sections: Section[], results: Results): string {
  const rows = sections.flatMap(({ title, bars }) =>
    bars.map(({ what, limit }) => {
      const verdict = verdictOn(results, title, what, limit);
      const outcome = verdict ? [verdict.measured, met(verdict.isMet)] : [unmeasured, '–'];
      return [what, limit, ...outcome, title];
    }),
  );
  return table(head, rows);
}

/** The whole file: all sections that have a result, in their order, under the table of all bars. */
export function writeResults(sections: Section[], results: Results, machine: string): string {
  const parts = sections.flatMap(({ title }) => {
    const result = results.get(title);
    if (!result) return [];
    return [`## ${title}\n\n${stampLine(result.stamp, machine)}\n\n${result.text}\n`];
  });
  return `# Measured\n\n${machineLine(machine)}\n\n${[summary(sections, results), ...parts].join('\n\n').trimEnd()}\n`;
}

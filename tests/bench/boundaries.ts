/** Excluded people shown: a hundred thousand random states, and every view the app can answer in each. */
import { look, randomState, type Shown } from '../truth/boundaries';
import { met } from './bars';
import { type Report, type Section, table } from './section';

/**
 * Every one is looked at four times: as it is, after a backup of another copy was restored, after an
 * address book was brought in, and where all that is exported is brought in.
 */
const copies = 25_000;
const states = (4 * copies).toLocaleString('en');

const bar = { what: `excluded people shown over ${states} random states`, limit: '0' };

async function measure(): Promise<Report> {
  const shown: Shown[] = [];
  for (let seed = 1; seed <= copies; seed++) shown.push(...(await look(randomState(seed), seed)));
  const examples = shown.slice(0, 5).map(({ view, why }) => `${view}: ${why}`);
  const isMet = shown.length === 0;
  return {
    text: table(
      ['states', 'excluded people shown', 'for example', 'bar', ''],
      [[states, shown.length, examples.join('; '), bar.limit, met(isMet)]],
    ),
    verdicts: [{ ...bar, measured: `${shown.length}`, isMet }],
  };
}

export const boundaries: Section = {
  title: 'Boundaries',
  bars: [bar],
  async run() {
    const { text, verdicts } = await measure();
    return {
      text: `Random people, half of them with a boundary (never, asked for space, has died, paused around today), unstarred,
snoozed or erased; random contacts, suggestions open and closed, settings and moments. In each state the app's own
handlers answer: the popup and its question, someone else, support, another way to start, every card and what it
answers to a press, a suggestion that scrolling brings up, the week's dates and people; then a backup of another copy
is restored and everything is looked at again; then an address book is brought in as its preview proposes it, with
several cards of each person under several names, everything is looked at again, and again where all that was exported
is brought in and starred. Whoever is left out by the rules, written down apart from the product, is looked for in the
answers, and in whatever was brought in, by id, name, notes and addresses. Who was in touch in a week is history and
stays.

${text}`,
      verdicts,
    };
  },
};

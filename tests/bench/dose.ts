/** Whether the dose of suggestions holds, whatever a person does all day in ten tabs (N1). */
import { type Breach, breachesIn, live, tabs, ways } from '../truth/lives';
import { met } from './bars';
import { type Report, type Section, table, type Verdict } from './section';

const daysEach = 25;
const livesEach = 100;
const simulated = `in ${(ways.length * livesEach * daysEach).toLocaleString('en')} simulated days with ${tabs} tabs`;

/** Each with the breaches that it counts. */
const bars = {
  dose: { what: `nudges over the cap or inside the spacing ${simulated}`, limit: '0' },
  others: {
    what: `nudges outside the hours, with a person twice a day or with a boundary, ${simulated}`,
    limit: '0',
  },
};
const breachesOf: Record<keyof typeof bars, Breach[]> = {
  dose: ['cap', 'spacing', 'later'],
  others: ['hours', 'twice a day', 'boundary'],
};

/** Of all breaches and so many suggestions; where there were none, nothing was shown to hold. */
export const verdictsOf = (all: Breach[], suggestions: number): Verdict[] =>
  (['dose', 'others'] as const).map((key) => {
    const count = all.filter((one) => breachesOf[key].includes(one)).length;
    return {
      ...bars[key],
      measured: `${count}, ${suggestions.toLocaleString('en')} nudges shown`,
      isMet: count === 0 && suggestions > 0,
    };
  });

function measure(): Report {
  const all: Breach[] = [];
  let suggestions = 0;
  const rows = ways.map((way) => {
    const [zone, settings] = way;
    const lives = Array.from({ length: livesEach }, (_, place) => live(daysEach, place + 1, way));
    const breaches = lives.flatMap(breachesIn);
    const shown = lives.reduce((sum, one) => sum + one.shown.length, 0);
    all.push(...breaches);
    suggestions += shown;
    const count = (...kinds: Breach[]) => breaches.filter((one) => kinds.includes(one)).length;
    return [
      zone,
      Object.keys(settings).length > 0 ? `\`${JSON.stringify(settings)}\`` : 'defaults',
      lives.reduce((sum, { days }) => sum + days, 0),
      shown,
      count('cap'),
      count('spacing', 'later'),
      count('hours'),
      count('twice a day', 'boundary'),
      met(breaches.length === 0),
    ];
  });
  const text = table(
    [
      'zone',
      'settings',
      'days',
      'suggestions',
      'over the cap',
      'inside the spacing or before "later"',
      'outside the hours',
      'a person twice a day, or with a boundary',
      'bar: 0',
    ],
    rows,
  );
  return { text, verdicts: verdictsOf(all, suggestions) };
}

export const dose: Section = {
  title: 'The dose of suggestions',
  bars: Object.values(bars),
  async run() {
    const { text, verdicts } = measure();
    return {
      text: `${ways.length * livesEach} people of dice scroll for ${daysEach} days each, from morning to night, in ${tabs} tabs that all report a natural break at once.
They keep scrolling, leave, open, note, ask for someone else, put off for 10 minutes, an hour and until tomorrow, or ignore; now and then a
boundary is set or lifted. Each suggestion is held against cap, spacing, hours and boundaries, told again in \`tests/truth/lives.ts\`.

${text}`,
      verdicts,
    };
  },
};

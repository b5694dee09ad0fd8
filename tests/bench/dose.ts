/** Whether the dose of suggestions holds, whatever a person does all day in ten tabs (N1). */
import { breachesIn, live, tabs, ways } from '../truth/lives';
import { type Section, table } from './section';

const daysEach = 25;
const livesEach = 100;

function measure(): string {
  const rows = ways.map((way) => {
    const [zone, settings] = way;
    const lives = Array.from({ length: livesEach }, (_, place) => live(daysEach, place + 1, way));
    const breaches = lives.flatMap(breachesIn);
    const count = (...kinds: string[]) => breaches.filter((one) => kinds.includes(one)).length;
    return [
      zone,
      Object.keys(settings).length > 0 ? `\`${JSON.stringify(settings)}\`` : 'defaults',
      lives.reduce((sum, { days }) => sum + days, 0),
      lives.reduce((sum, { shown }) => sum + shown.length, 0),
      count('cap'),
      count('spacing', 'later'),
      count('hours'),
      count('twice a day', 'boundary'),
      breaches.length === 0 ? 'met' : 'MISSED',
    ];
  });
  return table(
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
}

export const dose: Section = {
  title: 'The dose of suggestions',
  run: async () => `${ways.length * livesEach} people of dice scroll for ${daysEach} days each, from morning to night, in ${tabs} tabs that all report a natural break at once.
They keep scrolling, leave, open, note, ask for someone else, put off for 10 minutes, an hour and until tomorrow, or ignore; now and then a
boundary is set or lifted. Each suggestion is held against cap, spacing, hours and boundaries, told again in \`tests/truth/lives.ts\`.

${measure()}`,
};

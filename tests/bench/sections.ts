/** All sections of the bench. */
import { boundaries } from './boundaries';
import { bytes } from './bytes';
import { card } from './card';
import { closing } from './closing';
import { cost } from './cost';
import { cpu } from './cpu';
import { decade } from './decade';
import { dose } from './dose';
import { importing } from './import';
import { isolation } from './isolation';
import { live } from './live';
import { pagemade } from './pagemade';
import { people } from './people';
import type { Section } from './section';
import { sleep } from './sleep';
import { tabs } from './tabs';
import { traces } from './traces';
import { weight } from './weight';
import { year } from './year';

/** In the order of results.md. */
export const sections: Record<string, Section> = {
  live,
  traces,
  people,
  year,
  boundaries,
  tabs,
  sleep,
  pagemade,
  closing,
  dose,
  card,
  isolation,
  bytes,
  cost,
  weight,
  cpu,
  import: importing,
  decade,
};

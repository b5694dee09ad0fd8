/** Builds what the browser tests load, once before them. `INSTEAD_BUILT=1` takes what is there. */
import { build } from '../steps';

export default function buildAll(): void {
  if (process.env.INSTEAD_BUILT) return;
  for (const granted of ['all', 'none'] as const) {
    for (const browser of ['chrome', 'firefox'] as const) {
      console.log(`built ${build({ browser, granted })}`);
    }
  }
}

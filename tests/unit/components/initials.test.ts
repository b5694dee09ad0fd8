/** What stands in a person's circle, whatever an address book calls them. */
import { expect, it } from 'vitest';
import { initials } from '../../../components/Avatar';

it.each([
  ['Ana', 'A'],
  ['ana ruiz', 'AR'],
  ['Ana Ruiz Vega', 'AV'],
  ['Joe (Grandpa)', 'JG'],
  ['“Anita” Ruiz', 'AR'],
  ['Ana - work', 'AW'],
  ['O’Neil, Pat', 'OP'],
  ['🚀 Ana', '🚀A'],
  ['عمر حداد', 'عح'],
  ['---', '-'],
  ['+31612345678', '+'],
])('the initials of %s are %s', (name, right) => {
  expect(initials(name)).toBe(right);
});

import { describe, expect, it } from 'vitest';
import { found } from '../../../components/search';

describe('a search by name', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['Jérôme Blanc', 'rome b'],
    ['Ana', ' ANA '],
    ['Ana', ''],
  ])('finds %s by "%s"', (name, query) => expect(found(name, query)).toBe(true));

  it('finds nobody else', () => expect(found('Ana', 'Ben')).toBe(false));
});

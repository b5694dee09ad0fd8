import { describe, expect, it } from 'vitest';
import { columnOf } from '../../../lib/exchange/csv/columns';
import { kindsOf, labelOf } from '../../../lib/exchange/labels';
import { typeOfService } from '../../../lib/exchange/services';

describe('words that every object knows', () => {
  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is a word', (word) => {
    expect(labelOf(kindsOf([], word))).toBe(word);
    expect(typeOfService(word)).toBeUndefined();
    expect(columnOf(word, 0)).toBeUndefined();
  });
});

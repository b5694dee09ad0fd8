import { describe, expect, it } from 'vitest';
import { browserName } from '../../../lib/platform/browser-name';

const chromium =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36';

describe('the browser is called', () => {
  it.each([
    ['Firefox 153', 'Mozilla/5.0 (X11; rv:153.0) Gecko/20100101 Firefox/153.0', undefined],
    ['Chrome 156', chromium, undefined],
    [
      'Google Chrome 156',
      chromium,
      [
        { brand: 'Not;A=Brand', version: '8' },
        { brand: 'Chromium', version: '156' },
        { brand: 'Google Chrome', version: '156' },
      ],
    ],
    [
      'Chromium 156',
      chromium,
      [
        { brand: 'Chromium', version: '156' },
        { brand: 'Not(A:Brand', version: '99' },
      ],
    ],
    ['something else', 'something else', []],
  ])('%s', (name, userAgent, brands) => expect(browserName(userAgent, brands)).toBe(name));
});

import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites';
import { siteOfHost, surfaceOf } from '../../../lib/sites/match';
import { addresses } from './addresses';

describe.each(sites)('$name', (site) => {
  const rows = addresses[site.id] ?? [];

  it('has at least twelve addresses here', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
  });

  it.each(rows)('%s shows %s', (address, surface) => {
    const url = new URL(`https://${address}`);
    expect(siteOfHost(url.hostname)?.id).toBe(site.id);
    expect(surfaceOf(site, { host: url.hostname, pathname: url.pathname })).toBe(surface);
  });

  it('has an address for every surface it declares', () => {
    const seen = new Set(rows.map(([, surface]) => surface));
    expect(Object.keys(site.surfaces).filter((surface) => !seen.has(surface as never))).toEqual([]);
  });
});

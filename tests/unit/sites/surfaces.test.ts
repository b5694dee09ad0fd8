import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites';
import { engines } from '../../../lib/sites/engines';
import { siteOfHost } from '../../../lib/sites/match';
import { rulesOf } from '../../../lib/sites/rules';
import { surfaceOf } from '../../../lib/sites/surface';
import { addresses, engineAddresses } from './addresses';

describe.each(sites)('$name', (site) => {
  const rows = addresses[site.id] ?? [];

  it('has at least twelve addresses here', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
  });

  it.each(rows)('%s shows %s', (address, surface) => {
    const url = new URL(`https://${address}`);
    expect(siteOfHost(url.hostname)?.id).toBe(site.id);
    expect(surfaceOf(rulesOf(site), url.href)).toBe(surface);
  });

  it('has an address for every surface it declares', () => {
    const seen = new Set(rows.map(([, surface]) => surface));
    expect(Object.keys(site.surfaces).filter((surface) => !seen.has(surface as never))).toEqual([]);
  });
});

describe.each(engines)('a host that runs $id', (engine) => {
  const rows = engineAddresses[engine.id] ?? [];

  it('has at least twelve addresses here', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
  });

  it.each(rows)('%s shows %s', (path, surface) => {
    expect(surfaceOf(rulesOf(engine), new URL(path, 'https://own.example').href)).toBe(surface);
  });

  it('has an address for every surface it declares', () => {
    const seen = new Set(rows.map(([, surface]) => surface));
    expect(Object.keys(engine.surfaces).filter((one) => !seen.has(one as never))).toEqual([]);
  });
});

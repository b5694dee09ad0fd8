import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites';
import { rulesPath, rulesScript } from '../../../lib/sites/rules';

describe('the script of a site', () => {
  it.each(sites)('$id leaves its rules in the world it runs in', (site) => {
    const world: { insteadSite?: unknown } = {};
    runInNewContext(rulesScript(site).replace('globalThis', 'world'), { world });
    expect(world.insteadSite).toEqual({ hosts: site.hosts, surfaces: site.surfaces });
  });
  it('has a path of its own', () => {
    expect(new Set(sites.map(({ id }) => rulesPath(id))).size).toBe(sites.length);
  });
});

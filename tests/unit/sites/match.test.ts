import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites';
import { engines } from '../../../lib/sites/engines';
import { excludesOf, matchesOf, siteName, siteOfHost } from '../../../lib/sites/match';
import { reddit } from '../../../lib/sites/reddit';
import { rulesOf } from '../../../lib/sites/rules';
import { surfaces } from '../../../lib/sites/site';
import { surfaceOf } from '../../../lib/sites/surface';
import { youtube } from '../../../lib/sites/youtube';

describe('hosts', () => {
  it.each([
    ['reddit.com', 'reddit'],
    ['www.reddit.com', 'reddit'],
    ['old.reddit.com', 'reddit'],
    ['m.youtube.com', 'youtube'],
    ['mobile.twitter.com', 'x'],
    ['br.pinterest.com', 'pinterest'],
    ['www.pinterest.co.uk', 'pinterest'],
  ])('%s belongs to %s', (host, id) => {
    expect(siteOfHost(host)?.id).toBe(id);
  });

  it.each(['notreddit.com', 'reddit.com.evil.example', 'netflix.com', 'example.org', ''])(
    '%s is no built-in site',
    (host) => {
      expect(siteOfHost(host)).toBeUndefined();
    },
  );

  it.each(['music.youtube.com', 'studio.youtube.com', 'a.studio.youtube.com'])(
    '%s is another product and is left out',
    (host) => {
      expect(siteOfHost(host)).toBeUndefined();
    },
  );

  it('belong to one site each', () => {
    const hosts = sites.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});

describe('match patterns', () => {
  it('cover the bare host and its subdomains', () => {
    expect(matchesOf(reddit)).toEqual(['*://*.reddit.com/*']);
  });
  it('leave out the other products of a host', () => {
    expect(excludesOf(youtube)).toContain('*://*.music.youtube.com/*');
    expect(excludesOf(reddit)).toEqual([]);
  });
});

describe('names', () => {
  it('are as the site writes itself', () => {
    expect(siteName('9gag')).toBe('9GAG');
  });
  it('of a custom host are the host', () => {
    expect(siteName('forum.example')).toBe('forum.example');
  });
});

describe('surfaces', () => {
  it('a custom host is one feed', () => {
    expect(surfaceOf(undefined, 'https://forum.example/settings')).toBe('feed');
  });
  it('a help centre is no feed', () => {
    expect(surfaceOf(rulesOf(reddit), 'https://support.reddit.com/r/help')).toBe('other');
  });
  it('any address whatever has one of the known surfaces', () => {
    fc.assert(
      fc.property(fc.constantFrom(...sites, ...engines), fc.webUrl(), (site, address) => {
        expect(surfaces).toContain(surfaceOf(rulesOf(site), new URL(address).href));
      }),
    );
  });
  it('every pattern is written as the rules say', () => {
    for (const site of [...sites, ...engines])
      for (const pattern of Object.values(site.surfaces).flat())
        expect(pattern, site.id).toMatch(/^([a-z0-9.-]+)?\/([\w.@*-]+(\/[\w.@*-]+)*)?\$?$/);
  });
});

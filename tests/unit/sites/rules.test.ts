import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { sites } from '../../../lib/sites';
import { engines } from '../../../lib/sites/engines';
import { enginePath, type Rules, rulesOf, rulesPath, rulesScript } from '../../../lib/sites/rules';
import { isOriginOf, surfaceOf } from '../../../lib/sites/surface';
import { x } from '../../../lib/sites/x';

/** What a page's meter finds. */
function found(script: string): Rules | undefined {
  const world: { insteadSite?: Rules } = {};
  runInNewContext(script.replace('globalThis', 'world'), { world });
  return world.insteadSite;
}

describe('the script', () => {
  it.each([...sites, ...engines])('of $id leaves its rules in the world it runs in', (site) => {
    const rules = rulesOf(site);
    const left = found(rulesScript(rules));
    expect(String(left?.own)).toBe(String(rules.own));
    expect(String(left?.surfaces)).toBe(String(rules.surfaces));
  });
  it('has a path of its own', () => {
    const paths = [...sites.map(rulesPath), ...engines.map(enginePath)];
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe('an origin', () => {
  const own = (origin: string) => isOriginOf(origin, rulesOf(x).own ?? []);
  it.each([
    ['https://x.com', true],
    ['https://pro.x.com', true],
    ['https://twitter.com:8443', true],
    ['https://x.com.example', false],
    ['https://netflix.com', false],
    ['https://xxcom', false],
    ['null', false],
  ])('%s is of the site: %s', (origin, is) => {
    expect(own(origin)).toBe(is);
  });
  it('is never of an engine', () => {
    expect(engines.map((engine) => rulesOf(engine).own)).toEqual(engines.map(() => undefined));
  });
});

describe('a pattern', () => {
  const shows = (pattern: string, address: string): boolean => {
    const rules = rulesOf({ id: 'x', mark: '', surfaces: { feed: [pattern] } });
    return surfaceOf(rules, new URL(`https://${address}`).href) === 'feed';
  };
  it.each([
    ['/r', 'a.example/r', true],
    ['/r', 'a.example/r/', true],
    ['/r', 'a.example/r/birds/new', true],
    ['/r', 'a.example/rest', false],
    ['/r', 'a.example/x/r', false],
    ['/', 'a.example/whatever/there', true],
    ['/$', 'a.example/', true],
    ['/$', 'a.example/x', false],
    ['/*$', 'a.example/someone', true],
    ['/*$', 'a.example/someone/', true],
    ['/*$', 'a.example/', false],
    ['/*$', 'a.example/someone/post', false],
    ['/@*/live', 'a.example/@me/live', true],
    ['/@*/live', 'a.example/@/live', false],
    ['/sharer.php', 'a.example/sharer.php', true],
    ['/sharer.php', 'a.example/sharerxphp', false],
    ['chat.a.example/', 'chat.a.example/room', true],
    ['chat.a.example/', 'a.example/room', false],
    ['chat.a.example/', 'chatxa.example/room', false],
    ['a.example/$', 'a.example/', true],
    ['a.example/$', 'b.a.example/', false],
    ['a.example/tv', 'a.example/tv/1', true],
    ['a.example/tv', 'a.example/tv1', false],
  ])('%s and %s: %s', (pattern, address, is) => {
    expect(shows(pattern, address)).toBe(is);
  });
});

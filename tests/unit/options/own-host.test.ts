import { describe, expect, it } from 'vitest';
import { parseOwnHost } from '../../../components/options/where/own-host';

describe('a site of the person’s own', () => {
  it.each([
    ['forum.example', 'forum.example'],
    ['  https://www.Forum.example/new?p=2 ', 'forum.example'],
    ['social.forum.example/home', 'social.forum.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
  ])('reads %s as %s', (typed, host) => {
    expect(parseOwnHost(typed)).toEqual({ ok: true, host, origins: [`*://*.${host}/*`] });
  });

  it.each([
    '',
    'forum',
    'not a host',
    'localhost:3000',
    'forum.example:8080',
    '127.0.0.1',
    'user@forum.example',
    'javascript:alert(1)',
    '*.example',
    '[::1]',
  ])('refuses %s', (typed) => {
    expect(parseOwnHost(typed)).toEqual({ ok: false, why: 'not-a-host' });
  });

  it('names the built-in site that covers an address', () => {
    expect(parseOwnHost('https://old.reddit.com/r/all')).toEqual({
      ok: false,
      why: 'built-in',
      name: 'Reddit',
    });
  });
});

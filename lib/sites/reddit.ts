import type { Site } from './site';

/** The full-window video feed shows the address of its comments page, so it is a feed here. Rules written 2026-11-22, from general knowledge of the addresses. */
export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  hosts: ['reddit.com'],
  surfaces: {
    message: ['chat.reddit.com/', '/chat', '/message'],
    compose: ['/submit', '/r/*/submit', '/user/*/submit'],
    search: ['/search', '/r/*/search'],
    other: ['mod.reddit.com/', '/r/*/about', '/r/*/wiki', '/r/*/mod'],
    feed: [
      '/$',
      '/r',
      '/user',
      '/u',
      '/t',
      '/comments',
      '/best',
      '/hot',
      '/new',
      '/top',
      '/rising',
      '/controversial',
      '/explore',
      '/domain',
    ],
  },
};

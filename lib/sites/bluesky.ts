import type { Site } from './site';

/** Rules written 2026-11-22, from general knowledge of the addresses. */
export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  hosts: ['bsky.app'],
  surfaces: {
    message: ['/messages'],
    compose: ['/intent/compose'],
    search: ['/search', '/profile/*/search'],
    other: ['/profile/*/follows', '/profile/*/followers'],
    shorts: ['/video-feed'],
    feed: [
      '/$',
      '/feeds',
      '/profile',
      '/notifications',
      '/hashtag',
      '/topic',
      '/saved',
      '/starter-pack',
    ],
  },
};

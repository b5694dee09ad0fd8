import type { Site } from './site';

/** Rules written 2026-11-22, from general knowledge of the addresses. */
export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['mastodon.social', 'mastodon.online', 'mstdn.social'],
  surfaces: {
    message: ['/conversations', '/deck/conversations'],
    compose: ['/publish', '/share', '/deck/publish'],
    search: ['/search', '/deck/search'],
    other: ['/deck/getting-started', '/@*/followers', '/@*/following'],
    feed: [
      '/$',
      '/home',
      '/public',
      '/explore',
      '/@*',
      '/deck',
      '/tags',
      '/lists/*',
      '/favourites',
      '/bookmarks',
      '/notifications',
    ],
  },
};

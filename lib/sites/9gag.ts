import type { Site } from './site';

/** Rules written 2026-11-22, from general knowledge of the addresses. */
export const nineGag: Site = {
  id: '9gag',
  name: '9GAG',
  hosts: ['9gag.com'],
  surfaces: {
    search: ['/search'],
    other: [
      '/settings',
      '/login',
      '/signup',
      '/about',
      '/privacy',
      '/tos',
      '/rules',
      '/notifications',
      '/submit',
    ],
    shorts: ['/shorts'],
    feed: ['/'],
  },
};

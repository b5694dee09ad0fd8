import type { Site } from './site';

/** Blogs are subdomains or first segments; all that is not listed is a blog. Rules written 2026-11-22, from general knowledge of the addresses. */
export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  hosts: ['tumblr.com'],
  surfaces: {
    message: ['/messages', '/messaging', '/inbox'],
    compose: ['/new', '/edit'],
    search: ['/search'],
    other: [
      '/settings',
      '/login',
      '/register',
      '/about',
      '/policy',
      '/privacy',
      '/docs',
      '/account',
      '/activity',
      '/apps',
      '/domains',
      '/shop',
      '/following',
      '/followers',
    ],
    feed: ['/'],
  },
};

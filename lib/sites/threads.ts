import type { Site } from './site';

/** Rules written 2026-11-22, from general knowledge of the addresses. */
export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  hosts: ['threads.com', 'threads.net'],
  surfaces: {
    message: ['/messages'],
    compose: ['/intent'],
    search: ['/search'],
    feed: ['/$', '/for_you', '/following', '/custom_feed', '/liked', '/saved', '/t', '/@*'],
  },
};

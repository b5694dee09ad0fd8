import type { Site } from './site';

/** Rules written 2026-11-22, from general knowledge of the addresses. */
export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  hosts: ['instagram.com'],
  surfaces: {
    message: ['/direct'],
    compose: ['/create'],
    search: ['/explore/search'],
    other: [
      '/accounts',
      '/about',
      '/legal',
      '/your_activity',
      '/notifications',
      '/challenge',
      '/privacy',
      '/developer',
      '/web',
    ],
    shorts: ['/reel', '/reels', '/*/reel'],
    feed: ['/$', '/explore', '/stories', '/p', '/*$', '/*/p', '/*/tagged', '/*/reels'],
  },
};

import type { Site } from './site';

/** Spaces are subdomains, questions are single words with dashes. Rules written 2026-11-22, from general knowledge of the addresses. */
export const quora: Site = {
  id: 'quora',
  name: 'Quora',
  hosts: ['quora.com'],
  surfaces: {
    message: ['/messages'],
    compose: ['/answer'],
    search: ['/search'],
    other: ['/settings', '/notifications', '/about', '/contact', '/spaces', '/login'],
    feed: [
      '/$',
      '/following',
      '/topic',
      '/profile',
      '/unanswered',
      '/*$',
      '/*/answer',
      '/*/answers',
    ],
  },
};

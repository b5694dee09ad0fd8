import type { Site } from './site';

/** Profiles, jobs and learning are not listed: they are `other`. Rules written 2026-11-22, from general knowledge of the addresses. */
export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  hosts: ['linkedin.com'],
  surfaces: {
    message: ['/messaging'],
    compose: ['/sharing', '/share', '/article/new'],
    search: ['/search'],
    feed: [
      '/feed',
      '/posts',
      '/pulse',
      '/news',
      '/groups/*',
      '/in/*/recent-activity',
      '/company/*/posts',
      '/school/*/posts',
      '/showcase/*/posts',
    ],
  },
};

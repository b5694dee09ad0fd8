import type { Site } from './site';

/** Video notes share the address of picture notes, so they are a feed here. Rules written 2026-11-22, from general knowledge of the addresses. */
export const xiaohongshu: Site = {
  id: 'xiaohongshu',
  name: 'Xiaohongshu',
  hosts: ['xiaohongshu.com'],
  surfaces: {
    compose: ['creator.xiaohongshu.com/'],
    search: ['/search_result'],
    feed: ['/$', '/explore', '/user', '/discovery'],
  },
};

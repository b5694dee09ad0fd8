import type { Site } from './site';

/** Rules written 2026-11-22, from general knowledge of the addresses. */
export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com'],
  surfaces: {
    message: ['/messages'],
    compose: ['/upload', '/tiktokstudio'],
    search: ['/search'],
    watch: ['/live', '/@*/live'],
    shorts: ['/$', '/foryou', '/following', '/friends', '/v', '/@*/video', '/@*/photo'],
    feed: ['/explore', '/tag', '/music', '/@*'],
  },
};

import type { Site } from './site';

/** Rules written 2026-11-22, from general knowledge of the addresses. */
export const bilibili: Site = {
  id: 'bilibili',
  name: 'Bilibili',
  hosts: ['bilibili.com'],
  except: ['manga.bilibili.com'],
  surfaces: {
    message: ['message.bilibili.com/'],
    compose: ['member.bilibili.com/'],
    search: ['search.bilibili.com/', '/search'],
    watch: ['live.bilibili.com/', '/video', '/bangumi/play'],
    feed: [
      'bilibili.com/$',
      'www.bilibili.com/$',
      'm.bilibili.com/$',
      't.bilibili.com/',
      'space.bilibili.com/',
      '/v/popular',
      '/opus',
      '/read',
      '/dynamic',
      '/space',
    ],
  },
};

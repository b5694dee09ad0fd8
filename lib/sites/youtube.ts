import type { Site } from './site';

/** Rules written 2026-11-22, from general knowledge of the addresses. */
export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  hosts: ['youtube.com'],
  except: ['music.youtube.com', 'studio.youtube.com', 'tv.youtube.com'],
  surfaces: {
    search: ['/results', '/@*/search', '/channel/*/search'],
    shorts: ['/shorts'],
    watch: ['/watch', '/live', '/clip', '/embed', '/@*/live'],
    feed: [
      '/$',
      '/feed/subscriptions',
      '/feed/trending',
      '/feed/explore',
      '/@*',
      '/channel',
      '/c',
      '/user',
      '/post',
      '/hashtag',
      '/gaming',
    ],
  },
};

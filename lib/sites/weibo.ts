import type { Site } from './site';

/** Phones are sent to m.weibo.cn. Rules written 2026-11-22, from general knowledge of the addresses. */
export const weibo: Site = {
  id: 'weibo',
  name: 'Weibo',
  hosts: ['weibo.com', 'weibo.cn'],
  surfaces: {
    message: ['api.weibo.com/chat', '/message', '/messages', '/chat'],
    compose: ['/compose'],
    search: ['s.weibo.com/', '/search'],
    other: [
      'account.weibo.com/',
      'passport.weibo.com/',
      '/set',
      '/settings',
      '/login',
      '/signup',
      '/newlogin',
      '/at',
      '/follow',
    ],
    shorts: ['/tv'],
    watch: ['video.weibo.com/'],
    feed: ['/$', '/u', '/n', '/hot', '/mygroups', '/detail', '/status', '/profile', '/*/*$'],
  },
};

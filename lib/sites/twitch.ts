import type { Site } from './site';

/** Whispers are an overlay without an address. Rules written 2026-11-22, from general knowledge of the addresses. */
export const twitch: Site = {
  id: 'twitch',
  name: 'Twitch',
  hosts: ['twitch.tv'],
  except: ['dashboard.twitch.tv'],
  surfaces: {
    search: ['/search'],
    other: [
      '/settings',
      '/subscriptions',
      '/inventory',
      '/wallet',
      '/drops',
      '/p',
      '/jobs',
      '/turbo',
      '/downloads',
      '/login',
      '/signup',
      '/friends',
      '/popout',
      '/prime',
      '/store',
    ],
    shorts: ['clips.twitch.tv/', '/*/clip'],
    feed: ['/$', '/directory'],
    watch: ['/videos', '/*$', '/*/video', '/*/v'],
  },
};

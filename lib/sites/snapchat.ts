import type { Site } from './site';

/** Rules written 2026-11-22, from general knowledge of the addresses. */
export const snapchat: Site = {
  id: 'snapchat',
  name: 'Snapchat',
  hosts: ['snapchat.com'],
  surfaces: {
    message: ['web.snapchat.com/', '/web'],
    shorts: ['/spotlight', '/@*/spotlight'],
    feed: ['/discover', '/p', '/@*'],
  },
};

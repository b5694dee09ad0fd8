import type { Site } from './site';

/** Country domains; boards are two segments. Rules written 2026-11-22, from general knowledge of the addresses. */
export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  hosts: [
    'pinterest.com',
    'pinterest.at',
    'pinterest.ca',
    'pinterest.ch',
    'pinterest.cl',
    'pinterest.co.kr',
    'pinterest.co.uk',
    'pinterest.com.au',
    'pinterest.com.mx',
    'pinterest.de',
    'pinterest.dk',
    'pinterest.es',
    'pinterest.fr',
    'pinterest.ie',
    'pinterest.it',
    'pinterest.jp',
    'pinterest.nz',
    'pinterest.ph',
    'pinterest.pt',
    'pinterest.ru',
    'pinterest.se',
  ],
  surfaces: {
    message: ['/messages'],
    compose: ['/pin-builder', '/pin-creation-tool', '/idea-pin-builder'],
    search: ['/search'],
    other: ['/settings', '/business', '/login', '/password', '/news_hub'],
    feed: ['/$', '/ideas', '/pin', '/today', '/*$', '/*/*'],
  },
};

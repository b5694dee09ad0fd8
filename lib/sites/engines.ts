/**
 * Software that many hosts run: a host that a person added and that runs one of these has its
 * surfaces. As much data as a site.
 */
import { mastodon } from './mastodon';
import type { Site } from './site';

export interface Engine {
  /** Stable: it is kept for each host that runs it. */
  id: string;
  /** A CSS selector that finds something in its pages and in no others; never a class name. */
  mark: string;
  surfaces: Site['surfaces'];
}

export const engines: Engine[] = [
  // Mark read in its source on 2026-11-24: the element that the application is drawn into.
  { id: 'mastodon', mark: '#mastodon', surfaces: mastodon.surfaces },
  {
    // Mark and routes read in the source of lemmy-ui on 2026-11-24.
    id: 'lemmy',
    mark: 'meta[name=Description][content=Lemmy]',
    surfaces: {
      message: ['/create_private_message'],
      compose: ['/create_post'],
      search: ['/search'],
      other: ['/c/*/settings', '/m/*/settings'],
      feed: ['/$', '/post', '/comment', '/c', '/m', '/u'],
    },
  },
  {
    // Rules written 2026-11-24, from general knowledge of the addresses. A private conversation has
    // the address of a topic and can't be told from it.
    id: 'discourse',
    mark: 'meta[name=generator][content^=Discourse]',
    surfaces: {
      message: ['/chat', '/my/messages', '/u/*/messages'],
      compose: ['/new-topic', '/new-message'],
      search: ['/search'],
      feed: [
        '/$',
        '/latest',
        '/new',
        '/unread',
        '/unseen',
        '/hot',
        '/top',
        '/categories',
        '/c',
        '/t',
        '/tag',
        '/tags',
        '/u/*/activity',
      ],
    },
  },
];

export const engineOf = (id: string | undefined): Engine | undefined =>
  engines.find((engine) => engine.id === id);

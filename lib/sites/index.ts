/** The built-in sites. Adding one is a file and a line here. */

import { nineGag } from './9gag';
import { bilibili } from './bilibili';
import { bluesky } from './bluesky';
import { facebook } from './facebook';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { pinterest } from './pinterest';
import { quora } from './quora';
import { reddit } from './reddit';
import type { Site } from './site';
import { snapchat } from './snapchat';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { tumblr } from './tumblr';
import { twitch } from './twitch';
import { vk } from './vk';
import { weibo } from './weibo';
import { x } from './x';
import { xiaohongshu } from './xiaohongshu';
import { youtube } from './youtube';

/** In the order in which screens list them. */
export const sites: Site[] = [
  facebook,
  instagram,
  threads,
  x,
  tiktok,
  reddit,
  youtube,
  linkedin,
  pinterest,
  snapchat,
  tumblr,
  bluesky,
  mastodon,
  twitch,
  quora,
  nineGag,
  vk,
  weibo,
  bilibili,
  xiaohongshu,
];

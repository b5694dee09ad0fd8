/**
 * An HTTPS server on a free local port that plays the social sites: browsers map real host names to
 * it, so that the extension sees `https://www.reddit.com/…`. It never reaches any network.
 */
import { createHash, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { generate } from 'selfsigned';
import { sites } from '../../lib/sites';
import { siteOfHost } from '../../lib/sites/match';
import { editorNames, editorScript } from './editors';
import { movie } from './movie';

const pages = join(import.meta.dirname, '../fixtures/pages');

/** Hosts that a person added, which belong to no built-in site. */
const customHosts = [
  'forum.example',
  'mastodon.example',
  'lemmy.example',
  'discourse.example',
] as const;

/** First match wins; every other address of a site is the window feed, and of no site the blank page. */
const routes: { host?: RegExp; path: RegExp; page: string }[] = [
  { path: /^\/frames\/editor/, page: 'frame-editor.html' },
  { path: /\?(.*&)?editor=/, page: 'composer.html' },
  { host: /(^|\.)reddit\.com$/, path: /^\/(chat|message)/, page: 'messages.html' },
  { host: /(^|\.)reddit\.com$/, path: /^\/r\/(open|closed)-shadow/, page: 'shadow.html' },
  { host: /(^|\.)instagram\.com$/, path: /^\/direct/, page: 'messages.html' },
  { host: /(^|\.)instagram\.com$/, path: /^\/reels?/, page: 'shorts.html' },
  { host: /(^|\.)youtube\.com$/, path: /^\/shorts/, page: 'shorts.html' },
  { host: /(^|\.)youtube\.com$/, path: /^\/watch/, page: 'watch.html' },
  { host: /(^|\.)facebook\.com$/, path: /^\/(messages|t\/)/, page: 'messages.html' },
  { host: /(^|\.)facebook\.com$/, path: /^\/reels?/, page: 'reel.html' },
  { host: /(^|\.)facebook\.com$/, path: /./, page: 'facebook.html' },
  { host: /(^|\.)(x|twitter)\.com$/, path: /./, page: 'virtual.html' },
  { host: /(^|\.)bsky\.app$/, path: /./, page: 'virtual.html' },
  {
    host: /(^|\.)tiktok\.com$/,
    path: /^\/($|\?|foryou|following|@[^/]+\/video)/,
    page: 'shorts.html',
  },
  { host: /(^|\.)twitch\.tv$/, path: /^\/($|\?|directory)/, page: 'nested.html' },
  { host: /(^|\.)(linkedin|instagram|threads)\.(com|net)$/, path: /./, page: 'composer.html' },
  { host: /(^|\.)(mastodon\.(social|online)|mstdn\.social)$/, path: /./, page: 'composer.html' },
  { host: /^mastodon\.example$/, path: /./, page: 'mastodon.html' },
  { host: /^lemmy\.example$/, path: /./, page: 'lemmy.html' },
  { host: /^discourse\.example$/, path: /./, page: 'discourse.html' },
];

function pageAt(host: string, path: string): string {
  const route = routes.find((one) => (one.host?.test(host) ?? true) && one.path.test(path));
  if (route) return route.page;
  const isSocial = siteOfHost(host) || (customHosts as readonly string[]).includes(host);
  return isSocial ? 'reddit.html' : 'blank.html';
}

/** `?csp`, `?coep`: the same page with headers that make life hard for a frame of ours. */
const hostile: Record<string, Record<string, string>> = {
  csp: { 'content-security-policy': "frame-src 'none'; child-src 'none'" },
  coep: {
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
  },
};

/** Every host the fixtures answer for; Firefox wants them listed one by one. */
export const hosts = [
  ...sites.flatMap((site) => site.hosts).flatMap((host) => [host, `www.${host}`, `m.${host}`]),
  'old.reddit.com',
  'plain.example',
  ...customHosts,
];

const movieSeconds = 30 * 60;
let movieFile: Buffer | undefined;

function sendMovie(request: IncomingMessage, response: ServerResponse): void {
  movieFile ??= movie(movieSeconds);
  // Media elements seek, and Chromium refuses to without ranges.
  const [, from, to] = /bytes=(\d+)-(\d*)/.exec(request.headers.range ?? '') ?? [];
  const start = Number(from ?? 0);
  const end = to ? Number(to) : movieFile.length - 1;
  response.writeHead(from ? 206 : 200, {
    'content-type': 'video/webm',
    'accept-ranges': 'bytes',
    'content-length': end - start + 1,
    'cross-origin-resource-policy': 'cross-origin',
    ...(from ? { 'content-range': `bytes ${start}-${end}/${movieFile.length}` } : {}),
  });
  response.end(movieFile.subarray(start, end + 1));
}

/** `?hostile=<name>`: on any host, a page that works against being counted. */
async function sendHostile(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(await readFile(join(pages, 'hostile.html')));
}

/** What pages load beside themselves. */
async function scriptAt(path: string): Promise<string | undefined> {
  if (path === '/feed.js') return readFile(join(pages, 'feed.js'), 'utf8');
  const editor = editorNames.find((name) => path === `/editors/${name}.js`);
  return editor && editorScript(editor);
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const url = new URL(request.url ?? '/', `https://${host}`);
  if (url.pathname === '/media/movie.webm') return sendMovie(request, response);
  if (url.searchParams.has('hostile')) return sendHostile(response);
  if (url.pathname === '/favicon.ico') {
    response.writeHead(204).end();
    return;
  }
  const script = await scriptAt(url.pathname);
  if (script !== undefined) {
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script);
    return;
  }
  if (url.pathname === '/feed.css') {
    response.writeHead(200, { 'content-type': 'text/css' });
    response.end(await readFile(join(pages, 'feed.css')));
    return;
  }
  const page = pageAt(host, url.pathname + url.search);
  const extra = Object.entries(hostile).flatMap(([name, headers]) =>
    url.searchParams.has(name) ? [headers] : [],
  );
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    // `no-store` would keep pages out of the cache that "back" takes them from.
    'cache-control': 'no-cache',
    ...Object.assign({}, ...extra),
  });
  response.end(await readFile(join(pages, page)));
}

export interface FixtureServer {
  port: number;
  /** What Chromium's `--ignore-certificate-errors-spki-list` takes: this certificate and no other. */
  spki: string;
  /** `host/path` of every page asked for, oldest first. */
  requests: string[];
  close(): Promise<void>;
}

export async function startServer(): Promise<FixtureServer> {
  const pems = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2, value })) }],
  });
  const requests: string[] = [];
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    requests.push(`${request.headers.host}${request.url}`);
    answer(request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const spkiDer = new X509Certificate(pems.cert).publicKey.export({ type: 'spki', format: 'der' });
  return {
    port: (server.address() as AddressInfo).port,
    spki: createHash('sha256').update(spkiDer).digest('base64'),
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

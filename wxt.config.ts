import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { sites } from './lib/sites';
import { engines } from './lib/sites/engines';
import { matchesOf } from './lib/sites/match';
import { enginePath, rulesOf, rulesPath, rulesScript } from './lib/sites/rules';

/**
 * A build for tests or the demo holds hosts as granted, because a headless browser cannot press the
 * permission prompt: those of the named site, or of all for `1`. `npm run build` never sets this.
 */
const granted = process.env.INSTEAD_GRANTED;
/** Hosts that a person added, in tests. */
const inExample = (name: string) => `${name}.example`;
const grantedMatches = [
  ...sites.filter(({ id }) => granted === '1' || granted === id),
  // A host of somebody's own, for tests of adding one.
  ...(granted === '1'
    ? [{ hosts: ['forum', 'mastodon', 'lemmy', 'discourse'].map(inExample) }]
    : []),
].flatMap(matchesOf);
const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  // The card's frame stands in other sites' pages; 'self' here would block it.
  'frame-ancestors https: http:',
].join('; ');

/**
 * WXT wraps injected scripts in a logger that says nothing in production and weighs 0.3 kB in every
 * page. Without the wrapper, and should its name ever change, they work the same.
 */
const bareScripts = {
  name: 'bare-scripts',
  transform(_: string, id: string) {
    if (id.endsWith('/define-unlisted-script.mjs'))
      return 'export const defineUnlistedScript = (main) => ({ main });';
    const [, entry] = id.split('virtual:wxt-unlisted-script-entrypoint?');
    return entry && `import script from ${JSON.stringify(entry)}; export default script.main();`;
  },
};

/**
 * A build that records traces of real use (`npm run record`) has another meter in the place of the
 * meter, which notes what it is given. `npm run build` never sets this.
 */
const isRecording = process.env.INSTEAD_RECORD === '1';
const meter = resolve('lib/meter/meter.ts');
const recorder = resolve('tests/truth/recording-meter.ts');
const recordingMeter: Plugin = {
  name: 'recording-meter',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (importer === recorder) return undefined;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found?.id === meter ? recorder : undefined;
  },
};

const folder = [
  '{{browser}}-mv{{manifestVersion}}',
  ...(granted ? ['granted'] : []),
  ...(granted && granted !== '1' ? [granted] : []),
  ...(isRecording ? ['recording'] : []),
].join('-');

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  outDirTemplate: folder,
  hooks: {
    // terser takes its time, and leaves 8 % less than esbuild of what every counted page pays for.
    'vite:build:extendConfig': (entrypoints, config) => {
      const isInjected = entrypoints.every(({ type }) => type === 'unlisted-script');
      if (isInjected)
        config.build = {
          ...config.build,
          minify: 'terser',
          terserOptions: {
            ecma: 2020,
            module: true,
            // What is called at once is not to be read twice: V8 skips over a function without parentheses.
            format: { wrap_iife: true, preamble: '//# allFunctionsCalledOnLoad' },
            // Names that stay inside of the meter; those in messages and between scripts are kept.
            mangle: {
              properties: {
                regex:
                  /^(counts|hasActed|isCounting|isRecent|mono|orphaned|paid|scrolled|settle|sure|tally|wall|whole)$/,
              },
            },
            compress: {
              passes: 6,
              unsafe: true,
              unsafe_arrows: true,
              unsafe_methods: true,
              keep_fargs: false,
            },
          },
        };
    },
    'prepare:publicPaths': (_, paths) => {
      paths.push(...sites.map(rulesPath), ...engines.map(enginePath));
    },
    'build:publicAssets': (_, files) => {
      for (const site of sites)
        files.push({ relativeDest: rulesPath(site), contents: rulesScript(rulesOf(site)) });
      for (const engine of engines)
        files.push({ relativeDest: enginePath(engine), contents: rulesScript(rulesOf(engine)) });
    },
  },
  vite: () => ({
    plugins: [preact(), bareScripts, ...(isRecording ? [recordingMeter] : [])],
    build: { sourcemap: false },
  }),
  zip: { excludeSources: ['demo/**', 'docs/**', 'tests/.artifacts/**'] },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: browser === 'firefox' ? undefined : '120',
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'alarms', 'scripting', 'activeTab'],
    // Asked for by a press in the options, where the week may announce itself with one.
    optional_permissions: ['notifications'],
    host_permissions: granted ? grantedMatches : undefined,
    // The one pattern covers built-in sites and hosts a person adds; nothing is asked at install.
    optional_host_permissions: ['*://*/*'],
    commands: {
      'focus-card': {
        suggested_key: { default: 'Alt+Shift+I' },
        description: '__MSG_commandFocusCard__',
      },
    },
    web_accessible_resources: [
      {
        resources: ['nudge.html'],
        matches: ['*://*/*'],
        // Firefox ignores the key and warns about it.
        ...(browser === 'firefox' ? {} : { use_dynamic_url: true }),
      },
    ],
    // In development WXT serves modules and reloads over a local connection.
    content_security_policy: command === 'serve' ? undefined : { extension_pages: csp },
    browser_specific_settings: {
      gecko: {
        id: 'instead@instead.example',
        // What was measured; location.ancestorOrigins is younger than 140.
        strict_min_version: '153.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  }),
});

import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { themes } from 'prism-react-renderer';
import type { Options as CheckProxyOptions } from './plugins/check-proxy/options.ts';
import { importCodeBlock } from './plugins/code-blocks/importCodeBlock.ts';
import type { Options as GuideOptions } from './plugins/platform-guides/options.ts';
import { labelCells } from './plugins/tables/labelCells.ts';

/** Where the repository's files can be edited, for "Edit this page". Set it, like `url` below, to your own. */
const editUrl = process.env.EDIT_URL ?? 'https://git.storekeys.example/storekeys/edit/main';

/** Whether readers can try the checker without a store. */
const sandbox = process.env.SANDBOX ? process.env.SANDBOX === 'on' : process.env.NODE_ENV === 'development';

const config: Config = {
  title: 'Storekeys',
  tagline: 'Connect your shop: get the right API keys, and check them before you use them',
  favicon: 'img/logo.svg',
  url: 'https://storekeys.example',
  baseUrl: '/',
  i18n: { defaultLocale: 'en', locales: ['en', 'de'], localeConfigs: { en: { label: 'English' }, de: { label: 'Deutsch' } } },
  future: { v4: true, faster: true },
  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },

  clientModules: ['./src/components/lightOnPaper.ts', './src/components/embedding/tellHeight.ts'],
  plugins: [
    ['./plugins/platform-guides/index.ts', { sandbox, editUrl } satisfies GuideOptions],
    './plugins/search/index.ts',
    './plugins/code-blocks/index.ts',
    './plugins/page-weight/index.ts',
    './plugins/machines/index.ts',
    ['./plugins/check-proxy/index.ts', { sandbox } satisfies CheckProxyOptions],
  ],
  presets: [
    [
      'classic',
      {
        // What this site does not use is not even loaded. (Analytics and Algolia are only where they are configured.)
        blog: false,
        debug: false,
        svgr: false,
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          editUrl,
          breadcrumbs: true,
          remarkPlugins: [importCodeBlock],
          rehypePlugins: [labelCells],
        },
        theme: { customCss: './src/css/custom.css' },
      } satisfies Options,
    ],
  ],
  themeConfig: {
    colorMode: { respectPrefersColorScheme: true },
    navbar: {
      title: 'Storekeys',
      logo: { alt: '', src: 'img/logo.svg' },
      items: [
        { to: '/platforms', label: 'Platforms', position: 'left' },
        { to: '/start-here', label: 'Start here', position: 'left' },
        { to: '/troubleshooting', label: 'Troubleshooting', position: 'left' },
        { type: 'localeDropdown', position: 'right' },
      ],
    },
    footer: {
      links: [
        {
          title: 'Guides',
          items: [
            { label: 'Platforms', to: '/platforms' },
            { label: 'Start here', to: '/start-here' },
            { label: 'Verification', to: '/verification' },
            { label: 'Troubleshooting', to: '/troubleshooting' },
          ],
        },
        {
          title: 'About',
          items: [
            { label: 'Privacy', to: '/privacy' },
            { label: 'Run it yourself', to: '/operators' },
            { label: 'Add a platform', to: '/add-a-platform' },
          ],
        },
      ],
      copyright: 'Storekeys is no product of the platforms named here. Their names belong to their owners.',
    },
    prism: { theme: themes.vsLight, darkTheme: themes.vsDark, additionalLanguages: ['bash', 'json'] },
  } satisfies ThemeConfig,
};

export default config;

import { join } from 'node:path';
import type { Options, ThemeConfig } from '@docusaurus/preset-classic';
import type { Config } from '@docusaurus/types';
import { tintOf } from './plugins/brand/accent.ts';
import { type Brand, readBrand } from './plugins/brand/brand.ts';
import type { Options as BrandOptions } from './plugins/brand/index.ts';
import type { Options as CheckProxyOptions } from './plugins/check-proxy/options.ts';
import { importCodeBlock } from './plugins/code-blocks/importCodeBlock.ts';
import * as codeThemes from './plugins/code-blocks/themes.ts';
import type { Options as MachineOptions } from './plugins/machines/index.ts';
import type { Options as GuideOptions } from './plugins/platform-guides/options.ts';
import { labelCells } from './plugins/tables/labelCells.ts';

/** What an operator says of their site. */
export interface Own {
  /** Its public address, without a path. @example 'https://keys.example' */
  url: string;
  /** Where it begins there. @example '/' */
  baseUrl: string;
  /** How it presents itself. */
  brand: Brand;
  /** The operator's tool, as the guides speak of it. */
  guides?: Omit<GuideOptions, 'sandbox' | 'editUrl'>;
  /** What may be asked, and who may show the checks. */
  check?: Omit<CheckProxyOptions, 'sandbox'>;
}

/** Where the repository's files can be edited, for "Edit this page". */
const editUrl = process.env.EDIT_URL ?? 'https://git.storekeys.example/storekeys/edit/main';

/** Whether readers can try the checker without a store. */
const sandbox = process.env.SANDBOX ? process.env.SANDBOX === 'on' : process.env.NODE_ENV === 'development';

/**
 * What Docusaurus is told of a site.
 * @param locale in which it is being built
 * @throws {Error} naming everything that is wrong with its brand; plugins judge the rest
 */
export function siteConfig(own: Own, locale?: string): Config {
  const brand = readBrand(own.brand, join(__dirname, 'static'), locale);
  return {
    title: brand.name,
    tagline: brand.tagline,
    favicon: brand.favicon,
    url: own.url,
    baseUrl: own.baseUrl,
    i18n: { defaultLocale: 'en', locales: ['en', 'de'], localeConfigs: { en: { label: 'English' }, de: { label: 'Deutsch' } } },
    future: { v4: true, faster: true },
    onBrokenLinks: 'throw',
    onBrokenAnchors: 'throw',
    onDuplicateRoutes: 'throw',
    markdown: { hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' } },

    clientModules: ['./src/components/lightOnPaper.ts', './src/components/embedding/tellHeight.ts'],
    plugins: [
      ['./plugins/platform-guides/index.ts', { ...own.guides, sandbox, editUrl } satisfies GuideOptions],
      ['./plugins/brand/index.ts', { accent: brand.accent } satisfies BrandOptions],
      './plugins/search/index.ts',
      './plugins/explain/index.ts',
      './plugins/code-blocks/index.ts',
      './plugins/page-weight/index.ts',
      [
        './plugins/machines/index.ts',
        { picture: { ground: tintOf(brand.accent.dark, 'dark'), accent: brand.accent.dark } } satisfies MachineOptions,
      ],
      ['./plugins/check-proxy/index.ts', { ...own.check, sandbox } satisfies CheckProxyOptions],
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
        title: brand.name,
        logo: { alt: '', src: brand.logo, srcDark: brand.logoDark },
        items: [
          { to: '/platforms', label: 'Platforms', position: 'left' },
          { to: '/start-here', label: 'Start here', position: 'left' },
          { to: '/troubleshooting', label: 'Troubleshooting', position: 'left' },
          ...brand.links.map((link) => ({ ...link, position: 'right' as const })),
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
              ...brand.footerLinks,
            ],
          },
        ],
        copyright: brand.notice,
      },
      prism: { theme: codeThemes.light, darkTheme: codeThemes.dark, additionalLanguages: ['bash', 'json'] },
    } satisfies ThemeConfig,
  };
}

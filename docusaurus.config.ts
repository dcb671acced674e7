import type { Config } from '@docusaurus/types';

const config: Config = {
  title: 'Storekeys',
  url: 'https://storekeys.example',
  baseUrl: '/',
  future: { v4: true, faster: true },
  onBrokenLinks: 'throw',
  presets: [['classic', { blog: false, docs: { routeBasePath: '/', sidebarPath: './sidebars.ts' } }]],
};

export default config;

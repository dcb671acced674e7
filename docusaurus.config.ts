import { type Own, siteConfig } from './siteConfig.ts';

/** What is yours. "Run it yourself" says what can stand here. */
const own: Own = {
  url: 'https://storekeys.example',
  baseUrl: '/',
  brand: {
    name: 'Storekeys',
    tagline: 'Connect your shop: get the right API keys, and check them before you use them',
    logo: 'img/logo.svg',
    accent: { light: '#1d6b58', dark: '#6bcbb0' },
  },
};

// Docusaurus sets the variable, and reads this file again for each language.
export default siteConfig(own, process.env.DOCUSAURUS_CURRENT_LOCALE);

import { definePlatform, lines, notOffered, secret, source, step, text } from '../../definition/index.ts';

export const lemonstand = definePlatform({
  id: 'lemonstand',
  name: 'LemonStand',
  alsoCalled: ['LemonStand Cloud', 'LemonSync'],
  summary: 'LemonStand closed in 2019. No API key can be made or tested; here is where your shop’s data may still be.',
  reviewed: '2026-11-26',
  sources: [
    source('https://github.com/lemonstand/lemonsync-js', 'LemonSync, the tool for themes'),
    source('https://github.com/damanic/Lemonstand-V1__Installer', 'The installer of LemonStand V1'),
  ],
  notices: [
    {
      kind: 'danger',
      title: 'LemonStand is closed',
      text: lines(
        'The platform was shut down in 2019: in June, as far as we know.',
        'There is no back end to log in to, no menu [[Integrations → API Keys]], and no API that an **API Token** could open.',
        'An old guide that tells you to create one cannot be followed any more.',
      ),
    },
  ],
  needs: ['Nothing from LemonStand itself. Your old mail, your backups, and the people who built the shop are what helps now.'],

  methods: [
    {
      id: 'former-store',
      title: 'What you can still do',
      steps: [
        step(
          'moved-already',
          'See whether the shop has moved already',
          'Most shops moved to another platform in spring 2019. If yours did, choose **that** platform on this site as the one to connect.',
        ),
        step(
          'find-export',
          'Look for an export',
          'Search your mail, your cloud drives and old computers for lists of products, customers and orders saved from LemonStand before the summer of 2019, often as **CSV** files. Search for “LemonStand” together with “export” or “shutting down”.',
        ),
        step(
          'ask-agency',
          'Ask whoever built the shop',
          'Developers kept the theme (texts, pictures, templates) on their own computers with a tool called LemonSync. The agency may still have the whole folder.',
        ),
        step(
          'connected-services',
          'Ask the services that were connected',
          'Payment providers keep lists of payments with names and amounts. Shipping, accounting and newsletter services may hold orders and customers too.',
        ),
        step(
          'public-copies',
          'Use public copies',
          'A product feed for shopping ads, listings on marketplaces, and the Internet Archive’s copies of your shop hold names, descriptions, prices and pictures.',
        ),
        step(
          'self-hosted',
          'A LemonStand V1 on your own server still runs',
          'The older version was installed on the merchant’s own server, with a MySQL database. It never had such a token. Export from its own admin or from the database.',
        ),
        step('by-file', 'Move by file', 'Start from **CSV files**, and ask the people behind {tool} for a move by file.'),
        step(
          'keep-domain',
          'Keep the domain',
          'If you still own the domain, keep it, so that old links can lead to the new shop.',
        ),
      ],
      fields: [
        text('storeUrl', 'Store URL', { like: 'https://demo.lemonstand.com', help: 'No longer works.', optional: true }),
        secret('apiToken', 'API Token', {
          like: '0'.repeat(40),
          help: 'No longer works. You may delete it, but still do not publish it.',
          optional: true,
        }),
      ],
    },
  ],

  retired: lines(
    'LemonStand closed in 2019, so no address and no API Token can work any more.',
    'Nothing was sent. The guide on this page lists where your data may still be.',
  ),
  entities: { products: gone(), categories: gone(), customers: gone(), orders: gone() },
});

function gone() {
  return notOffered('LemonStand is shut down; nothing can be asked any more.');
}

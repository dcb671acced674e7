import { address, anyPublicHost, mistake, secret, text } from '../../definition/index.ts';

/** What tools ask for, and the two ids that the check needs besides. */
export const values = [
  address('siteUrl', 'Site URL / Connection URL', {
    from: 'site-id',
    like: 'https://www.example.com',
    help: 'The address that your visitors see. It only serves to compare.',
    optional: true,
    keep: 'path',
    hosts: [anyPublicHost],
    mistakes: [mistake(/\bmanage\.wix\.com\/dashboard\//i, 'This is the address of the dashboard. Enter it as Site ID.')],
    neverHosts: ['editor.wix.com', 'manage.wix.com', 'wix.com', 'www.wix.com', 'www.wixapis.com'],
    neverSays: 'This address belongs to Wix itself. Enter the one that your visitors see, or leave this empty.',
  }),
  secret('apiKey', 'API Key / Token', {
    from: 'copy-key',
    like: 'IST.FAKEFAKEFAKEFAKEFAKEFAKE.FAKEFAKEFAKEFAKEFAKE.FAKEFAKE',
    shape: /^IST\./,
    labels: ['API token', 'Authorization', 'WIX_TOKEN'],
    pattern: /^[A-Za-z0-9._-]{40,4000}$/,
    patternSays: 'An API key is longer than this: several hundred letters, digits and dots. Copy it again.',
    mistakes: [
      mistake(guid(), 'This is a Site ID, an Account ID or the id of an app. A key is longer.', { belongsIn: 'siteId' }),
    ],
    notes: [
      { match: /^(OAUTH2|OauthNG\.JWS)/i, says: 'This looks like the token of an app. API keys usually start with IST.' },
      { match: /^(?!IST\.)/, says: 'API keys usually start with IST. If this one is rejected, copy it again.' },
    ],
  }),
  text('siteId', 'Site ID', {
    from: 'site-id',
    like: '00000000-0000-4000-8000-000000000001',
    help: 'The id itself, or the address of the site’s dashboard.',
    added: true,
    lowerCase: true,
    clean: [[/^.*\/dashboard\/([0-9a-f-]{36})(?![0-9a-f-]).*$/i, '$1']],
    pattern: guid(),
    patternSays: 'There is no Site ID in this. Copy the address of the site’s dashboard: the id follows /dashboard/.',
    labels: ['metaSiteId', 'wix-site-id', 'Admin URL', 'Dashboard'],
    found: [/manage\.wix\.com\/dashboard\/([0-9a-f-]{36})/i],
  }),
  text('accountId', 'Account ID', {
    from: 'account-id',
    like: '00000000-0000-4000-8000-000000000002',
    help: 'With it, the check can tell a wrong Site ID from a missing permission.',
    optional: true,
    added: true,
    lowerCase: true,
    pattern: guid(),
    patternSays: 'An Account ID has 32 letters and digits and four dashes. Copy it from the page API Keys.',
    labels: ['wix-account-id'],
  }),
];

function guid(): RegExp {
  return /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
}

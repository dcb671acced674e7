import { address, mistake, secret } from '../../definition/index.ts';
import { apiUrl } from './apiUrl.ts';

/** What a tool asks for where the back office shows a token. */
export const tokenValues = [
  address('storeUrl', 'Source Store URL', {
    from: 'store-url',
    like: 'https://www.fake-shop.example',
    help: 'The address that your customers see. Only the tool needs it; it is not asked here.',
    optional: true,
    labels: ['Shop URL', 'sfUrl', 'primaryHostname', 'Adresse des Shops'],
    mistakes: [mistake(/\/cockpit\b|\.admin\b|ObjectID=/i, 'This is the back office. Enter the address of the shop.')],
  }),
  apiUrl('api-url', {
    like: 'https://www.fake-shop.example/rs/shops/FakeShop',
    pattern: /^https:\/\/[^/]+\/(?:.+\/)?(?:api|rs\/shops\/[^/]+)$/,
    patternSays: 'This is the address of the shop alone. Append /rs/shops/ and its name (ePages Now) or /api (Beyond).',
  }),
  secret('accessToken', 'Access Token', {
    from: 'copy-token',
    like: 'FAKEFAKEFAKEFAKEFAKEFAKEFAKE0000',
    labels: ['EPAGES_ACCESS_TOKEN', 'Zugangstoken', 'Zugriffstoken', 'Jeton d’accès', 'Token de acceso'],
    pattern: /^\S{16,}$/,
    patternSays: 'An Access Token has at least 16 characters and no blanks. Copy it again from the private app.',
    mistakes: [mistake(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i, 'This is the Client ID. Copy the Access Token.')],
  }),
];

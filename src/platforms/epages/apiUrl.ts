import { address } from '../../definition/index.ts';

/** The API’s address, out of that of the back office, of the token, or of a request. */
export function apiUrl(from: string, options: { like: string; pattern: RegExp; patternSays: string }) {
  return address('apiUrl', 'API URL', {
    from,
    keep: 'path',
    labels: ['api_url', 'access_token_url', 'EPAGES_API_URL', 'BEYOND_API_URL', 'API-Adresse'],
    clean: [
      [/^(.*?\/rs\/shops\/[^/?#]+).*/i, '$1'],
      [/^(?:https?:\/\/)?([^/]+)\/epages\/([^/.?#]+)(?:[/.?#].*)?$/i, 'https://$1/rs/shops/$2'],
      [/^(?:https?:\/\/)?([a-z0-9-]+\.beyondshop\.cloud)(?:\/(?!rs\/).*)?$/i, 'https://$1/api'],
      [/^(.+?\/api)(?:[/?#].*|$)/i, '$1'],
    ],
    ...options,
  });
}

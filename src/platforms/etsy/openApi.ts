/** What holds for every request to Etsy, whoever's app asks. */
export const openApi = {
  name: 'Open API v3',
  hosts: ['api.etsy.com', 'openapi.etsy.com'],
  base: 'https://api.etsy.com/v3/application',
  lists: { list: 'results', total: 'count' },
  pace: {
    allows: { requests: 10, perS: 1 },
    left: { remaining: 'x-remaining-today', of: 'x-limit-per-day', perS: 24 * 60 * 60 },
  },
  limits:
    'Etsy usually allows an app 10 requests a second and 10,000 a day, which it shares with the later migration. This check sends at most six.',
};

/** With the two values of an app. */
export const keyHeader = 'x-api-key';

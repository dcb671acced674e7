import { lines, type WrittenRule, when } from '../../definition/index.ts';

/** Salesforce names every error with a code; its sentences are translated. */
export const answers: WrittenRule[] = [
  when({ text: /\bConcurrent\w{0,40}/, status: '4xx', test: isLimit }, 'rate-limited', {
    says: 'Your org answers too many long requests at this moment. Your values may be right; wait a few minutes, then check again.',
  }),
  when({ status: '4xx', test: isLimit }, 'rate-limited', {
    says: 'The org has used up its API requests for the last 24 hours. Your values may be right; wait, then check again.',
  }),
  when({ text: /INVALID_OPERATION_WITH_EXPIRED_PASSWORD/ }, 'credentials-expired', {
    says: lines(
      'The password of your Salesforce user has expired, so its token opens nothing any more.',
      'Log in to Salesforce in the browser, set a new password, then show the Access Token again.',
    ),
    field: 'accessToken',
  }),
  when(
    { text: /INVALID_SESSION_ID.{0,500}not valid for use|not valid for use.{0,500}INVALID_SESSION_ID/s, status: 401 },
    'credentials-rejected',
    {
      says: lines(
        'Salesforce does not let this session use the API. Show the token again.',
        'If that does not help, ask your administrator to look at the session settings, the IP restrictions and the API access control of the org.',
      ),
      field: 'accessToken',
    },
  ),
  // Usually the session is over; whatever else it may be, the sentence is in the language of the user.
  when(
    [
      { text: /INVALID_SESSION_ID/, status: 401 },
      { text: /^\s*Bad_OAuth_Token\s*$/, status: [401, 403] },
    ],
    'credentials-expired',
    {
      says: lines(
        'The session of this Access Token is over, or the token is from another org. Show the token again.',
        'If that does not help, check that the Instance URL belongs to the same org;',
        'your org may also lock sessions to the address from which you logged in, which your administrator can see.',
      ),
      field: 'accessToken',
    },
  ),
  when({ text: /INVALID_AUTH_HEADER/, status: 401 }, 'credentials-rejected', {
    says: 'This is not a whole Access Token. Show it with --json and copy it again, from the first character to the last.',
    field: 'accessToken',
  }),
  when({ status: 401 }, 'credentials-rejected', { field: 'accessToken' }),
  when({ text: /API_CURRENTLY_DISABLED/, status: '4xx' }, 'permission-missing', {
    says: 'Your user may not use the API. Ask your administrator to tick “API Enabled” in your profile or a permission set.',
    step: 'permissions',
  }),
  when({ text: /API_DISABLED_FOR_ORG/, status: '4xx' }, 'plan-required', {
    says: 'The edition of this org has no API. It needs another edition, or the add-on for the API.',
  }),
  when({ text: /URL_NOT_RESET/, status: '4xx' }, 'invalid-value', {
    says: 'This address is a login server and belongs to no org. Copy the row Instance Url.',
    field: 'instanceUrl',
  }),
  when({ on: 'categories', text: /INVALID_TYPE/, status: 400 }, 'permission-missing', {
    says: lines(
      'There are no categories to read: either this org has no Commerce licence,',
      'or your user lacks “{permission}”. Ask your administrator.',
    ),
    step: 'permissions',
  }),
  when(
    { on: 'products', text: /INVALID_TYPE.{0,500}PricebookEntry|PricebookEntry.{0,500}INVALID_TYPE/s, status: 400 },
    'permission-missing',
    {
      says: 'Products can be read, but not their prices: usually your user lacks “Price Books: Read”. Ask your administrator for it.',
      step: 'permissions',
    },
  ),
  when({ on: 'entities', text: /INVALID_TYPE/, status: 400 }, 'permission-missing', {
    says: lines(
      'The token works, but {entity} cannot be read: your user lacks “{permission}”,',
      'or this part of Salesforce is switched off or not licensed in your org. Ask your administrator.',
    ),
    step: 'permissions',
  }),
  when({ on: 'entities', text: /INVALID_FIELD/, status: 400 }, 'permission-missing', {
    says: 'Salesforce hides the fields of {entity} from your user. Ask your administrator for “{permission}” and for the field-level security.',
    step: 'permissions',
  }),
  when({ on: 'authenticate', text: /INSUFFICIENT_ACCESS/, status: 403 }, 'permission-missing', {
    says: 'The token is valid, but Salesforce refuses your user the API. Ask your administrator what the user may do.',
    step: 'permissions',
  }),
  when({ on: 'entities', status: 403 }, 'permission-missing', {
    says: 'The token works, but Salesforce refuses {entity} to your user. Usually “{permission}” is missing: ask your administrator for it.',
    step: 'permissions',
  }),
  when({ status: 503, text: /maintenance/i }, 'store-unavailable', {
    says: 'Salesforce is working on the servers of this org. Look at status.salesforce.com, then check again.',
  }),
  when({ status: [200, 404], html: true }, 'not-an-api', {
    says: lines(
      'A web page answered instead of the API. The org may have been deleted or have expired, or this is the address of a site;',
      'copy the row Instance Url again.',
    ),
    field: 'instanceUrl',
  }),
];

/** Whether requests are limited: of a day, or of a moment. */
function isLimit({ text }: { text: string }): boolean {
  return text.includes('REQUEST_LIMIT_EXCEEDED');
}

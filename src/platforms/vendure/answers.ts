import {
  type AnswerFacts,
  type Condition,
  lines,
  readAll,
  refusedByServer,
  type WrittenRule,
  when,
} from '../../definition/index.ts';

const forbidden = { json: { 'errors.*.extensions.code': 'FORBIDDEN' } } satisfies Condition;

/** Vendure’s own; what stands in front of servers sets cookies too. */
const sessionCookie = /\bsession(?:\.sig)?=/;

/** A key that was looked at and is none: Vendure clears the session that came with it, by what it takes besides. */
const thrownAway: Condition[] = [
  { on: 'authenticate', method: 'api-key', ...forbidden, header: { 'vendure-auth-token': true } },
  { on: 'authenticate', method: 'api-key', ...forbidden, header: { 'set-cookie': sessionCookie } },
];

/**
 * What Vendure's answers mean. Nearly all are 200; what is wrong stands in a code. Its sentences are in the server's language,
 * so no rule looks at them; those of GraphQL itself are always English.
 */
export const answers: WrittenRule[] = [
  when(
    [{ on: ['recognise', 'login', 'authenticate'], json: { 'errors.*.extensions.code': 'CHANNEL_NOT_FOUND' } }],
    'store-not-found',
    {
      says: 'Vendure answers, and knows no channel with this Channel token. Copy the Token of the channel, not its code or its name; with a single channel, leave it empty.',
      field: 'channelToken',
    },
  ),
  when({ on: 'recognise', method: 'api-key', status: 400, test: lacksOnlyKeys }, 'not-an-api', {
    says: lines(
      'A server answers here that has no API keys: usually its Vendure is older than 3.6, so your key was not sent.',
      'Ask the developers of the shop, or use the login of an administrator.',
    ),
    field: 'serverUrl',
  }),
  when({ on: 'recognise', status: 400, json: { 'errors.*.message': /^Cannot query field/ } }, 'not-an-api', {
    says: lines(
      'Something answers at {host} that speaks as Vendure does and is not its Admin API, so nothing secret was sent.',
      'It may be the Shop API, which serves the shop window, or another program. Enter the address at which the dashboard opens.',
    ),
    field: 'serverUrl',
  }),
  when({ on: 'recognise', status: 404, json: { message: /^Cannot POST / } }, 'not-an-api', {
    says: lines(
      'A server answers at {host} that has no Admin API at this place, so nothing secret was sent.',
      'The shop may live in a folder, or its developers may have changed the path /admin-api; ask them.',
    ),
    field: 'serverUrl',
  }),
  when({ on: ['recognise', 'login', 'authenticate', 'entities'], status: [502, 503] }, 'store-unavailable', {
    says: 'The server at {host} is there, but Vendure behind it does not answer: it is being started, or it has stopped. This says nothing about your values; try again in a minute, or ask whoever looks after it.',
  }),
  refusedByServer(),

  when({ on: 'login', json: { 'data.login.errorCode': 'INVALID_CREDENTIALS_ERROR' } }, 'credentials-rejected', {
    says: 'Vendure knows no administrator with this e-mail address and password. It does not say which of the two is wrong; check both.',
    field: 'password',
  }),
  when({ on: 'login', json: { 'data.login.errorCode': 'NOT_VERIFIED_ERROR' } }, 'credentials-rejected', {
    says: 'The password is right, but the e-mail address of this login is not confirmed yet. Confirm it, or use another administrator.',
    field: 'email',
  }),
  when({ on: 'login', json: { 'data.login.errorCode': 'NATIVE_AUTH_STRATEGY_ERROR' } }, 'not-an-api', {
    says: 'This server has no login by password; its administrators log in through another service. Use an API key.',
  }),
  when({ on: 'login', json: { 'data.login.__typename': 'CurrentUser' }, lacks: 'sessionToken' }, 'not-an-api', {
    says: lines(
      'The login is right, but this server answers with a cookie only, which tools cannot use.',
      'Ask whoever looks after it to add bearer to tokenMethod and to let the header vendure-auth-token through, or use an API key.',
    ),
    step: 'take-tokens',
  }),

  when(
    thrownAway.map((condition) => ({ ...condition, test: (_, { channelToken }) => channelToken !== '' })),
    'credentials-rejected',
    {
      says: lines(
        'Vendure does not accept this API key in this channel. Usually the key was made in another channel, or its role is for another one:',
        'make a key while this channel is chosen in the dashboard. Or the key is mistyped, deleted or rotated.',
      ),
      field: 'channelToken',
      step: 'create-key',
    },
  ),
  when(thrownAway, 'credentials-rejected', {
    says: lines(
      'Vendure does not accept this API key: it is mistyped, deleted or rotated.',
      'Copy the whole key, with both halves, or make a new one. If the shop has several channels, the key may be of another one: enter its Channel token.',
    ),
    field: 'apiKey',
  }),
  when(
    {
      on: 'authenticate',
      method: 'api-key',
      ...forbidden,
      test: (_, { cookieOfThrownAway = '' }) => sessionCookie.test(cookieOfThrownAway),
    },
    'credentials-rejected',
    {
      says: lines(
        'Vendure knows this API key and does not let it into this channel: its role is for another one.',
        'Enter the Token of the channel that the role is for, or make a key with a role for this channel.',
      ),
      field: 'channelToken',
      step: 'create-key',
    },
  ),
  when({ on: 'authenticate', method: 'api-key', ...forbidden }, 'not-an-api', {
    says: lines(
      'This server ignores API keys, whether right or wrong: usually they are not switched on in its settings, or a proxy in front of it drops the header vendure-api-key.',
      'Ask whoever looks after it. If API keys are the only thing that it takes, the key itself may be wrong, or of another channel.',
    ),
    step: 'take-keys',
  }),
  when({ on: 'authenticate', method: 'admin-login', ...forbidden }, 'permission-missing', {
    says: lines(
      'The login works, and Vendure refuses what comes after it. Usually the role of the administrator is for another channel: enter that channel’s token, or choose this channel in the role.',
      'If there is only one channel, a proxy in front of the server may drop the header Authorization.',
    ),
    field: 'channelToken',
    step: ['create-role', 'login-role'],
  }),
  when({ on: 'entities', ...forbidden }, 'permission-missing', {
    says: 'Vendure lets you in and refuses {entity}. Usually the permission “{permission}” is missing in the role, or the role is for another channel.',
    step: ['create-role', 'login-role'],
  }),
];

/** Vendure's Admin API before 3.6: of the two fields that are asked for, it does not know the keys alone. */
function lacksOnlyKeys({ json }: AnswerFacts): boolean {
  const unknown = readAll(json, 'errors.*.message').map(String);
  return (
    unknown.some((message) => message.includes('"apiKeys"')) && !unknown.some((message) => message.includes('"administrators"'))
  );
}

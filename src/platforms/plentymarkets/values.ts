import { address, anyPublicHost, mistake, secret, text } from '../../definition/index.ts';

export const values = [
  address('systemUrl', 'Endpoint/Server URL', {
    from: 'system-url',
    like: 'https://p12345.my.plentysystems.com',
    labels: [
      'REST-API HTTP endpoint',
      'REST-API HTTP-Endpunkt',
      'System URL',
      'baseUrl',
      'plenty ID',
      'plentyId',
      'PLENTY_URL',
      'PLENTYMARKETS_URL',
    ],
    help: 'The address of the system, or only your plenty ID.',
    hosts: [anyPublicHost],
    clean: [
      [
        /^(?:https?:\/\/)?account\.plentysystems\.com\/[^?]*\?(?:[^&]*&){0,20}pid=(\d+)(?:\D.*)?$/i,
        'https://p$1.my.plentysystems.com',
      ],
      [/^(?:https?:\/\/)?(?:www\.)?plentymarkets-cloud-(?:de|ie)\.com\/(\d+)(?:\D.*)?$/i, 'https://p$1.my.plentysystems.com'],
      [/^p?(\d+)$/i, 'https://p$1.my.plentysystems.com'],
    ],
    neverHosts: [
      '*.plentyone.com',
      'plentyone.com',
      'plentysystems.com',
      'account.plentysystems.com',
      'plentymarkets.com',
      '*.plentymarkets.com',
      'plentymarkets-cloud-de.com',
      'plentymarkets-cloud-ie.com',
      'www.plentymarkets-cloud-de.com',
      'www.plentymarkets-cloud-ie.com',
    ],
    neverSays:
      'This page belongs to plentymarkets and is not your system. Enter the address with your plenty ID, such as https://p12345.my.plentysystems.com.',
  }),
  text('user', 'User', {
    from: 'account',
    like: 'migration-api',
    labels: ['username', 'Benutzername', 'Benutzer', 'API user', 'API-Benutzer', 'PLENTY_USERNAME', 'PLENTY_USER'],
    help: 'The user name of the API user.',
    pattern: /^\S{5,255}$/,
    patternSays: 'A user name has at least five characters and no blanks. Copy it from the account.',
    notes: [
      {
        match: /^[^@\s]+@[^@\s.]+\.[^@\s]+$/,
        says: 'This is an e-mail address. The e-mail of your own PlentyONE account works in the browser only; the API user has a user name.',
      },
    ],
  }),
  secret('password', 'Password', {
    from: 'account',
    like: 'Fake-Password-0',
    labels: ['Passwort', 'PLENTY_PASSWORD', 'API password'],
    verbatim: true,
    mistakes: [
      mistake(
        /^\s*eyJ[\w-]{40,}\.[\w-]{80,}\.[\w-]{40,}\s*$/,
        'This is an access token of an earlier login, which ends after a day. Enter the password of the API user.',
      ),
    ],
  }),
];

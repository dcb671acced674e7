import { address, mistake, secret } from '../../definition/index.ts';

export const fields = [
  address('serverUrl', 'Server URL', {
    from: 'server-url',
    like: 'https://api.shop.example.com',
    help: 'The address of Medusa Admin is also understood.',
    keep: 'path',
    labels: [
      'Backend URL',
      'Medusa Admin',
      'MEDUSA_URL',
      'MEDUSA_BACKEND_URL',
      'MEDUSA_SERVER_URL',
      'MEDUSA_ADMIN_URL',
      'NEXT_PUBLIC_MEDUSA_BACKEND_URL',
      'VITE_BACKEND_URL',
      'Server-URL',
      'Adresse des Servers',
      'URL du serveur',
      'URL del servidor',
      'Indirizzo del server',
    ],
    clean: [[/^((?:https?:\/\/)?[^/?#:]+(?::\d{1,5})?(?:\/[^/?#]+){0,8}?)\/+(?:app|admin|store|auth|health)(?![\w-]).*$/i, '$1']],
    neverHosts: ['medusajs.com', '*.medusajs.com'],
    neverSays:
      'This page belongs to the makers of Medusa and is not your server. In Medusa Cloud, open your project and copy the address of its backend.',
  }),
  secret('secretApiKey', 'Secret API key', {
    from: 'create-key',
    like: `sk_${'0'.repeat(64)}`,
    shape: /^sk_[0-9a-f]{64}$/,
    pattern: /^sk_[0-9a-f]{64,}$/,
    patternSays:
      'A Secret API key is sk_ and 64 digits and small letters. Copy it whole; if it is lost, create a new one in Medusa Admin.',
    labels: [
      'MEDUSA_API_KEY',
      'MEDUSA_SECRET_API_KEY',
      'MEDUSA_ADMIN_API_KEY',
      'MEDUSA_API_TOKEN',
      'secret_api_token',
      'Geheimer API-Schlüssel',
      'Clé API secrète',
      'Clave API secreta',
      'Chiave API segreta',
    ],
    // As it stands in calls.
    clean: [[/^Basic\s+(?=sk_)/i, '']],
    mistakes: [
      mistake(
        /^(?:sk|pk|rk)_(?:live|test)_/i,
        'This is a key of Stripe, for payments. Enter the Secret API key of Medusa: sk_ and 64 digits and small letters.',
      ),
      mistake(
        /^pk_/i,
        'This is a publishable key, which the storefront uses: it opens no orders or customers. Create a Secret API key: it starts with sk_.',
      ),
      mistake(
        /^sk_[0-9a-f]{0,12}(?:\*{2,}|\.{2,}|…|•{2,})/i,
        'This is the shortened form out of the list. Medusa shows a key only when it is created: create a new one.',
      ),
      mistake(/^apk_/i, 'This is the ID of a key. Medusa shows the key itself only when it is created: create a new one.'),
      mistake(
        /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/,
        'This is the token of a login, which ends after a day. Create a Secret API key: it starts with sk_.',
      ),
    ],
  }),
];

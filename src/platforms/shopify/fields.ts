import { address, lines, mistake, secret, text } from '../../definition/index.ts';

/** The permanent address of a store, which every way of connecting needs. */
export function shop(from: string) {
  return address('shop', 'Store Admin URL', {
    from,
    like: 'https://acme-demo.myshopify.com',
    help: 'The permanent address that ends in .myshopify.com, or the address of your admin.',
    labels: ['SHOPIFY_SHOP', 'SHOPIFY_STORE_DOMAIN', 'SHOPIFY_FLAG_STORE', 'shopName', 'myshopify_domain'],
    shape: /^(https?:\/\/)?([a-z0-9][a-z0-9_-]*\.myshopify\.com|admin\.shopify\.com\/store\/[a-z0-9])/i,
    clean: [
      [/^(?:https?:\/\/)?admin\.shopify\.com\/store\/([a-z0-9][a-z0-9_-]*).*/i, '$1.myshopify.com'],
      [/^([a-z0-9][a-z0-9_-]*)$/i, '$1.myshopify.com'],
    ],
    pattern: /^https:\/\/[a-z0-9][a-z0-9_-]*\.myshopify\.com$/,
    patternSays: 'The permanent address looks like https://acme-demo.myshopify.com. You find it under Settings → Domains.',
    hostSays: lines(
      'This is not the permanent address of a Shopify store, and it cannot be worked out from your own domain.',
      'Under Settings → Domains, copy the one that ends in .myshopify.com.',
    ),
    neverHosts: ['shopify.com', '*.shopify.com', 'shopify.dev', 'myshopify.com', 'www.myshopify.com'],
    neverSays:
      'This page belongs to Shopify, not to your store. Under Settings → Domains, copy the address that ends in .myshopify.com.',
    found: [/(?:^|[\s/@"'=:])([a-z0-9][a-z0-9_-]*\.myshopify\.com)\b/i],
  });
}

/** The token of an app. */
export function accessToken(from: string) {
  return secret('accessToken', 'Admin API Access Token', {
    from,
    like: 'shpat_00000000000000000000000000000000',
    labels: ['SHOPIFY_ADMIN_ACCESS_TOKEN', 'X-Shopify-Access-Token', 'Admin-API-Zugriffstoken'],
    shape: /^shp(at|ca|pa|ua)_/,
    pattern: /^[A-Za-z0-9_-]{20,255}$/,
    patternSays: 'A token has at least 20 letters and digits and usually starts with shpat_. Copy it again.',
    mistakes: [
      mistake(/^shpss_/, 'This is a Client Secret. Choose “New app (Dev Dashboard)” and enter it there.'),
      automation(),
      ofThemes(),
      mistake(/^shprt_/, 'This is a refresh token. The token to enter here usually starts with shpat_.'),
      hidden(),
    ],
    notes: [{ match: /^[0-9a-f]{32}$/i, says: 'Tokens usually start with shpat_. This may be a Client ID.' }, cutOff()],
    found: [/\b(shp(?:at|ca|pa|ua)_[0-9A-Fa-f]{32})\b/],
  });
}

/** The open half of what an app of the Dev Dashboard is exchanged for a token with. */
export function clientId(from: string) {
  return text('clientId', 'Client ID', {
    from,
    like: '00000000000000000000000000000000',
    added: true,
    labels: ['SHOPIFY_API_KEY', 'SHOPIFY_CLIENT_ID'],
    pattern: /^[A-Za-z0-9_-]{16,128}$/,
    patternSays: 'A Client ID usually has 32 letters and digits. Copy it again from the app’s Settings.',
    mistakes: [mistake(/^shp(at|ca|pa)_/, 'This is a token. Choose “Existing custom app” and enter it there.')],
  });
}

/** The secret half of it. */
export function clientSecret(from: string) {
  return secret('clientSecret', 'Client Secret', {
    from,
    like: 'shpss_00000000000000000000000000000000',
    added: true,
    labels: ['SHOPIFY_API_SECRET', 'SHOPIFY_API_SECRET_KEY', 'SHOPIFY_CLIENT_SECRET'],
    shape: /^shpss_/,
    pattern: /^[A-Za-z0-9_-]{16,128}$/,
    patternSays: 'A Client Secret usually starts with shpss_. Copy it again from the app’s Settings.',
    mistakes: [
      mistake(/^shp(at|ca|pa)_/, 'This is a token. Choose “Existing custom app” and enter it there.'),
      automation(),
      ofThemes(),
      hidden(),
    ],
    notes: [cutOff()],
    found: [/\b(shpss_[0-9A-Fa-f]{32})\b/],
  });
}

/** The Dev Dashboard has a button that makes one. */
function automation() {
  return mistake(
    /^atkn_/,
    'This is an app automation token, which opens Shopify’s own tools for developers and no store. Choose “New app (Dev Dashboard)” and enter Client ID and Client Secret of the app.',
  );
}

/** The app Theme Access mails one to a developer. */
function ofThemes() {
  return mistake(
    /^shptka_/,
    'This is a password of the app Theme Access, which opens the themes of a store and nothing else. An app with its own scopes is needed, as in the steps.',
  );
}

function hidden() {
  return mistake(
    /^shp[a-z]{2}_[x*•.…]+$/i,
    'This is an example, or hidden on the page it comes from. Show the value there, then copy it.',
  );
}

function cutOff() {
  return {
    match: /^shp[a-z]{2}_(?![0-9a-f]{32}$)/i,
    says: 'Usually 32 letters and digits follow its beginning. Check that it was copied completely.',
  };
}

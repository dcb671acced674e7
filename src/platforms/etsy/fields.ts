import { mistake, secret, text } from '../../definition/index.ts';

const isToken = mistake(/^(?:Bearer\s+)?\d+\.\S{20,}$/, 'This is an Access Token, which has a field of its own.', {
  belongsIn: 'accessToken',
});

export const apiKey = secret('apiKey', 'API Key', {
  from: 'copy-values',
  like: 'fakekeystring00000000000',
  help: 'Etsy calls it KEYSTRING.',
  labels: ['KEYSTRING', 'ETSY_API_KEY', 'ETSY_KEYSTRING', 'client_id', 'x-api-key'],
  // Both values travel as one, with a colon between them.
  clean: [[/^([^:]+):[^:]+$/, '$1']],
  pattern: /^[A-Za-z0-9]{16,64}$/,
  patternSays: 'A Keystring usually has 24 letters and digits and nothing else. Copy it again.',
  mistakes: [
    isToken,
    mistake(/^\d{1,12}$/, 'This is a number, such as the one of a shop, not the API Key.', { belongsIn: 'shopId' }),
    mistake(/^[A-Za-z0-9]{6,15}$/, 'This is too short. Perhaps the two values are swapped.', { belongsIn: 'apiSecret' }),
  ],
  found: [
    /x-api-key["']?\s*[:=]\s*["']?([A-Za-z0-9]{16,64}):/i,
    /(?:keystring|API[ _]?KEY|CLIENT_ID)(?:\s{0,20}\(API Key\))?["']?\s{0,20}[:=]?\s{0,20}["']?([A-Za-z0-9]{16,64})\b/i,
  ],
});

export const apiSecret = secret('apiSecret', 'API Secret', {
  from: 'copy-values',
  like: 'fakesecret',
  help: 'Etsy calls it SHARED SECRET.',
  labels: ['SHARED SECRET', 'ETSY_SHARED_SECRET', 'ETSY_API_SECRET', 'client_secret'],
  clean: [[/^[^:]+:([^:]+)$/, '$1']],
  pattern: /^[A-Za-z0-9]{6,64}$/,
  patternSays: 'A Shared Secret usually has 10 letters and digits and nothing else. Copy it again.',
  mistakes: [isToken],
  notes: [{ match: /^.{20,}$/, says: 'A Shared Secret usually has 10 letters and digits. This may be the Keystring.' }],
  found: [
    /x-api-key["']?\s*[:=]\s*["']?[A-Za-z0-9]{16,64}:([A-Za-z0-9]{6,64})\b/i,
    /(?:shared[ _]?secret|API[ _]?SECRET)["']?\s{0,20}[:=]?\s{0,20}["']?([A-Za-z0-9]{6,64})\b/i,
  ],
});

export const shopId = text('shopId', 'Shop ID', {
  from: 'shop-id',
  like: '12345678',
  help: 'The number, the name or the address of your shop; not the number of your user.',
  optional: true,
  added: true,
  labels: ['ETSY_SHOP_ID', 'shop_name', 'Shop name'],
  clean: [
    [/^(?:https?:\/\/)?(?:www\.)?etsy\.com\/(?:[\w-]+\/){0,2}shop\/([A-Za-z0-9]+)(?:[^A-Za-z0-9].*)?$/i, '$1'],
    [/^(?:https?:\/\/)?(?!www\.)([A-Za-z0-9]+)\.etsy\.com(?:[/?#].*)?$/i, '$1'],
  ],
  pattern: /^[A-Za-z0-9]{2,30}$/,
  patternSays: 'A shop has a number such as 12345678, or a name of letters and digits. Copy its address again.',
  mistakes: [isToken],
  found: [/etsy\.com\/(?:[\w-]+\/){0,2}shop\/([A-Za-z0-9]+)/i],
});

export const accessToken = secret('accessToken', 'Access Token', {
  from: 'consent',
  like: '12345678.FAKEFAKEFAKEFAKEFAKEFAKE',
  help: 'Only if a tool shows you one. Without it, orders are not checked.',
  optional: true,
  added: true,
  labels: ['ETSY_ACCESS_TOKEN', 'OAuth token'],
  pattern: /^\d+\.\S{20,}$/,
  patternSays: 'An Access Token starts with the number of the user and a dot, such as 12345678.… Copy all of it again.',
  found: [/Authorization["']?\s*[:=]\s*["']?Bearer\s+(\d+\.[\w-]{20,})/i],
});

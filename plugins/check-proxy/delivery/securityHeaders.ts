/** HTTP headers by name. */
export type HeaderTable = Record<string, string>;

/**
 * Browsers come back over https alone, for two years (RFC 6797). To be sent over https only. Other hosts of the domain are not
 * bound by it: they may be somebody else's to decide on.
 */
export const strictTransportSecurity: HeaderTable = { 'Strict-Transport-Security': 'max-age=63072000' };

/**
 * What a page could ask the browser for and this site never does. Buttons that copy need the clipboard, and so do those that paste a
 * value, which the browser allows on a press only.
 */
const permissions = [
  'accelerometer=()',
  'autoplay=()',
  'camera=()',
  'clipboard-read=(self)',
  'clipboard-write=(self)',
  'display-capture=()',
  'encrypted-media=()',
  'fullscreen=()',
  'gamepad=()',
  'geolocation=()',
  'gyroscope=()',
  'hid=()',
  'identity-credentials-get=()',
  'idle-detection=()',
  'local-fonts=()',
  'magnetometer=()',
  'microphone=()',
  'midi=()',
  'otp-credentials=()',
  'payment=()',
  'picture-in-picture=()',
  'publickey-credentials-create=()',
  'publickey-credentials-get=()',
  'screen-wake-lock=()',
  'serial=()',
  'storage-access=()',
  'usb=()',
  'window-management=()',
  'xr-spatial-tracking=()',
].join(', ');

/** What pages and the API have in common. */
const everywhere: HeaderTable = {
  'X-Content-Type-Options': 'nosniff',
  // Not even the address of a guide is told to other sites.
  'Referrer-Policy': 'same-origin',
};

/**
 * Goes with every page and file of the site, together with `strictTransportSecurity`. Pages are isolated from other sites: those
 * get no handle on their windows, no share of their process, and no use of their files.
 * @param policy the Content-Security-Policy
 * @param frameAncestors origins whose pages may show this site in a frame
 */
export function pageHeaders(policy: string, frameAncestors: readonly string[]): HeaderTable {
  const framed = frameAncestors.length > 0;
  return {
    ...everywhere,
    'Content-Security-Policy': policy,
    'Permissions-Policy': permissions,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    // An isolated page shows only such frames of other sites that allow it with this header.
    'Cross-Origin-Resource-Policy': framed ? 'cross-origin' : 'same-origin',
    'Origin-Agent-Cluster': '?1',
    // It knows no list of origins, and it would win in old browsers.
    ...(framed ? {} : { 'X-Frame-Options': 'DENY' }),
  };
}

/**
 * Goes with every answer of the API, which is data and never a page.
 * @param crossOrigin pages of other sites may read the answers
 */
export function apiHeaders({ crossOrigin = false } = {}): HeaderTable {
  return {
    ...everywhere,
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
    'Cross-Origin-Resource-Policy': crossOrigin ? 'cross-origin' : 'same-origin',
    'X-Frame-Options': 'DENY',
  };
}

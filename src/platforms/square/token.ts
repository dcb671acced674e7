import { mistake, secret } from '../../definition/index.ts';

/** The one value: an access token, of an app or of the owner. */
export function token(label: string, from: string, help: string) {
  return secret('apiKey', label, {
    from,
    like: `EAAA${'0'.repeat(60)}`,
    help,
    labels: ['SQUARE_ACCESS_TOKEN', 'SQ_ACCESS_TOKEN', 'Square API Key', 'access_token'],
    shape: /^(EAAA[\w+=/.~-]{40}|(sandbox-sq0atb|sq0atp)-)/,
    pattern: /^[A-Za-z0-9_.+/=~-]{20,1024}$/,
    patternSays: 'A key has at least 20 letters and digits, no blanks, and usually starts with EAAA. Copy it again.',
    environments: [
      {
        match: /^sandbox-/,
        is: 'test',
        says: 'This is a token of the Sandbox, which is for tests. Switch to Production and copy the Access token there.',
      },
    ],
    mistakes: [
      mistake(
        /^(?:sandbox-)?sq0id[pb]-/i,
        'This is an Application ID. It says which app asks and opens nothing. The key usually starts with EAAA.',
      ),
      mistake(/^(?:sandbox-)?sq0cs[pb]-/i, 'This is an Application Secret. The key to enter here usually starts with EAAA.'),
      mistake(
        /^sq0cg[pb]-|^https?:.*[?&]code=/i,
        'This is a one-time authorization code, which only the app itself can use. Open the link again and copy the key that is shown at the end.',
      ),
      mistake(
        /^EQAA/,
        'This is a refresh token, which only the app itself can use. The key to enter here usually starts with EAAA.',
      ),
      mistake(/^L[0-9A-Z]{12}$/, 'This is the number of a location. The key is longer and usually starts with EAAA.'),
      mistake(
        /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
        'This looks like a key of Squarespace, which is another company. A key of Square usually starts with EAAA.',
      ),
    ],
    found: [/\S[\s"'=:]{1,20}(EAAA[\w+=/.~-]{40,})/],
  });
}

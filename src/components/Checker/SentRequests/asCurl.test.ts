import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { asCurl } from './asCurl.ts';

/** What a shell makes of a command. */
async function words(command: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)('sh', ['-c', command.replace(/^curl/, String.raw`printf '%s\n'`)]);
  return stdout.trimEnd().split('\n');
}

describe('a request as a command', () => {
  test('says what was sent', () => {
    expect(asCurl({ method: 'GET', url: 'https://api.acme.example/items', headers: { 'X-Key': '{apiKey}' } })).toBe(
      [
        `curl --globoff 'https://api.acme.example/items' \\`,
        `  --header 'Accept: application/json' \\`,
        `  --header 'X-Key: {apiKey}'`,
      ].join('\n'),
    );
  });

  test('reaches curl as it is, whatever stands in it', async () => {
    const body = `{"query":"{ items(name: 'a') }"}`;
    expect(
      await words(
        asCurl({
          method: 'POST',
          url: 'https://{host}/$HOME?a=1&b=2',
          headers: { Accept: 'text/xml', 'Content-Type': 'application/json' },
          user: '{user}:{key}',
          body,
        }),
      ),
    ).toEqual([
      ...['--globoff', 'https://{host}/$HOME?a=1&b=2', '--request', 'POST'],
      ...['--header', 'Accept: text/xml', '--header', 'Content-Type: application/json'],
      ...['--user', '{user}:{key}', '--data-raw', body],
    ]);
  });
});

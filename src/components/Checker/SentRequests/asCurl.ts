import type { SentRequest } from '../../../check/report.ts';

/**
 * A request as a command for curl, with its `{placeholders}`. What is computed for each request cannot stand in it.
 * @example "curl --globoff 'https://api.example.com/items?limit=1' --header 'Authorization: Bearer {apiToken}'"
 */
export function asCurl({ method, url, headers = {}, user, body }: SentRequest): string {
  const all = { Accept: 'application/json', ...headers };
  // Without the first option, curl would take braces for a list of addresses.
  return [
    `curl --globoff ${quoted(url)}`,
    ...(method === 'GET' ? [] : [`--request ${method}`]),
    ...Object.entries(all).map(([name, value]) => `--header ${quoted(`${name}: ${value}`)}`),
    ...(user ? [`--user ${quoted(user)}`] : []),
    ...(body ? [`--data-raw ${quoted(body)}`] : []),
  ].join(' \\\n  ');
}

/** Within single quotes a POSIX shell takes everything as it is, but them. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

/** Where RFC 9116 has the file: at the top of the host, whatever the base path of the site. */
export const securityTxtPath = '/.well-known/security.txt';

/** What an operator says to whoever finds a weakness. */
export interface SecurityContact {
  /** Where to report it, the best first. @example ['mailto:security@tool.example', 'https://tool.example/security'] */
  contacts: readonly string[];
  /** How reports are dealt with. */
  policy?: string | undefined;
  /** In which languages, as BCP 47 has them. */
  languages: readonly string[];
}

/** RFC 9116, section 2.5.5, advises less than a year. Each start of the server counts anew. */
const lastsMs = 360 * 24 * 60 * 60 * 1000;

/**
 * The file that tells where to report a weakness (RFC 9116).
 * @param siteUrl the public address of the site, without path
 * @param now when the server started
 */
export function renderSecurityTxt(
  { contacts, policy, languages }: SecurityContact,
  siteUrl: string,
  now: number = Date.now(),
): string {
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(now + lastsMs).toISOString()}`,
    ...(policy ? [`Policy: ${policy}`] : []),
    ...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
    `Canonical: ${siteUrl}${securityTxtPath}`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Answers requests for the file. Everybody may read it. */
export function answerSecurityTxt(text: string): (request: Request) => Response {
  return ({ method }) =>
    method === 'GET' || method === 'HEAD'
      ? new Response(text, {
          headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
        })
      : new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
}

/** Every text that a request carries, and what stands within it. */
export async function textsOf(request: Request): Promise<string[]> {
  const url = new URL(request.url);
  const body = await request.clone().text();
  const texts = [
    url.href,
    ...url.pathname.split('/').map(decodeURIComponent),
    ...url.searchParams.values(),
    body,
    ...within(body),
  ];
  for (const [name, value] of request.headers)
    if (!['accept', 'accept-encoding', 'content-type', 'user-agent'].includes(name)) texts.push(value, ...credentialsIn(value));
  return [...new Set(texts)].filter((text) => text.length >= 8);
}

/** What a header proves somebody by: the part after the scheme, and a user's name and password (RFC 7617). */
export function credentialsIn(header: string): string[] {
  const [scheme = '', credentials] = header.split(' ');
  if (!credentials) return [header];
  if (scheme.toLowerCase() !== 'basic') return [credentials];
  const [user = '', ...password] = Buffer.from(credentials, 'base64').toString().split(':');
  return [credentials, user, password.join(':')];
}

/** The texts in a body of JSON, XML or a form. */
function within(body: string): string[] {
  const json = parse(body);
  if (json !== undefined) return leaves(json);
  if (body.startsWith('<')) return [...body.matchAll(/>([^<]+)</g)].map((match) => match[1] as string);
  return [...new URLSearchParams(body).values()];
}

function leaves(value: unknown): string[] {
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)];
}

/** What says that all went well; without it, nothing more would be read. */
const wellDone = /^success/i;

/** A good answer in which the given texts stand wherever a text can stand, in turn, and as names too. */
export function echoedIn(answer: string, texts: readonly string[], first: number): string {
  let next = first;
  const text = () => texts[next++ % texts.length] as string;
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value === 'string') return wellDone.test(value) ? value : text();
    if (typeof value !== 'object' || value === null) return value;
    return { ...Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, replace(inner)])), [text()]: text() };
  };
  const json = parse(answer);
  if (json !== undefined) return JSON.stringify(replace(json));
  const xml = () => text().replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return answer
    .replace(/>([^<>]*\S[^<>]*)</g, (whole, inner: string) => (wellDone.test(inner) ? whole : `>${xml()}<`))
    .replace(/ id="[^"]*"/g, () => ` id="${xml()}"`);
}

/** Answers that say nothing but what was sent: as JSON, as a page, as text, and in every header. */
export function bareEchoes(texts: readonly string[], status: number): Response[] {
  const all = texts.join(' ');
  const sendable = encodeURI(all).slice(0, 2000);
  const headers = {
    'Retry-After': sendable,
    Location: `https://www.example.com/${sendable}`,
    'WWW-Authenticate': sendable,
    Link: sendable,
  };
  const json = {
    message: all,
    error: all,
    error_description: all,
    errors: [{ message: all, code: all, [all]: all }],
    [all]: all,
  };
  return [JSON.stringify(json), `<html><title>${all}</title><body>${all}</body></html>`, all].map(
    (body) => new Response(body, { status, headers }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

import type { Handover } from '../../src/definition/handover.ts';

/** Whatever answers requests: an API in process, or a server. */
export type Ask = (path: string, init?: RequestInit) => Response | Promise<Response>;

/** A browser as far as authorizations need one: it keeps cookies, follows links, and says where a request comes from. */
export class Visitor {
  readonly #ask: Ask;
  /** Name and value, as the browser sends them. */
  readonly cookies = new Map<string, string>();
  /** Every `Set-Cookie` that came. */
  readonly set: string[] = [];

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** @param path of this site */
  async go(path: string, init: RequestInit & { site?: string } = {}): Promise<Response> {
    const { site = 'same-origin', headers, ...others } = init;
    const response = await this.#ask(path, {
      redirect: 'manual',
      ...others,
      headers: {
        Host: 'localhost',
        'Sec-Fetch-Site': site,
        ...(this.cookies.size > 0 ? { Cookie: [...this.cookies].map((pair) => pair.join('=')).join('; ') } : {}),
        ...headers,
      },
    });
    for (const cookie of response.headers.getSetCookie()) {
      this.set.push(cookie);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }

  /** Begins an authorization. @returns where the platform’s page is */
  async begin(platform: string, query: Record<string, string> = {}): Promise<string> {
    const response = await this.go(`/api/connect/${platform}?${new URLSearchParams(query)}`);
    const place = response.headers.get('Location');
    if (response.status !== 302 || !place) throw new Error(`${response.status}: ${await response.text()}`);
    return place;
  }

  /** Reads a played page and presses a button. @returns where that leads */
  async answer(samplePage: string, button: string): Promise<string> {
    const text = await (await this.go(samplePage)).text();
    const link = new RegExp(`<a class="answer" href="([^"]+)">${button}</a>`).exec(text)?.[1];
    if (!link) throw new Error(`There is no "${button}" in ${text}`);
    return link.replaceAll('&amp;', '&');
  }

  async post(path: string, body: object, site?: string): Promise<Response> {
    return this.go(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'Content-Type': 'application/json' },
      ...(site === undefined ? {} : { site }),
    });
  }
}

/** What a page at the end of an authorization tells, and on which channel. Nothing where it tells nobody. */
export function told(page: string): { channel: string; message: Handover } | undefined {
  const data = /<script type="application\/json" id="handover">(.*?)<\/script>/s.exec(page)?.[1];
  return data === undefined ? undefined : JSON.parse(data);
}

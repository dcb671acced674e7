/** A case that somebody met: what was entered, what the platform answered, and what the check must say of it. */
export interface RealCase {
  name: string;
  /** The kind of fault that it shows, in a word. @example 'dirt' */
  kind: string;
  method?: string;
  /** What was entered, by the label of the form. */
  values: Record<string, string>;
  /** The first rule that fits a request answers it; where none fits, the answer is 404. */
  upstream: UpstreamRule[];
  expect: {
    /** An outcome, or several of which any is right. `outcome:words`: right only where the message says so. */
    code: string | string[];
    /** The data that is concerned. */
    entity: string | null;
    /** The label of the value to blame. */
    field: string | null;
    /** The id of the step that mends it. */
    step?: string;
    /** A pattern for the message. */
    says?: string;
  };
  /** Where it was met. */
  source: string;
  why?: string;
}

export interface UpstreamRule {
  /** A pattern for the address. */
  url: string;
  method?: string;
  /** Patterns by header name. */
  headers_match?: Record<string, string>;
  body_match?: string;
  status: number;
  headers?: Record<string, string>;
  body: string;
}

/** A `fetch` that answers as the rules of a case say. @param onRequest told of every request that is sent */
export function playCase(upstream: readonly UpstreamRule[], onRequest: (request: Request) => void = () => {}): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    onRequest(request.clone());
    const body = await request.text();
    const rule = upstream.find(
      ({ url, method = '*', headers_match = {}, body_match }) =>
        new RegExp(url).test(request.url) &&
        (method === '*' || method === request.method) &&
        Object.entries(headers_match).every(([name, pattern]) => new RegExp(pattern).test(request.headers.get(name) ?? '')) &&
        (body_match === undefined || new RegExp(body_match).test(body)),
    );
    if (!rule) return Response.json({ message: 'Not Found' }, { status: 404 });
    return new Response(rule.status === 204 || rule.status === 304 ? null : rule.body, {
      status: rule.status,
      headers: rule.headers ?? {},
    });
  };
}

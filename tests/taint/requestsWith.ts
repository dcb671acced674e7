/** A request to a server, as bytes, that is wrong or strange and has a text somewhere. */
export interface StrangeRequest {
  bytes: string;
  /** Our side closes before all has come. */
  cut?: boolean;
}

/** @param text of letters that may stand in a name, a path and a header */
export function requestsWith(text: string): Record<string, StrangeRequest> {
  const get = (target: string, headers = '') => ({
    bytes: `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n${headers}\r\n`,
  });
  const post = (body: unknown, headers = 'Content-Type: application/json\r\n', target = '/api/check') => {
    const sent = typeof body === 'string' ? body : JSON.stringify(body);
    const head = `POST ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(sent)}\r\n`;
    return { bytes: `${head}${headers}\r\n${sent}` };
  };
  const good = { platform: 'clover', values: {} };
  return {
    'a page that is not there': get(`/${text}`),
    'an address with a query': get(`/?token=${text}`),
    'an address of the API that is not there': get(`/api/${text}`),
    'the health with a query': get(`/api/health?token=${text}`),
    'a file outside of the site': get(`/../../${text}`),
    'an address that is not encoded well': get(`/%ff${text}%`),
    'a whole address': get(`http://${text}.example/api/health`),
    'a whole address with a password': get(`http://user:${text}@localhost/api/health`),
    'something else than an address': get(`*${text}`),
    'a host that is none': { bytes: `GET / HTTP/1.1\r\nHost: ${text}:99999\r\nConnection: close\r\n\r\n` },
    'a host of the API that is none': { bytes: `GET /api/health HTTP/1.1\r\nHost: @${text}\r\nConnection: close\r\n\r\n` },
    'no host': { bytes: `GET /${text} HTTP/1.1\r\nConnection: close\r\n\r\n` },
    'a method that is none': { bytes: `${text} / HTTP/1.1\r\nHost: localhost\r\n\r\n` },
    'a version that is none': { bytes: `GET / HTTP/${text}\r\nHost: localhost\r\n\r\n` },
    'no HTTP at all': { bytes: `${text}\r\n\r\n` },
    'a TLS greeting': { bytes: `\x16\x03\x01\x00\xf4${text}` },
    'a tunnel': { bytes: `CONNECT ${text}.example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n` },
    'another protocol': get('/api/health', `Connection: Upgrade\r\nUpgrade: ${text}\r\n`),
    'a header of that name': get('/api/health', `${text}: 1\r\n`),
    'a header without a colon': get('/api/health', `${text}\r\n`),
    'a header with a control character': get('/api/health', `X-Test: ${text}\x01\r\n`),
    'a header on two lines': get('/api/health', `X-Test: 1\r\n ${text}\r\n`),
    'a header that is too large': get('/api/health', `X-Test: ${text.repeat(5000)}\r\n`),
    'headers that proxies and tracers read': get(
      '/api/health',
      `X-Forwarded-For: ${text}, ${text}\r\nX-Forwarded-Proto: ${text}\r\nForwarded: for=${text}\r\nX-Request-Id: ${text}\r\ntraceparent: 00-${text}\r\ntracestate: a=${text}\r\nbaggage: a=${text}\r\nCookie: a=${text}\r\nAuthorization: Bearer ${text}\r\n`,
    ),
    'headers that files are asked by': get(
      '/',
      `Range: bytes=${text}\r\nIf-None-Match: "${text}"\r\nIf-Modified-Since: ${text}\r\nAccept-Encoding: ${text}\r\nAccept: ${text}\r\n`,
    ),
    'an expectation': get('/api/health', `Expect: ${text}\r\n`),
    'a length that is none': { bytes: `POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${text}\r\n\r\n` },
    'a transfer coding that is none': {
      bytes: `POST /api/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: ${text}\r\n\r\n`,
    },
    'chunks that are none': {
      bytes: `POST /api/check HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n${text}\r\n`,
    },
    'a body that breaks off': {
      bytes: `POST /api/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n{"platform":"clover","values":{"apiToken":"${text}`,
      cut: true,
    },
    'another method': { bytes: `DELETE /api/check?${text} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n` },
    'a content type': post(good, `Content-Type: ${text}\r\n`),
    'an answer type': post(good, `Content-Type: application/json\r\nAccept: ${text}\r\n`),
    'an origin': post(good, `Content-Type: application/json\r\nOrigin: https://${text}.example\r\n`),
    'an origin that is none': post(good, `Content-Type: application/json\r\nOrigin: ${text}\r\n`),
    'a fetch site': post(good, `Content-Type: application/json\r\nSec-Fetch-Site: ${text}\r\n`),
    'a client address': post(good, `Content-Type: application/json\r\nX-Forwarded-For: ${text}\r\n`),
    'a query': post(good, undefined, `/api/check?token=${text}`),
    'a body that is not JSON': post(`{"platform":"clover","values":{"apiToken":${text}}`),
    'a body that is a text': post(text),
    'a body that is a JSON text': post(JSON.stringify(text)),
    'a body that is a list': post([text]),
    'a body that is too large': post({ ...good, values: { apiToken: text.repeat(5000) } }),
    'another platform': post({ ...good, platform: text }),
    'another method of connecting': post({ ...good, method: text }),
    'other data': post({ ...good, entities: [text] }),
    'another scenario': post({ ...good, sandbox: text }),
    'a value that is a list': post({ ...good, values: { apiToken: [text] } }),
    'a value of another name': post({ ...good, values: { [text]: 1 } }),
    'values that are a text': post({ ...good, values: text }),
    'something besides': post({ ...good, [text]: text }),
    'something within a prototype': post(`{"platform":"clover","values":{},"__proto__":{"${text}":1},"constructor":"${text}"}`),
    'a value where none belongs': post({ platform: 'clover', method: 'merchant-token', values: { [text]: text } }),
  };
}

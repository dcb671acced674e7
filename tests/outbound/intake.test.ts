import type { Socket } from 'node:net';
import type { TlsOptions } from 'node:tls';
import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { guardedAgent } from '../../plugins/check-proxy/outbound/guardedAgent.ts';
import { guardedFetch } from '../../plugins/check-proxy/outbound/guardedFetch.ts';
import type { NetworkFailure } from '../../src/check/failureCode.ts';
import { networkFailure } from '../../src/check/networkFailure.ts';
import { type Authority, type Certificate, createAuthority } from '../loopback/certificates.ts';
import { codeOf } from '../loopback/codeOf.ts';
import { onceAsked, startRawServer } from '../loopback/rawServer.ts';

const shop = 'shop.example.com';
const megabyte = 1024 * 1024;
let authority: Authority;
let certificate: Certificate;

beforeAll(async () => {
  authority = await createAuthority();
  certificate = await authority.issue(shop);
});

interface Play {
  tls?: TlsOptions | 'none';
  silenceMs?: number;
  totalMs?: number;
}

/** A server that does this with every connection, and a fetch of it. */
async function play(act: (socket: Socket) => void, { tls, silenceMs, totalMs = 5_000 }: Play = {}) {
  const server = await startRawServer(act, tls === 'none' ? {} : { tls: tls ?? certificate });
  onTestFinished(() => server[Symbol.asyncDispose]());
  const agent = guardedAgent({
    ca: authority.ca,
    port: server.port,
    resolve: async () => [{ address: '127.0.0.1', family: 4 }],
    isAllowedAddress: () => true,
    ...(silenceMs ? { silenceMs } : {}),
  });
  onTestFinished(() => agent.destroy());
  return { server, fetch: () => guardedFetch({ hosts: [shop], agent, userAgent: 'Storekeys/0', totalMs })(`https://${shop}/`) };
}

async function read(fetching: Promise<Response>): Promise<string> {
  return (await fetching).text();
}

/** Answers with these bytes, and with nothing after them. */
const say = (...pieces: (string | Buffer)[]) =>
  onceAsked((socket) => {
    for (const piece of pieces) socket.write(piece);
  });

const sayAndClose = (bytes: string) => onceAsked((socket) => socket.end(bytes));

/** One byte after the other, for ever. */
const dribble = (beginning: string, repeated: string) =>
  onceAsked((socket) => {
    socket.write(beginning);
    let sent = 0;
    const timer = setInterval(() => socket.write(repeated.charAt(sent++ % repeated.length)), 5);
    socket.once('close', () => clearInterval(timer));
  });

/** As fast as it is taken. */
const flood = (beginning: string, repeated: string) =>
  onceAsked((socket) => {
    socket.write(beginning);
    const pour = () => {
      while (!socket.destroyed && socket.write(repeated));
    };
    socket.on('drain', pour);
    pour();
  });

const headersOf = (more: string) => `HTTP/1.1 200 OK\r\n${more}\r\n`;
const ok = headersOf('Content-Length: 2\r\n');
const chunked = headersOf('Transfer-Encoding: chunked\r\n');

const malformed = { code: 'ERR_NOT_HTTP', failure: 'malformed' } as const;
const badEncoding = { code: 'ERR_ENCODING', failure: 'malformed' } as const;
const closed = { code: 'UND_ERR_SOCKET', failure: 'unreachable' } as const;
const outOfTime = { code: 'TimeoutError', failure: 'timeout' } as const;
const headersTooLong = { code: 'UND_ERR_HEADERS_OVERFLOW', failure: 'malformed' } as const;
const tooLong = { code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE', failure: 'malformed' } as const;

interface Ending {
  code: string;
  failure: NetworkFailure;
}

async function expectEnding(fetching: () => Promise<Response>, { code, failure }: Ending): Promise<void> {
  const error = await read(fetching()).then(
    (text) => `answered ${text}`,
    (reason: unknown) => reason,
  );
  expect(await codeOf(Promise.reject(error))).toBe(code);
  expect(networkFailure(error)).toBe(failure);
}

describe('what is malformed', () => {
  test.each<[string, string, Ending]>([
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n', malformed],
    ['HTTP/0.9', '<html>hello</html>', malformed],
    ['HTTP/2 without being asked', 'HTTP/2 200\r\n\r\n', malformed],
    ['a status of four digits', 'HTTP/1.1 2000 OK\r\n\r\n', malformed],
    ['a status of letters', 'HTTP/1.1 abc OK\r\n\r\n', malformed],
    ['a status that HTTP has not', 'HTTP/1.1 999 Request Denied\r\nContent-Length: 0\r\n\r\n', malformed],
    ['100 without being asked', 'HTTP/1.1 100 Continue\r\n\r\n', closed],
    ['101, another protocol', 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n', closed],
    ['a header without a colon', headersOf('Content-Length 2\r\n'), malformed],
    ['a header without a name', headersOf(': 2\r\n'), malformed],
    ['a blank before the colon', headersOf('Content-Length : 2\r\n'), malformed],
    ['NUL in a header', headersOf('X-Name: a\0b\r\n'), malformed],
    ['CR alone in a header', headersOf('X-Name: a\rX-Evil: b\r\n'), malformed],
    ['two lengths', `${headersOf('Content-Length: 2\r\nContent-Length: 4\r\n')}text`, malformed],
    ['two lengths in one', `${headersOf('Content-Length: 2, 4\r\n')}text`, malformed],
    ['a length and chunks', `${headersOf('Content-Length: 2\r\nTransfer-Encoding: chunked\r\n')}2\r\nok\r\n0\r\n\r\n`, malformed],
    ['a negative length', `${headersOf('Content-Length: -1\r\n')}text`, malformed],
    ['a hexadecimal length', `${headersOf('Content-Length: 0x2\r\n')}ok`, malformed],
    ['a length beyond all numbers', headersOf(`Content-Length: ${'9'.repeat(30)}\r\n`), malformed],
    ['a length that nothing comes of', headersOf(`Content-Length: ${64 * megabyte}\r\n`), closed],
    ['a chunk without a size', `${chunked}\r\nok\r\n0\r\n\r\n`, malformed],
    ['a chunk with a bad size', `${chunked}zz\r\nok\r\n0\r\n\r\n`, malformed],
    ['a chunk beyond all numbers', `${chunked}${'f'.repeat(17)}\r\nok`, malformed],
    ['a chunk that is longer than it says', `${chunked}1\r\nok\r\n0\r\n\r\n`, malformed],
    ['a folded header', `${headersOf('X-Name: a\r\n b\r\nContent-Length: 2\r\n')}ok`, malformed],
  ])('%s', async (_, bytes, ending) => {
    const { server, fetch } = await play(sayAndClose(bytes));
    await expectEnding(fetch, ending);
    await server.allClosed();
  });
});

test.each([
  ['HTTP/1.0', 'HTTP/1.0 200 OK\r\n\r\nok'],
  ['no length, until the end', 'HTTP/1.1 200 OK\r\n\r\nok'],
  ['an unknown transfer encoding, until the end', `${headersOf('Transfer-Encoding: gzip\r\n')}ok`],
  ['hints before the answer', `HTTP/1.1 102 Processing\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n${ok}ok`],
  ['chunks with extensions and trailers', `${chunked}2;a=b\r\nok\r\n0\r\nX-Trailer: 1\r\n\r\n`],
])('%s is understood', async (_, bytes) => {
  const { server, fetch } = await play(sayAndClose(bytes));
  expect(await read(fetch())).toBe('ok');
  await server.allClosed();
});

describe('what ends too early', () => {
  test.each<[string, (socket: Socket) => void, Ending]>([
    ['before the status', sayAndClose(''), closed],
    ['within the status', sayAndClose('HTTP/1.1 2'), closed],
    ['within the headers', sayAndClose('HTTP/1.1 200 OK\r\nContent-Le'), closed],
    ['within the body', sayAndClose(`${ok}o`), closed],
    ['before a chunk', sayAndClose(chunked), closed],
    ['within a chunk', sayAndClose(`${chunked}5\r\nok`), closed],
    ['before the last chunk', sayAndClose(`${chunked}2\r\nok\r\n`), closed],
    [
      'within compressed text',
      sayAndClose(headersOf('Content-Encoding: gzip\r\n') + gzipSync('ok').toString('latin1').slice(0, 12)),
      badEncoding,
    ],
  ])('%s', async (_, act, ending) => {
    const { server, fetch } = await play(act);
    await expectEnding(fetch, ending);
    await server.allClosed();
  });

  test('with a reset', async () => {
    const { server, fetch } = await play(onceAsked(() => server.resetAll()));
    await expectEnding(fetch, { code: 'ECONNRESET', failure: 'unreachable' });
    await server.allClosed();
  });
});

describe('what never ends', () => {
  test.each<[string, (socket: Socket) => void, Ending]>([
    ['nothing at all', say(), outOfTime],
    ['the status, byte by byte', dribble('HTTP/1.1 200 ', 'OK'), outOfTime],
    ['headers, byte by byte', dribble('HTTP/1.1 200 OK\r\n', 'X-A: b\r\n'), outOfTime],
    ['a body, byte by byte', dribble('HTTP/1.1 200 OK\r\n\r\n', 'text'), outOfTime],
    ['a body that nobody reads, byte by byte', dribble('HTTP/1.1 205 Reset Content\r\n\r\n', 'text'), outOfTime],
    ['chunks, byte by byte', dribble(chunked, '1\r\nx\r\n'), outOfTime],
    ['a chunk extension', flood(`${chunked}1;`, 'extension'.repeat(1_000)), outOfTime],
    ['hints, one after the other', dribble('', 'HTTP/1.1 103 Early Hints\r\n\r\n'), outOfTime],
    ['hints, as fast as can be', flood('', 'HTTP/1.1 102 Processing\r\nX-A: b\r\n\r\n'.repeat(1_000)), outOfTime],
    ['one header', flood('HTTP/1.1 200 OK\r\nX-A: ', 'x'.repeat(1_000)), headersTooLong],
    ['headers', flood('HTTP/1.1 200 OK\r\n', 'X-A: b\r\n'.repeat(100)), headersTooLong],
    ['trailers', flood(`${chunked}0\r\n`, 'X-A: b\r\n'.repeat(100)), headersTooLong],
    ['a body', flood('HTTP/1.1 200 OK\r\n\r\n', 'x'.repeat(16_384)), tooLong],
  ])('%s', async (_, act, ending) => {
    const { server, fetch } = await play(act, { totalMs: 700 });
    await expectEnding(fetch, ending);
    await server.allClosed();
  });

  test('silence in the midst of a body ends it long before the total', async () => {
    const { server, fetch } = await play(say(`${ok}o`), { silenceMs: 100, totalMs: 20_000 });
    await expectEnding(fetch, { code: 'UND_ERR_BODY_TIMEOUT', failure: 'timeout' });
    await server.allClosed();
  });
});

describe('what is compressed although nobody asked', () => {
  const compressed = (encoding: string, body: Buffer, missing = 0) =>
    say(headersOf(`Content-Encoding: ${encoding}\r\nContent-Length: ${body.length + missing}\r\n`), body);

  test.each([
    ['gzip', gzipSync('text')],
    ['GZIP', gzipSync('text')],
    ['x-gzip', gzipSync('text')],
    ['deflate', deflateSync('text')],
    ['identity', Buffer.from('text')],
  ])('%s is decoded', async (encoding, body) => {
    const { fetch } = await play(compressed(encoding, body));
    expect(await read(fetch())).toBe('text');
  });

  test.each([
    ['several in a row', 'gzip, gzip', gzipSync(gzipSync('text'))],
    ['several in several headers', 'gzip\r\nContent-Encoding: br', gzipSync('text')],
    ['one that was not meant for texts', 'zstd', zstdCompressSync('text')],
    ['an unknown one', 'aes128gcm', Buffer.from('text')],
    ['one that it is not', 'gzip', Buffer.from('text')],
    ['one that takes much memory', 'br', brotliCompressSync('text')],
  ])('%s is refused', async (_, encoding, body) => {
    const { server, fetch } = await play(compressed(encoding, body, 1));
    await expectEnding(fetch, badEncoding);
    await server.allClosed();
  });

  test.each([
    ['gzip', gzipSync(Buffer.alloc(64 * megabyte))],
    ['deflate', deflateSync(Buffer.alloc(64 * megabyte))],
  ])('a bomb of %s is cut', async (encoding, bomb) => {
    expect(bomb.length).toBeLessThan(megabyte);
    const { server, fetch } = await play(compressed(encoding, bomb, 1));
    await expectEnding(fetch, tooLong);
    await server.allClosed();
  });

  test('a reader that has enough ends the decoding and the connection', async () => {
    const { server, fetch } = await play(compressed('gzip', gzipSync(Buffer.alloc(64 * megabyte)), 1));
    const reader = (await fetch()).body?.getReader();
    expect((await reader?.read())?.value?.byteLength).toBeLessThan(megabyte);
    await reader?.cancel();
    await server.allClosed();
  });
});

describe('what is wrong with the encryption', () => {
  const hello = sayAndClose(`${ok}ok`);
  const weak = { minVersion: 'TLSv1', maxVersion: 'TLSv1', ciphers: 'DEFAULT@SECLEVEL=0' } as const;

  test.each<[string, () => Promise<{ act: (socket: Socket) => void; tls: TlsOptions | 'none' }>, Ending]>([
    [
      'plain text',
      async () => ({ act: (socket) => socket.resume().end(`${ok}ok`), tls: 'none' }),
      { code: 'ERR_SSL_WRONG_VERSION_NUMBER', failure: 'tls' },
    ],
    [
      'closed within the handshake',
      async () => ({ act: (socket) => socket.once('data', () => socket.end()), tls: 'none' }),
      { code: 'ECONNRESET', failure: 'unreachable' },
    ],
    [
      'TLS 1.0',
      async () => ({ act: hello, tls: { ...certificate, ...weak } }),
      { code: 'ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', failure: 'tls' },
    ],
    [
      'an expired certificate',
      async () => ({ act: hello, tls: await authority.issue(shop, { expired: true }) }),
      { code: 'CERT_HAS_EXPIRED', failure: 'tls' },
    ],
    [
      'a certificate for another name',
      async () => ({ act: hello, tls: await authority.issue('other.example.com') }),
      { code: 'ERR_TLS_CERT_ALTNAME_INVALID', failure: 'tls' },
    ],
  ])('%s', async (_, prepare, ending) => {
    const { act, tls } = await prepare();
    const { server, fetch } = await play(act, { tls });
    await expectEnding(fetch, ending);
    await server.allClosed();
  });
});

test('no error quotes what was received, the name or the address', async () => {
  const { fetch } = await play(sayAndClose('fake-secret-0000 is no HTTP\r\n\r\n'));
  const error = await fetch().catch((reason) => reason);
  expect(`${error.stack} ${JSON.stringify(error)} ${error.cause.stack} ${JSON.stringify(error.cause)}`).not.toMatch(
    /fake-secret|shop\.example|127\.0\.0\.1/,
  );
});

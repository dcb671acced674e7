import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type AddressInfo, createServer, isIPv4, type Socket } from 'node:net';
import packet, { type Answer, type Question, RECURSION_AVAILABLE } from 'dns-packet';

/** What the name server says: records, a failure, or bytes of the test's own. Nothing at all is `undefined`. */
export interface DnsReply {
  answers?: Answer[];
  rcode?: number;
  /** Set in the first twelve bits of the header's flags. */
  flags?: number;
  /** Sent as it is. */
  bytes?: Buffer;
}

export type DnsZone = (question: Question, transport: 'udp' | 'tcp') => DnsReply | undefined;

export interface DnsServer extends AsyncDisposable {
  /** As `dns.setServers` takes it. */
  address: string;
  /** Every question, such as `A shop.example.com`. */
  questions: string[];
}

export const serverFailure = 2;
export const noSuchName = 3;
export const refused = 5;

/** The records of a name that has these addresses. */
export function addressesOf({ name, type }: Question, addresses: readonly string[], ttl = 0): DnsReply {
  const wanted = addresses.filter((address) => type === (isIPv4(address) ? 'A' : 'AAAA'));
  return { answers: wanted.map((data) => ({ type: type as 'A', name, ttl, data })) };
}

/** A name server on 127.0.0.1, over UDP and TCP on one port. */
export async function startDnsServer(zone: DnsZone, port = 0): Promise<DnsServer> {
  const questions: string[] = [];
  const answer = (message: Buffer, transport: 'udp' | 'tcp'): Buffer | undefined => {
    const { id = 0, questions: [question] = [] } = packet.decode(message);
    if (!question) return;
    questions.push(`${question.type} ${question.name}`);
    const reply = zone(question, transport);
    if (!reply) return;
    const { answers = [], rcode = 0, flags = 0, bytes } = reply;
    return (
      bytes ?? packet.encode({ type: 'response', id, flags: RECURSION_AVAILABLE | flags | rcode, questions: [question], answers })
    );
  };

  const open = new Set<Socket>();
  const overTcp = createServer((socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket)).on('error', () => {});
    let received = Buffer.alloc(0);
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      // Several questions may come at once, each behind its length.
      while (received.length >= 2 && received.length >= 2 + received.readUInt16BE()) {
        const end = 2 + received.readUInt16BE();
        const reply = answer(received.subarray(2, end), 'tcp');
        received = received.subarray(end);
        if (!reply) continue;
        const length = Buffer.alloc(2);
        length.writeUInt16BE(reply.length);
        socket.write(Buffer.concat([length, reply]));
      }
    });
  }).listen(port, '127.0.0.1');
  await once(overTcp, 'listening');
  const overUdp = createSocket('udp4');
  overUdp.on('message', (message, { port: from, address }) => {
    const reply = answer(message, 'udp');
    if (reply) overUdp.send(reply, from, address);
  });
  const address = overTcp.address() as AddressInfo;
  overUdp.bind(address.port, '127.0.0.1');
  await once(overUdp, 'listening');

  return {
    address: `127.0.0.1:${address.port}`,
    questions,
    [Symbol.asyncDispose]: async () => {
      overUdp.close();
      overTcp.close();
      for (const socket of open) socket.destroy();
      await once(overTcp, 'close');
    },
  };
}

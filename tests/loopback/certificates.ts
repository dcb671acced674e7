import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate authority that lives as long as the test. */
export interface Authority {
  /** In PEM, to be trusted. */
  ca: string;
  /** A certificate for one name. */
  issue(name: string): Promise<Certificate>;
}

export async function createAuthority(): Promise<Authority> {
  const authority = await generate([{ name: 'commonName', value: 'Test authority' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, critical: true },
    ],
  });
  return {
    ca: authority.cert,
    issue: async (name) => certificate(name, { key: authority.private, cert: authority.cert }),
  };
}

/** A certificate that nobody vouches for. */
export function selfSigned(name: string): Promise<Certificate> {
  return certificate(name);
}

async function certificate(name: string, ca?: Certificate): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: name }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: name }] }],
    ...(ca ? { ca } : {}),
  });
  return { key: made.private, cert: made.cert };
}

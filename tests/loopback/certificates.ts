import { generate } from 'selfsigned';

export interface Certificate {
  key: string;
  cert: string;
}

/** A certificate authority that lives as long as the test. */
export interface Authority {
  /** In PEM, to be trusted. */
  ca: string;
  issue(name: string, options?: IssueOptions): Promise<Certificate>;
}

export interface IssueOptions {
  /** Other names that it is good for. */
  alsoFor?: readonly string[];
  /** It was good in 1970. */
  expired?: boolean;
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
    issue: async (name, { alsoFor = [], expired = false } = {}) =>
      certificate([name, ...alsoFor], {
        ca: { key: authority.private, cert: authority.cert },
        ...(expired ? { notBeforeDate: new Date(0), notAfterDate: new Date(1) } : {}),
      }),
  };
}

/** A certificate that nobody vouches for. */
export function selfSigned(name: string): Promise<Certificate> {
  return certificate([name]);
}

async function certificate(
  names: readonly string[],
  options: Pick<NonNullable<Parameters<typeof generate>[1]>, 'ca' | 'notBeforeDate' | 'notAfterDate'> = {},
): Promise<Certificate> {
  const made = await generate([{ name: 'commonName', value: names[0] ?? '' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) }],
    ...options,
  });
  return { key: made.private, cert: made.cert };
}

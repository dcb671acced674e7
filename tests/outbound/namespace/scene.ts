import type { Report } from '../../../src/check/index.ts';
import type { Certificate } from '../../loopback/certificates.ts';

/** What the network is like, and what is asked in it. */
export interface Scene {
  /** Where the shop listens, on port 443. */
  shop: string;
  certificate: Certificate;
  /** The shop's right values. */
  values: Record<string, string>;
  /** What a name means, at the first question, at the second, and so on; the last meaning lasts. */
  names: Record<string, string[][]>;
  /** Where nobody may ever come, at each of the ports. */
  canaries: string[];
  ports: number[];
  /** The addresses of shops that are checked, one after the other. */
  asked: string[];
}

export interface Findings {
  checks: {
    asked: string;
    report: Report;
    /** How many connections were attempted, to whatever address and port. */
    attempts: number;
  }[];
  /** How many connections the canaries saw. */
  seen: number;
  /** The same two figures for one careless connection, made at the end. */
  careless: { seen: number; attempts: number };
}

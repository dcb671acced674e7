import { decode, encode } from 'jose/base64url';
import type { SampleApp, SampleConsent } from './sandbox.ts';
import { titleIn } from './titleIn.ts';

export interface PlayedAuthorizationOptions {
  /** The app that the platform knows. */
  app: SampleApp;
  /** Whether the platform ties a code to who asked for it (RFC 7636). */
  pkce?: boolean;
  /** What else the answer holds when the person refuses. */
  refusal?: Record<string, string>;
}

/** What a one-time code stands for. It is written in the code itself, so that nothing is kept. */
interface Grant {
  scopes: string[];
  redirect: string;
  challenge: string | null;
  over: boolean;
}

/** The part of an authorization server that platforms have in common (RFC 6749, section 4.1): the page, and what a code is good for. */
export function playAuthorization({ app, pkce = false, refusal = {} }: PlayedAuthorizationOptions) {
  return {
    app,
    /** @throws {RangeError} saying what the platform’s page would complain of */
    consent({ url }: Request, lang = 'en'): SampleConsent {
      const asked = new URL(url).searchParams;
      const redirect = asked.get('redirect_uri') ?? '';
      const challenge = asked.get('code_challenge');
      const scopes = (asked.get('scope') ?? '').split(' ').filter(Boolean);
      if (asked.get('client_id') !== app.clientId) throw new RangeError('unknown client_id');
      if (asked.get('response_type') !== 'code') throw new RangeError('response_type must be code');
      if (app.redirectName ? redirect !== app.redirectName : !redirect.startsWith('https://'))
        throw new RangeError('redirect_uri is not registered');
      if (scopes.length === 0) throw new RangeError('scope is missing');
      if (pkce && !challenge) throw new RangeError('code_challenge is missing');
      const state: Record<string, string> = asked.has('state') ? { state: asked.get('state') as string } : {};
      const allow = (over: boolean) => ({ code: write({ scopes, redirect, challenge, over }), ...state });
      const titled = (title: string) => titleIn(lang, title) ?? title;
      return {
        scopes,
        answers: [
          { title: titled('Allow'), parameters: allow(false) },
          { title: titled('Allow, and come back too late'), parameters: allow(true) },
          { title: titled('Refuse'), parameters: { error: 'access_denied', ...refusal, ...state } },
        ],
      };
    },
    /** @returns the scopes that the code is good for, or nothing where it is not */
    async redeem(sent: { code?: string; redirect_uri?: string; code_verifier?: string }): Promise<string[] | undefined> {
      const grant = read(sent.code ?? '');
      if (!grant || grant.over || grant.redirect !== sent.redirect_uri) return undefined;
      if (grant.challenge && grant.challenge !== (await challengeOf(sent.code_verifier ?? ''))) return undefined;
      return grant.scopes;
    },
  };
}

const mark = 'FAKE-CODE-';

function write(grant: Grant): string {
  return mark + encode(JSON.stringify(grant));
}

function read(code: string): Grant | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(decode(code.slice(mark.length))));
  } catch {
    return undefined;
  }
}

/** As RFC 7636, section 4.2, has it for S256. */
async function challengeOf(verifier: string): Promise<string> {
  return encode(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(verifier))));
}

import type { Secret } from '../secret.ts';
import type { WebIdentity, WebIdentityToken } from '../types.ts';

// A token with less than this left, in milliseconds, may expire on its way through a slow network and STS.
const margin = 30_000;

/** A token that arrived just now: its life is counted from here, whatever the clock of this machine says. */
export function receivedNow(jwt: Secret): WebIdentityToken {
  const claims = claimsOf(jwt);
  const { iat, nbf, exp } = claims;
  const start = typeof iat === 'number' ? iat : typeof nbf === 'number' ? nbf : undefined;
  const life = typeof exp === 'number' && start !== undefined ? (exp - start) * 1000 : 300_000;
  const end = performance.now() + life - margin;
  return { jwt, claims, usefulFor: () => end - performance.now() };
}

/** A token of unknown age: it is good until it is read anew. */
export function readNow(jwt: Secret): WebIdentityToken {
  return { jwt, claims: claimsOf(jwt), usefulFor: () => Number.POSITIVE_INFINITY };
}

function claimsOf(jwt: Secret): Readonly<Record<string, unknown>> {
  try {
    const payload = Buffer.from(jwt.reveal().split('.')[1] ?? '', 'base64url').toString();
    const claims: unknown = JSON.parse(payload);
    return typeof claims === 'object' && claims !== null ? (claims as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/**
 * A web identity whose token is fetched anew when the last one is about to expire: once, however many ask for it at the
 * same time. What failed has failed for good: whoever fetches has had attempts enough.
 */
export function fetching(fetch: () => Promise<WebIdentityToken>): WebIdentity {
  let last: WebIdentityToken | undefined;
  let current: Promise<WebIdentityToken> | undefined;
  let isUnderWay = false;
  const start = async () => {
    isUnderWay = true;
    last = await fetch();
    isUnderWay = false;
    return last;
  };
  return {
    kind: 'web-identity',
    token: () => {
      if (!current || (!isUnderWay && last && last.usefulFor() <= 0)) current = start();
      return current;
    },
    claims: () => last?.claims,
  };
}

import type { Secret } from '../secret.ts';
import type { WebIdentityToken } from '../types.ts';

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

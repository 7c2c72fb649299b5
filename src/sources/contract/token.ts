import { now } from '../../../trust/clock.ts';
import type { Claims, WebIdentity, WebIdentityToken } from '../../identity.ts';
import { Foreign } from '../../text/foreign.ts';
import type { Secret } from '../../text/secret.ts';

// Milliseconds. On a slow network, a token with less time left may expire before STS checks it.
const margin = 30_000;

/** A token that has just arrived. Its life counts from now, so this machine's clock does not matter. */
export function receivedNow(jwt: Secret): WebIdentityToken {
  const { iat, nbf, exp } = payloadOf(jwt);
  const start = typeof iat === 'number' ? iat : typeof nbf === 'number' ? nbf : undefined;
  const seconds = typeof exp === 'number' && start !== undefined ? exp - start : Number.NaN;
  const life = Number.isFinite(seconds) ? seconds * 1000 : 300_000;
  const end = now() + life - margin;
  return { jwt, claims: claimsOf(jwt), usefulFor: () => end - now() };
}

/** A token of unknown age. It never counts as expired. */
export function readNow(jwt: Secret): WebIdentityToken {
  return { jwt, claims: claimsOf(jwt), usefulFor: () => Number.POSITIVE_INFINITY };
}

/** The claims as text. They are untrusted, because a branch, an environment or a workflow can have any name. */
function claimsOf(jwt: Secret): Claims {
  const entries = Object.entries(payloadOf(jwt)).flatMap(([name, value]) => {
    const isText = ['string', 'number', 'boolean'].includes(typeof value);
    return isText && /^[\w:/.-]{1,64}$/.test(name) ? [[name, `${new Foreign(String(value))}`] as const] : [];
  });
  return Object.fromEntries(entries);
}

function payloadOf(jwt: Secret): Readonly<Record<string, unknown>> {
  try {
    const payload: unknown = JSON.parse(
      Buffer.from(jwt.reveal().split('.', 2)[1] ?? '', 'base64url').toString(),
    );
    return typeof payload === 'object' && payload !== null ? (payload as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

/**
 * A web identity that fetches a new token when the last one is about to expire. Concurrent callers share one fetch.
 * Failures are not retried here; `fetch` retries itself.
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

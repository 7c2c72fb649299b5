import type { Credentials } from '../identity.ts';

/** Credentials as the SDK takes them. */
export function reveal({ accessKeyId, secretAccessKey, sessionToken }: Credentials) {
  return {
    accessKeyId: accessKeyId.reveal(),
    secretAccessKey: secretAccessKey.reveal(),
    ...(sessionToken && { sessionToken: sessionToken.reveal() }),
  };
}

// Milliseconds after which every part of STS knows a session.
const propagation = 60_000;

/** Whether the credentials are a session so new that parts of STS may not know it yet. */
export function isFresh(credentials: Credentials | undefined): boolean {
  const { sessionToken, madeAt = 0 } = credentials ?? {};
  return sessionToken !== undefined && Math.abs(Date.now() - madeAt) < propagation;
}

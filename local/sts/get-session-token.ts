import type { Caller, Directory } from '../accounts/directory.ts';
import { credentialsXml } from '../accounts/session.ts';
import { accessDenied } from '../query/error.ts';
import type { Parameters } from '../query/parameters.ts';
import type { Xml } from '../query/xml.ts';

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html */
export function getSessionToken(
  parameters: Parameters,
  caller: Caller,
  directory: Directory,
  now: number,
): Xml {
  const duration = parameters.integer('DurationSeconds', 900, 129600, 43200);
  if (caller.kind !== 'user') throw accessDenied('Cannot call GetSessionToken with session credentials');
  const mfaPresent = directory.mfa.check(parameters, caller, now);
  const session = { ...caller, kind: 'user-session', mfaPresent } as const;
  return {
    Credentials: credentialsXml(directory.issue(session, now + duration * 1000)),
  };
}

import type { ProfileError, SourceError } from '../errors.ts';
import { cognitoRows } from './cognito.ts';
import type { Explanation, Situation } from './explanation.ts';
import { identityCenterRows } from './identity-center.ts';
import { networkRows } from './network.ts';
import { fromRows, saidBy, unknown } from './sts.ts';

/** A service that was asked before STS gave nothing. */
export function explainSource(error: SourceError, situation: Situation): Explanation {
  const { service, host, cause } = error;
  const said = saidBy(cause, `${service} gave no credentials`);
  const { stsHost: _, ...rest } = situation;
  const there = { ...rest, service, ...(host && { stsHost: host }) };
  const rows = error.source === 'cognito' ? cognitoRows : identityCenterRows;
  return fromRows(rows, said, there) ?? fromRows(networkRows, said, there) ?? unknown(said, service);
}

/** What the profile says does not lead to credentials. */
export function explainProfile({ profile, message }: ProfileError, { plan }: Situation): Explanation {
  const found = plan?.source.kind === 'profile' ? plan.source : undefined;
  const files = found ? `${found.files.config} and ${found.files.credentials}` : 'the shared files';
  const base: Pick<Explanation, 'id' | 'title' | 'what'> = {
    id: 'profile-broken',
    title: 'The profile does not lead to credentials',
    what: `The profile ${found?.profile.name ?? profile} gave no credentials: ${message}.`,
  };
  if (/code of the device/.test(message)) {
    return {
      ...base,
      why: 'A role of the profile has mfa_serial.',
      remedy: 'Set mfa-secret, from which the action makes codes, or mfa-code.',
    };
  }
  return {
    ...base,
    why: `It was found in ${files}, but what it says (or a process or a service that it names) does not give credentials on this runner.`,
    remedy: 'Mend the profile, or write it before this step.',
    paste: [
      {
        where: 'To try it on the runner',
        language: 'sh',
        text: `aws sts get-caller-identity --profile ${found?.profile.name ?? profile}`,
      },
    ],
  };
}

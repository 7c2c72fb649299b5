import type { AssumeRoleCommandInput } from '@aws-sdk/client-sts';
import type { Hop, HopOptions } from '../route.ts';
import type { Secret } from '../text/secret.ts';

/** A second factor as a call sends it. */
export interface Factor {
  readonly serial: string;
  readonly code: Secret;
}

/** The parameters of a second factor. */
export function factorOf(factor: Factor | undefined) {
  return factor && { SerialNumber: factor.serial, TokenCode: factor.code.reveal() };
}

type Parameters = Partial<AssumeRoleCommandInput>;

/** The STS parameters for each option of a hop. */
const parameters: {
  readonly [Name in keyof HopOptions]-?: (value: NonNullable<HopOptions[Name]>) => Parameters;
} = {
  sessionName: (RoleSessionName) => ({ RoleSessionName }),
  duration: (DurationSeconds) => ({ DurationSeconds }),
  externalId: (ExternalId) => ({ ExternalId }),
  policy: (Policy) => ({ Policy }),
  policyArns: (arns) => (arns.length > 0 ? { PolicyArns: arns.map((arn) => ({ arn })) } : {}),
};

// Not in https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
export const onlyWithCredentials: readonly (keyof HopOptions)[] = ['externalId'];

/** The parameters of a role assumption. `omit`: options that the call does not have. */
export function inputOf(
  hop: Hop,
  omit: readonly (keyof HopOptions)[] = [],
): Parameters & { RoleArn: string; RoleSessionName: string } {
  const names = (Object.keys(parameters) as (keyof HopOptions)[]).filter((name) => !omit.includes(name));
  const sent = names.map((name) => {
    const value = hop[name];
    // The cast is safe, because the function has the option's name.
    return value === undefined ? {} : (parameters[name] as (value: unknown) => Parameters)(value);
  });
  return { RoleArn: hop.role, RoleSessionName: hop.sessionName, ...Object.assign({}, ...sent) };
}

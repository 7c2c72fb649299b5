import { parseRoleArn } from '../aws/arn.ts';
import type { Context } from '../github/context.ts';
import { Secret } from '../secret.ts';
import { plainSeed } from './mfa.ts';
import { proxySecrets } from './proxy.ts';
import type { Inputs } from './schema.ts';

/** Everything known at the start that the log must not show. */
export function secretsIn(
  inputs: Inputs,
  { tokenEndpoint, ambient, containerToken }: Context,
): readonly (Secret | string | undefined)[] {
  const given = Object.values(inputs).filter((value) => value instanceof Secret);
  const seed = inputs['mfa-secret'];
  return [
    ...given,
    seed && plainSeed(seed),
    tokenEndpoint?.bearer,
    containerToken,
    ambient?.accessKeyId,
    ambient?.secretAccessKey,
    ambient?.sessionToken,
    ...proxySecrets(inputs),
    ...(inputs['mask-aws-account-id'] ? accountsIn(inputs) : []),
  ];
}

function accountsIn(inputs: Inputs): readonly (string | undefined)[] {
  const roles = [
    inputs['role-to-assume'] ?? '',
    inputs['cognito-custom-role-arn'] ?? '',
    ...inputs['role-chain'].map(({ role }) => role),
    ...inputs.sessions.flatMap(({ role, chain }) => [role, ...chain.map((item) => item.role)]),
  ];
  return [
    ...inputs['allowed-account-ids'],
    inputs['sso-account-id'],
    ...roles.map((role) => parseRoleArn(role)?.account),
  ];
}

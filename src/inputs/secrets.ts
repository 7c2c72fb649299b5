import { parseRoleArn } from '../aws/arn.ts';
import type { Context } from '../github/context.ts';
import { Secret } from '../secret.ts';
import { proxySecrets } from './proxy.ts';
import type { Inputs } from './schema.ts';

/** Everything known at the start that the log must not show. */
export function secretsIn(
  inputs: Inputs,
  { tokenEndpoint, ambient }: Context,
): readonly (Secret | string | undefined)[] {
  const given = Object.values(inputs).filter((value) => value instanceof Secret);
  return [
    ...given,
    tokenEndpoint?.bearer,
    ambient?.accessKeyId,
    ambient?.secretAccessKey,
    ambient?.sessionToken,
    ...proxySecrets(inputs),
    ...(inputs['mask-aws-account-id'] ? accountsIn(inputs) : []),
  ];
}

function accountsIn(inputs: Inputs): readonly (string | undefined)[] {
  const roles = [inputs['role-to-assume'] ?? '', ...inputs['role-chain'].map(({ role }) => role)];
  return [...inputs['allowed-account-ids'], ...roles.map((role) => parseRoleArn(role)?.account)];
}

import { parseRoleArn } from '../../aws/arn.ts';
import type { Context } from '../../context.ts';
import type { Inputs } from '../../inputs/schema.ts';
import { Secret } from '../../text/secret.ts';
import { plainSeed } from './mfa.ts';
import { proxySecrets } from './network.ts';
import { rolesIn } from './roles.ts';

/** All values known at the start that the log must not show. */
export function secretsIn(inputs: Inputs, context: Context): readonly (Secret | string | undefined)[] {
  const { tokenEndpoint, ambient, containerToken } = context;
  const seed = inputs['mfa-secret'];
  return [
    ...Object.values(inputs).filter((value) => value instanceof Secret),
    seed && plainSeed(seed),
    tokenEndpoint?.bearer,
    containerToken,
    ambient?.accessKeyId,
    ambient?.secretAccessKey,
    ambient?.sessionToken,
    ...proxySecrets(inputs['http-proxy']),
    ...(inputs['mask-aws-account-id'] ? accountsIn(inputs) : []),
  ];
}

/** Account IDs that the inputs name, to be masked. */
function accountsIn(inputs: Inputs): readonly (string | undefined)[] {
  return [
    ...inputs['allowed-account-ids'],
    inputs['sso-account-id'],
    ...rolesIn(inputs).map(({ role }) => parseRoleArn(role, 'digits')?.account),
  ];
}

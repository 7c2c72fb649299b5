import { partitionOf } from '../aws/partition.ts';
import type { Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import { type Choice, chooseSource, requireSource } from '../sources/precedence.ts';
import type { Credentials } from '../types.ts';
import type { Inputs } from './schema.ts';

/** The source that the inputs stand for, or what is missing. `lacksToken`: a token endpoint would do. */
export function choose(inputs: Inputs, context: Context): Choice | { problem: Problem; lacksToken: boolean } {
  const role = inputs['role-to-assume'];
  const keys = keysOf(inputs);
  const available = {
    role: !role ? ('none' as const) : role.startsWith('arn:') ? ('arn' as const) : ('name' as const),
    audience: inputs.audience ?? audienceOf(inputs['aws-region']),
    chaining: inputs['role-chaining'],
    ...(context.tokenEndpoint && { endpoint: context.tokenEndpoint }),
    ...(keys && { keys }),
    ...(context.ambient && { ambient: context.ambient }),
  };
  const kind = inputs['credential-source'];
  const lacksToken = Boolean(role) && !context.tokenEndpoint && (kind === 'auto' || kind === 'github-oidc');
  if (kind !== 'auto') {
    const required = requireSource(kind, available);
    if (!('missing' in required)) return required;
    return {
      lacksToken,
      problem: {
        input: 'credential-source',
        what: `${kind} cannot be used: ${required.missing}`,
        remedy: 'Give the job what is missing, or write auto.',
      },
    };
  }
  const choice = chooseSource(available);
  if ('source' in choice) return choice;
  return {
    lacksToken,
    problem: {
      input: 'credential-source',
      what: `there is nothing to sign in with: ${choice.passedOver.map(({ kind: name, why }) => `${name}: ${why}`).join('; ')}`,
      remedy:
        role && !context.tokenEndpoint
          ? 'Give the job the permission id-token: write, or set access keys.'
          : 'Set role-to-assume and give the job the permission id-token: write, or set access keys.',
    },
  };
}

/** In China regions STS accepts another audience than elsewhere, so an unset one follows the region. */
function audienceOf(region: string | undefined): string {
  return partitionOf(region ?? '')?.id === 'aws-cn' ? 'sts.amazonaws.com.cn' : 'sts.amazonaws.com';
}

function keysOf(inputs: Inputs): Credentials | undefined {
  const id = inputs['aws-access-key-id'];
  const secret = inputs['aws-secret-access-key'];
  const token = inputs['aws-session-token'];
  if (!id || !secret) return undefined;
  return { accessKeyId: id, secretAccessKey: secret, ...(token && { sessionToken: token }) };
}

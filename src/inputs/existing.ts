import type { Context } from '../github/context.ts';
import type { Choice } from '../sources/precedence.ts';
import type { Hop, Wanted } from '../types.ts';
import { chainOf, ignoresEnvironment } from './choose.ts';
import type { Inputs } from './schema.ts';

/** Whether the inputs tell whose credentials are wanted. A profile or a pool decides that by itself. */
export function saysWho({ source }: Choice, hops: readonly Hop[]): boolean {
  return hops.length > 0 || !['sso', 'cognito', 'profile'].includes(source.kind);
}

/** What credentials that are there already have to be, so that this step need not fetch new ones. */
export function wanted(inputs: Inputs, context: Context, hops: readonly Hop[]): Wanted {
  const role = hops.at(-1)?.role;
  const accessKeyId = inputs['aws-access-key-id'];
  const ambient = ignoresEnvironment(inputs) ? undefined : context.ambient;
  return {
    ...(role && { role }),
    // Keys that were given are the way to the role, where there is one, and the goal where there is none.
    ...(!role && accessKeyId && { accessKeyId }),
    ...(ambient && { ambient }),
    ...(context.chainHint && { chain: chainOf(inputs, context) }),
    ...(context.ambientExpiration && { expiration: context.ambientExpiration }),
  };
}

import type { Context } from '../context.ts';

/** The `id` of the step, where it has one: other names are the runner's own, such as `__OWNER_aws-auth_2`. */
export function stepName({ github }: Pick<Context, 'github'>): string {
  const name = github.GITHUB_ACTION ?? '';
  return /^[A-Za-z][\w-]{0,99}$/.test(name) && !name.startsWith('__') ? name : '';
}

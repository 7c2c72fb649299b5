import type { Context } from '../context.ts';

/** The step's `id`; empty if the runner generated the name, such as `__octo-org_aws-auth_2`. */
export function stepName({ github }: Pick<Context, 'github'>): string {
  const name = github.GITHUB_ACTION ?? '';
  return /^[A-Za-z_][\w-]{0,99}$/.test(name) && !name.startsWith('__') ? name : '';
}

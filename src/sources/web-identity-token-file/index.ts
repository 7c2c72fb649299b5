import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { problemsOf } from '../../inputs/problem.ts';
import { firstRoles, roleForm } from '../../inputs/roles.ts';
import type { Inputs } from '../../inputs/schema.ts';
import { object, text } from '../../text/shape.ts';
import type { Source } from '../contract/source.ts';
import { checkRoles } from '../web-identity-token/index.ts';

export interface TokenFilePlan {
  readonly kind: 'web-identity-token-file';
  readonly file: string;
}

const kept = object({ file: text() });

/** The file's absolute path. A relative path starts at the workspace. */
export function tokenFileOf(inputs: Inputs, { github }: Context): string | undefined {
  const file = inputs['web-identity-token-file'];
  return file && resolve(github.GITHUB_WORKSPACE ?? '', file);
}

/** A token in a file, such as that of a Kubernetes service account. */
export const webIdentityTokenFile: Source<TokenFilePlan> = {
  kind: 'web-identity-token-file',
  words: 'a token file',
  namedBy: 'web-identity-token-file',
  lacking: 'web-identity-token-file is not set',
  resolve: (inputs, context) => {
    const file = tokenFileOf(inputs, context);
    // With Cognito, the token is the login to the pool.
    if (!file || inputs['cognito-identity-pool-id']) return { pass: '' };
    if (roleForm(inputs) !== 'arn') return { pass: `${firstRoles(inputs).input} is not an ARN` };
    return { take: { kind: 'web-identity-token-file', file }, why: 'web-identity-token-file is set' };
  },
  check: (inputs) => (inputs['web-identity-token-file'] ? checkRoles(inputs, 'web-identity-token-file') : []),
  examine: async (inputs, context) => {
    const file = tokenFileOf(inputs, context);
    if (!file) return [];
    const { readTokenFile } = await import('../../files/token-file.ts');
    return problemsOf('web-identity-token-file', () => readTokenFile(file));
  },
  yields: () => 'web-identity',
  waitsFor: () => '',
  keptIn: ({ file }) => `the token in ${file}`,
  addresses: () => [],
  profiles: () => [],
  whyNotAgain: () => undefined,
  keep: ({ file }) => ({ file }),
  revive: (plan) => ({ kind: 'web-identity-token-file', ...kept(plan) }),
  secrets: () => [],
  identify: async ({ file }, run) => (await import('./identify.ts')).tokenIn(file, run),
  failures: async () => ({}),
};

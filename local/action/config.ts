import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPolicy } from '../../trust/engine/policy.ts';
import { rolesIn } from '../../trust/read/roles.ts';
import { byProvider } from '../../trust/widest/ask.ts';
import { providersOf } from '../../trust/widest/widest.ts';
import type { AccountConfig, CloudConfig } from '../config.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the workflow wrote is wrong. The message is for people. */
export class InputError extends Error {}

/** The claims of the job's tokens: its own, and those of the input `claims`. */
export function claimsFor(env: Env): Readonly<Record<string, string>> {
  const repository = env.GITHUB_REPOSITORY || 'octo-org/octo-repo';
  const workflow = `${repository}/.github/workflows/job.yml@${env.GITHUB_REF || 'refs/heads/main'}`;
  const own = {
    repository,
    repository_id: env.GITHUB_REPOSITORY_ID || '74',
    repository_owner: repository.split('/')[0],
    repository_owner_id: env.GITHUB_REPOSITORY_OWNER_ID || '65',
    repository_visibility: 'private',
    ref: env.GITHUB_REF || 'refs/heads/main',
    ref_type: env.GITHUB_REF_TYPE || 'branch',
    sha: env.GITHUB_SHA || '',
    actor: env.GITHUB_ACTOR || 'octocat',
    actor_id: env.GITHUB_ACTOR_ID || '12',
    event_name: env.GITHUB_EVENT_NAME || 'push',
    workflow: env.GITHUB_WORKFLOW || 'job',
    workflow_ref: workflow,
    job_workflow_ref: workflow,
    run_id: env.GITHUB_RUN_ID || '1',
    runner_environment: 'self-hosted',
  };
  const texts = Object.entries({ ...own, ...writtenClaims(env) });
  return Object.fromEntries(texts.flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
}

/** The input `claims`. Throws `InputError`. */
export function writtenClaims(env: Env): Readonly<Record<string, string>> {
  const text = env.INPUT_CLAIMS?.trim();
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, String(each)]));
  } catch {}
  throw new InputError('claims is no JSON object of claims, such as {"environment": "prod"}');
}

const issuer = 'https://token.actions.githubusercontent.com';

/** The cloud for `trust-policy` and `role-arn`. Throws `InputError`. */
export async function configFor(env: Env): Promise<CloudConfig> {
  const file = env['INPUT_TRUST-POLICY']?.trim();
  const arn = env['INPUT_ROLE-ARN']?.trim();
  if (!file) throw new InputError('neither trust-policy nor config is set');
  const path = resolve(env.GITHUB_WORKSPACE ?? '.', file);
  const roles = await rolesIn(readFileSync(path, 'utf8'), file).catch((error: Error) => {
    throw new InputError(`${file} ${error.message}`);
  });
  const accounts: Record<
    string,
    { partition: string; roles: Record<string, { trust: never[]; literal: boolean }>; issuers: Set<string> }
  > = {};
  for (const { name, policy: value, unresolved } of roles) {
    const own = roles.length === 1 && arn ? arn : name;
    const [, partition = '', account = '', role = ''] =
      /^arn:([\w-]+):iam::(\d{12}):role\/(.+)$/.exec(own) ?? [];
    if (!role) {
      if (roles.length === 1)
        throw new InputError(`role-arn must be the ARN of the role, not "${arn ?? ''}"`);
      continue;
    }
    const { policy, refusals } = readPolicy(value, 'trust');
    if (!policy)
      throw new InputError(`${file}: ${unresolved ? `${name} depends on ${unresolved}` : refusals[0]?.what}`);
    const known = accounts[account] ?? { partition, roles: {}, issuers: new Set() };
    accounts[account] = known;
    known.roles[role] = { trust: policy.statements as never[], literal: !policy.hasVariables };
    for (const provider of providersOf(byProvider(policy)))
      if (provider !== '*') known.issuers.add(`https://${provider}`);
  }
  if (Object.keys(accounts).length === 0)
    throw new InputError(`${file} has no role with an ARN: set role-arn`);
  return {
    github: { issuer, claims: {} },
    accounts: Object.fromEntries(
      Object.entries(accounts).map(([id, { partition, roles: own, issuers }]): [string, AccountConfig] => [
        id,
        {
          partition,
          'oidc-providers': Object.fromEntries(
            [...issuers, issuer].map((each) => [each, ['sts.amazonaws.com']]),
          ),
          roles: own,
        },
      ]),
    ),
  };
}

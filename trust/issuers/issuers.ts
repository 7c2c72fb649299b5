/** An issuer of web identity tokens, as AWS knows it. */
export interface Issuer {
  readonly kind: 'github' | 'gitlab' | 'buildkite' | 'circleci' | 'terraform' | 'bitbucket' | 'other';
  /** The claims that a trust policy can test besides `common`. */
  readonly claims: readonly string[];
}

/** Claims that a trust policy can test for every issuer. */
export const common: readonly string[] = ['aud', 'sub', 'amr'];

// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif, and the keys of
// STS in the service authorization reference.
const github: Issuer = {
  kind: 'github',
  claims: [
    'actor',
    'actor_id',
    'enterprise_id',
    'environment',
    'job_workflow_ref',
    'ref',
    'repository',
    'repository_id',
    'repository_owner_id',
    'workflow',
  ],
};
const gitlab: Issuer = {
  kind: 'gitlab',
  claims: [
    'namespace_id',
    'project_id',
    'pipeline_source',
    'ref_protected',
    'runner_environment',
    'user_access_level',
    'user_email',
    'user_id',
    'user_login',
  ],
};
const buildkite: Issuer = {
  kind: 'buildkite',
  claims: [
    'build_branch',
    'cluster_id',
    'cluster_name',
    'organization_id',
    'organization_slug',
    'pipeline_id',
    'pipeline_slug',
  ],
};
const circleci: Issuer = { kind: 'circleci', claims: ['oidc.circleci.com/project-id'] };

const known: readonly (readonly [RegExp, Issuer])[] = [
  [/^token\.actions\.githubusercontent\.com(\/[\w-]+)?$/, github],
  [/^token\.actions\.[\w-]+\.ghe\.com$/, github],
  [/^github\.com\/enterprises\/[\w-]+$/, github],
  [/^gitlab\.com$/, gitlab],
  [/^agent\.buildkite\.com$/, buildkite],
  [/^oidc\.circleci\.com\/org\/[\w-]+$/, circleci],
  [/^app\.terraform\.io$/, { kind: 'terraform', claims: [] }],
  [
    /^api\.bitbucket\.org\/2\.0\/workspaces\/[^/]+\/pipelines-config\/identity\/oidc$/,
    { kind: 'bitbucket', claims: [] },
  ],
];

/** The provider's name in ARNs and condition keys: the issuer's URL without its scheme. */
export const providerOf = (issuer: string) => issuer.replace(/^https?:\/\//, '').replace(/\/$/, '');

/** What AWS knows of a provider. */
export function issuerOf(provider: string): Issuer {
  return known.find(([name]) => name.test(provider))?.[1] ?? { kind: 'other', claims: [] };
}

/** The condition keys of a token, in lower case, with their values: only claims that AWS tests for this issuer. */
export function keysOf(
  provider: string,
  claims: Readonly<Record<string, unknown>>,
): readonly (readonly [key: string, value: string | readonly string[]])[] {
  return [...common, ...issuerOf(provider).claims].flatMap((name) => {
    const value = claims[name];
    if (value === undefined || value === null) return [];
    const key = `${provider}:${name}`.toLowerCase();
    return [[key, Array.isArray(value) ? value.map(String) : String(value)] as const];
  });
}

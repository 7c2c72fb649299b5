import type { CognitoPlan, Credentials, LoginPlan, SourceKind, SourcePlan, TokenEndpoint } from '../types.ts';

/** What a job has to sign in with. */
export interface Available {
  readonly role: 'arn' | 'name' | 'none';
  /** The input that has the role. */
  readonly roleInput: 'role-to-assume' | 'sessions';
  /** A token that the workflow brings. */
  readonly token?: Exclude<LoginPlan, { kind: 'github-oidc' }>;
  /** Those that the workflow names, with all that they need. */
  readonly profile?: Extract<SourcePlan, { kind: 'profile' }>;
  readonly sso?: Extract<SourcePlan, { kind: 'sso' }>;
  readonly cognito?: CognitoPlan;
  readonly audience: string;
  /** `role-chaining`: start from the environment, whatever else there is. */
  readonly chaining: boolean;
  readonly endpoint?: TokenEndpoint;
  readonly keys?: Credentials;
  readonly ambient?: Credentials;
  /** `force-skip-oidc`. */
  readonly skipOidc: boolean;
  /** What the default chain would be, and why it may find credentials; without a reason `auto` does not ask it. */
  readonly chain: Extract<SourcePlan, { kind: 'default-chain' }>;
  readonly chainHint?: string;
}

/** A source taken, or the reason why not; empty when nobody asked for it. */
export type Verdict = { readonly take: SourcePlan; readonly why: string } | { readonly pass: string };

interface Resolver {
  readonly kind: SourceKind;
  readonly resolve: (available: Available) => Verdict;
}

const givenToken = (kind: 'web-identity-token-file' | 'web-identity-token'): Resolver => ({
  kind,
  resolve: ({ token, role, roleInput }) => {
    if (token?.kind !== kind) return { pass: '' };
    if (role !== 'arn') return { pass: `${roleInput} is not an ARN` };
    return { take: token, why: `${kind} is set` };
  },
});
const tokenFile = givenToken('web-identity-token-file');
const token = givenToken('web-identity-token');

const sso: Resolver = {
  kind: 'sso',
  resolve: (available) =>
    available.sso ? { take: available.sso, why: 'sso-start-url is set' } : { pass: '' },
};

const cognito: Resolver = {
  kind: 'cognito',
  resolve: (available) =>
    available.cognito ? { take: available.cognito, why: 'cognito-identity-pool-id is set' } : { pass: '' },
};

const profile: Resolver = {
  kind: 'profile',
  resolve: (available) =>
    available.profile ? { take: available.profile, why: 'source-profile is set' } : { pass: '' },
};

const chained: Resolver = {
  kind: 'environment',
  resolve: ({ chaining, ambient }) => {
    if (!chaining) return { pass: '' };
    if (!ambient) return { pass: 'the environment has no credentials' };
    return { take: { kind: 'environment', credentials: ambient }, why: 'role-chaining is set' };
  },
};

const chainedKeys: Resolver = {
  kind: 'access-keys',
  resolve: ({ chaining, keys }) =>
    chaining && keys
      ? {
          take: { kind: 'access-keys', credentials: keys },
          why: 'role-chaining and aws-access-key-id are set, and the environment has no credentials',
        }
      : { pass: '' },
};

const chainedDefault: Resolver = {
  kind: 'default-chain',
  resolve: ({ chaining, chain, chainHint }) =>
    chaining && chainHint ? { take: chain, why: `role-chaining is set, and ${chainHint}` } : { pass: '' },
};

const githubOidc: Resolver = {
  kind: 'github-oidc',
  resolve: ({ role, roleInput, endpoint, audience, skipOidc }) => {
    if (skipOidc) return { pass: 'force-skip-oidc is true' };
    if (role === 'none') return { pass: 'role-to-assume is not set' };
    if (!endpoint) return { pass: 'this job has no token endpoint' };
    if (role === 'name') return { pass: `${roleInput} has only a name, and OIDC needs an ARN` };
    return {
      take: { kind: 'github-oidc', endpoint, audience },
      why: `${roleInput} is set and this job has a token endpoint`,
    };
  },
};

export const accessKeys: Resolver = {
  kind: 'access-keys',
  resolve: ({ keys }) =>
    keys
      ? { take: { kind: 'access-keys', credentials: keys }, why: 'aws-access-key-id is set' }
      : { pass: 'aws-access-key-id is not set' },
};

const ambient: Resolver = {
  kind: 'environment',
  resolve: (available) =>
    available.ambient
      ? {
          take: { kind: 'environment', credentials: available.ambient },
          why: 'the environment has credentials',
        }
      : { pass: 'the environment has no credentials' },
};

const defaultChain: Resolver = {
  kind: 'default-chain',
  resolve: ({ chain, chainHint }) =>
    chainHint
      ? { take: chain, why: chainHint }
      : { pass: 'no profile, container or instance role is in sight' },
};

const namedChain: Resolver = {
  kind: 'default-chain',
  resolve: ({ chain }) => ({ take: chain, why: '' }),
};

/** The same for a source that was named: it says what it lacks even where `auto` would not have thought of it. */
const named = (resolver: Resolver, lacking: string): Resolver => ({
  kind: resolver.kind,
  resolve: (available) => {
    const verdict = resolver.resolve(available);
    return 'pass' in verdict && verdict.pass === '' ? { pass: lacking } : verdict;
  },
});

/** The order of `auto`: the first that fits is taken. */
export const order: readonly Resolver[] = [
  tokenFile,
  token,
  chained,
  chainedKeys,
  chainedDefault,
  sso,
  cognito,
  profile,
  githubOidc,
  accessKeys,
  ambient,
  defaultChain,
];

/** What an explicit `credential-source` asks. */
export const byKind: Readonly<Record<SourceKind, Resolver>> = {
  'github-oidc': githubOidc,
  'access-keys': accessKeys,
  'web-identity-token-file': named(tokenFile, 'web-identity-token-file is not set'),
  'web-identity-token': named(token, 'web-identity-token is not set'),
  profile: named(profile, 'source-profile is not set, or its profile cannot be used'),
  sso: named(sso, 'sso-start-url, sso-account-id or sso-role-name is not set'),
  cognito: named(cognito, 'cognito-identity-pool-id is not set, or the job has no token to sign in with'),
  environment: ambient,
  'default-chain': namedChain,
};

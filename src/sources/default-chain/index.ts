import type { Context } from '../../context.ts';
import type { Credentials } from '../../identity.ts';
import type { Inputs } from '../../inputs/schema.ts';
import { object, text } from '../../text/shape.ts';
import type { Source } from '../contract/source.ts';
import { environmentOf } from '../environment/index.ts';
import { computeAddress, containerOf, instanceOf } from '../profile/compute.ts';
import { baseAddresses, findProfile, surroundingsOf, whyNotAgain } from '../profile/index.ts';
import type { ChainPlan, Link } from './plan.ts';

const kept = object({ sessionName: text() });

/** The places where AWS's tools look for credentials by default. */
export const defaultChain: Source<ChainPlan> = {
  kind: 'default-chain',
  words: 'the default chain',
  isFoundLater: true,
  startsChain: true,
  lacking: '',
  resolve: (inputs, context) => {
    const take = chainOf(inputs, context);
    if (inputs['credential-source'] === 'default-chain') return { take, why: '' };
    const hint = chainHint(context);
    if (!hint) return { pass: 'there is no profile, container or instance role' };
    return { take, why: inputs['role-chaining'] ? `role-chaining is set, and ${hint}` : hint };
  },
  check: () => [],
  yields: () => 'credentials',
  waitsFor: ({ profile }) =>
    profile ? `the source of the profile ${profile}` : 'the container or the instance',
  keptIn: () =>
    'the sources of the default chain (the environment, the shared files, the role of the machine)',
  addresses: ({ links }) =>
    links.flatMap((link) => {
      if (link.kind === 'profile') return baseAddresses(link.profile);
      return link.kind === 'container' || link.kind === 'instance' ? [computeAddress(link)] : [];
    }),
  profiles: ({ profile = 'default' }) => [profile],
  whyNotAgain: ({ links: [first] }) => {
    if (first?.kind === 'profile') return whyNotAgain(first.profile);
    return first?.kind === 'environment' ? 'the keys in the environment cannot be renewed' : undefined;
  },
  keep: ({ sessionName }) => ({ sessionName }),
  revive: (plan, { context }) => {
    const { sessionName } = kept(plan);
    // Keys that are in the environment now belong to a later step.
    const { ambient: _, ...rest } = context;
    return planOf(sessionName, rest, undefined, 0);
  },
  secrets: () => [],
  identify: async (plan, run) => (await import('./identify.ts')).chainIdentity(plan, run),
  failures: async () => {
    const [{ inside }, { centerFailures }] = await Promise.all([
      import('../../explain/failure.ts'),
      import('../identity-center/failures.ts'),
    ]);
    return inside(centerFailures, ({ links }: ChainPlan) => {
      const found = links.find((link) => link.kind === 'profile');
      return found?.profile.base.kind === 'identity-center' ? found.profile.base.center : undefined;
    });
  },
};

/** The default chain for this step. */
export function chainOf(inputs: Inputs, context: Context): ChainPlan {
  const ambient = environmentOf(inputs, context);
  return planOf(inputs['role-session-name'], context, ambient, inputs['sso-timeout-s']);
}

function planOf(
  sessionName: string,
  context: Context,
  ambient: Credentials | undefined,
  approvalSeconds: number,
): ChainPlan {
  const { aws } = context;
  const { AWS_PROFILE: named } = aws;
  return {
    kind: 'default-chain',
    ...(named && { profile: named }),
    sessionName,
    links: [
      // The SDKs prefer AWS_PROFILE to keys.
      ...(ambient && !named ? [{ kind: 'environment', credentials: ambient } as const] : []),
      ...profileLinks(context, ambient, approvalSeconds),
      ...tokenLinks(aws),
      ...machineLinks(context),
    ],
  };
}

function profileLinks(
  context: Context,
  ambient: Credentials | undefined,
  approvalSeconds: number,
): readonly Link[] {
  const { AWS_PROFILE: named } = context.aws;
  if (!named && !context.config && !context.configError) return [];
  const name = named ?? 'default';
  const found = findProfile(name, context, { ...surroundingsOf(context), ambient, approvalSeconds });
  return 'what' in found
    ? [{ kind: 'no-profile', name, problem: found }]
    : [{ kind: 'profile', profile: found }];
}

function tokenLinks(aws: Context['aws']): readonly Link[] {
  const { AWS_WEB_IDENTITY_TOKEN_FILE: file, AWS_ROLE_ARN: arn, AWS_ROLE_SESSION_NAME: sessionName } = aws;
  if (!file || !arn) return [];
  return [{ kind: 'token-file', file, role: { arn, ...(sessionName && { sessionName }) } }];
}

function machineLinks({ aws, config }: Context): readonly Link[] {
  const container = containerOf({ aws });
  if (container) return [{ kind: 'container', container }];
  if (isTrue(aws.AWS_EC2_METADATA_DISABLED)) return [];
  const section = config?.profiles.get(aws.AWS_PROFILE ?? 'default');
  return [{ kind: 'instance', instance: instanceOf({ aws }, section) }];
}

const isTrue = (value: string | undefined) => value?.toLowerCase() === 'true';

/**
 * Why the chain may find credentials, judged without a request. GitHub-hosted machines, and machines on which act runs, have no
 * AWS instance role.
 */
export function chainHint({
  aws,
  config,
  configError,
  sharedFiles,
  mayBeInstance,
}: Context): string | undefined {
  const variable = [
    'AWS_PROFILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
  ].find((name) => aws[name]);
  if (variable) return `${variable} is set`;
  if (config || configError) return `${sharedFiles.credentials} or ${sharedFiles.config} exists`;
  return mayBeInstance ? 'this runner may have an instance role' : undefined;
}

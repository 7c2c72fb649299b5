import { resolve } from 'node:path';
import { partitionOf } from '../aws/partition.ts';
import type { Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import { type Choice, chooseSource, requireSource } from '../sources/precedence.ts';
import type { Credentials, LoginPlan, SourcePlan } from '../types.ts';
import { cognitoOf } from './cognito.ts';
import { firstRoles } from './hops.ts';
import type { Inputs } from './schema.ts';
import { profileOf, ssoOf } from './sso.ts';

/** The source that the inputs stand for, or what is missing. `lacksToken`: a token endpoint would do. */
export function choose(inputs: Inputs, context: Context): Choice | { problem: Problem; lacksToken: boolean } {
  const first = firstRoles(inputs);
  const keys = keysOf(inputs);
  const ambient = ignoresEnvironment(inputs) ? undefined : context.ambient;
  const login = givenLogin(inputs, context);
  const audience = inputs.audience ?? audienceOf(inputs);
  const oidc = !inputs['force-skip-oidc'] && context.tokenEndpoint;
  const cognito = cognitoOf(
    inputs,
    login ?? (oidc ? { kind: 'github-oidc', endpoint: oidc, audience } : undefined),
  );
  const profile = profileOf(inputs, context);
  const sso = ssoOf(inputs, context);
  const available = {
    skipOidc: inputs['force-skip-oidc'],
    chain: chainOf(inputs, context),
    ...(context.chainHint && { chainHint: context.chainHint }),
    // With Cognito, a token is the login to the pool.
    ...(login && !inputs['cognito-identity-pool-id'] && { token: login }),
    ...(profile && { profile }),
    ...(sso && { sso }),
    ...(cognito && { cognito }),
    role: formOf(first.roles),
    roleInput: first.input,
    audience,
    chaining: inputs['role-chaining'],
    ...(context.tokenEndpoint && { endpoint: context.tokenEndpoint }),
    ...(keys && { keys }),
    ...(ambient && { ambient }),
  };
  const kind = inputs['credential-source'];
  const wantsToken = kind === 'github-oidc' || (kind === 'auto' && !inputs['force-skip-oidc']);
  const lacksToken = first.roles.length > 0 && !context.tokenEndpoint && wantsToken;
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
  if ('source' in choice) return inputs.refresh ? withoutFallback(choice) : choice;
  return {
    lacksToken,
    problem: {
      input: 'credential-source',
      what: `there is nothing to sign in with: ${choice.passedOver.map(({ kind: name, why }) => `${name}: ${why}`).join('; ')}`,
      remedy: lacksToken
        ? 'Give the job the permission id-token: write, or set access keys.'
        : 'Set role-to-assume and give the job the permission id-token: write, or set access keys.',
    },
  };
}

/** A process that renews the session later has no secrets, so keys are no way in for it. */
function withoutFallback({ fallback, ...choice }: Choice): Choice {
  if (!fallback) return choice;
  const why = 'refresh cannot use them again';
  return {
    ...choice,
    passedOver: choice.passedOver.map((other) => (other.kind === fallback.kind ? { ...other, why } : other)),
  };
}

/** How the roles are written: one that is a name only needs credentials that it is completed by. */
function formOf(roles: readonly string[]): 'none' | 'arn' | 'name' {
  if (roles.length === 0) return 'none';
  return roles.every((role) => role.startsWith('arn:')) ? 'arn' : 'name';
}

/** `unset-current-credentials`: what is in the environment counts as gone, if this step may change it at all. */
export function ignoresEnvironment(inputs: Inputs): boolean {
  return inputs['unset-current-credentials'] && exportsEnvironment(inputs);
}

/** Credentials go into the environment unless they go into profiles; either way the input decides when it is set. */
export function exportsEnvironment(inputs: Inputs): boolean {
  return inputs['output-env-credentials'] ?? (!inputs['aws-profile'] && inputs.sessions.length === 0);
}

/** A token that the workflow brings, in a file or as it is. */
function givenLogin(
  inputs: Inputs,
  context: Context,
): Exclude<LoginPlan, { kind: 'github-oidc' }> | undefined {
  const file = inputs['web-identity-token-file'];
  const token = inputs['web-identity-token'];
  if (file) return { kind: 'web-identity-token-file', file: tokenFilePath(file, context) };
  return token && { kind: 'web-identity-token', token };
}

/** The default chain, as this step would ask it. */
export function chainOf(
  inputs: Inputs,
  { profile }: Context,
): Extract<SourcePlan, { kind: 'default-chain' }> {
  const sessionName = inputs['role-session-name'];
  return {
    kind: 'default-chain',
    sessionName,
    environment: !ignoresEnvironment(inputs),
    ...(profile && { profile }),
  };
}

/** The token file as an absolute path: a relative one starts at the workspace. */
export function tokenFilePath(file: string, context: Context): string {
  return resolve(context.github.GITHUB_WORKSPACE ?? '', file);
}

/** In China regions STS accepts another audience than elsewhere, so an unset one follows the region; and Cognito has its own. */
function audienceOf(inputs: Inputs): string {
  if (inputs['cognito-identity-pool-id']) return 'cognito-identity.amazonaws.com';
  return partitionOf(inputs['aws-region'] ?? '')?.id === 'aws-cn'
    ? 'sts.amazonaws.com.cn'
    : 'sts.amazonaws.com';
}

function keysOf(inputs: Inputs): Credentials | undefined {
  const id = inputs['aws-access-key-id'];
  const secret = inputs['aws-secret-access-key'];
  const token = inputs['aws-session-token'];
  if (!id || !secret) return undefined;
  return { accessKeyId: id, secretAccessKey: secret, ...(token && { sessionToken: token }) };
}

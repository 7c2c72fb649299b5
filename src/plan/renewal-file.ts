import { FileError, messageOf, RenewalError } from '../errors/index.ts';
import type { ProxyPlan } from '../net/plan.ts';
import type { Hop, Route, Tag } from '../route.ts';
import type { Kept, SourceKind } from '../sources/contract/source.ts';
import { sourceOf, sources } from '../sources/index.ts';
import {
  count,
  document,
  list,
  type Optional,
  object,
  oneOf,
  optional,
  parseJson,
  record,
  type Shape,
  type Shaped,
  ShapeError,
  text,
} from '../text/shape.ts';
import type { Plan } from './parts/plan.ts';

/** Variables that decide what a source finds, and which addresses it asks. */
const sourceVariables = [
  'AWS_PROFILE',
  'AWS_DEFAULT_PROFILE',
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AWS_ROLE_ARN',
  'AWS_ROLE_SESSION_NAME',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  'AWS_CONTAINER_CREDENTIALS_FULL_URI',
  'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
  'AWS_EC2_METADATA_DISABLED',
  'AWS_EC2_METADATA_SERVICE_ENDPOINT',
  'AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE',
  'AWS_EC2_METADATA_V1_DISABLED',
  'AWS_REGION',
  'AWS_DEFAULT_REGION',
  'AWS_USE_DUALSTACK_ENDPOINT',
  'AWS_USE_FIPS_ENDPOINT',
  'HOME',
  'USERPROFILE',
];

/** Increase if older files can no longer be read: the process may come from a newer bundle than the step. */
const version = 2;

/** A shape for each field of the type. */
type FieldsOf<Type> = { readonly [Name in keyof Type]-?: Shape<unknown> | Optional<unknown> };

const tag = object({ key: document(), value: document() } satisfies FieldsOf<Tag>);

// `satisfies`: a field that is missing here would be missing in a renewed session, which could then be wider.
const hop = object({
  role: text(),
  sessionName: text(),
  duration: count(),
  externalId: optional(text()),
  policy: optional(document()),
  policyArns: list(text()),
} satisfies FieldsOf<Hop>);

// `isForAll` is dropped, because a renewal does not use it.
const endpoint = object({ url: text(), from: text() });

/** What a process needs to fetch the session again, any number of times: no secrets, no results of a sign-in. */
const shape = object({
  version: ((value: unknown) => {
    if (value === version) return version;
    throw new ShapeError('of another version');
  }) as Shape<typeof version>,
  source: object({
    kind: oneOf(...(Object.keys(sources) as [SourceKind, ...SourceKind[]])),
    plan: ((value: unknown) => record((each: unknown) => each)(value)) as Shape<Kept>,
  }),
  route: object({
    partition: text(),
    hops: list(hop),
    tags: optional(
      object({ kept: list(tag), droppable: list(tag), custom: list(tag), transitiveKeys: list(document()) }),
    ),
    sourceIdentity: optional(text()),
    sessionDuration: count(),
    secretForm: optional(oneOf('plain', 'no-slash-first')),
    propagation: count(),
  } satisfies FieldsOf<Omit<Route, 'branches' | 'mfa'>>),
  allowedAccounts: list(text()),
  accounts: oneOf('shown', 'hidden', 'masked'),
  network: object({
    region: text(),
    endpoints: object({
      STS: optional(endpoint),
      SSO: optional(endpoint),
      SSO_OIDC: optional(endpoint),
      SIGNIN: optional(endpoint),
      COGNITO_IDENTITY: optional(endpoint),
      IAM: optional(endpoint),
      ROLESANYWHERE: optional(endpoint),
    }),
    run: optional(text()),
    timeoutSeconds: count(),
    maxAttempts: count(),
    /** `url` is left out if it has a user name or password; the environment then names it. */
    proxy: optional(object({ url: optional(text()), host: text(), from: text(), except: document() })),
  }),
  /** The step's variables; null means not set. */
  environment: record(((value: unknown) => (value === null ? null : document()(value))) as Shape<
    string | null
  >),
});

export type RenewalFile = Shaped<typeof shape>;

type Env = Readonly<Record<string, string | undefined>>;

/** The text of a plan file. `kind`: the source that was used. */
export function renewalText(plan: Plan, kind: string, env: Env): string {
  const { route, guard, remarks, network } = plan;
  const { source: first, fallback } = plan.choice;
  const source = fallback?.kind === kind ? fallback : first;
  const { mfa: _, branches: __, ...kept } = route;
  // The process that renews reads the SDK's settings again.
  const { proxy, sdk: ___, ...rest } = network;
  const file: RenewalFile = {
    version,
    source: { kind: source.kind, plan: sourceOf(source).keep(source) },
    route: kept,
    allowedAccounts: guard.allowedAccounts,
    accounts: remarks.accounts,
    network: { ...rest, ...(proxy && { proxy: keptProxy(proxy) }) },
    environment: Object.fromEntries(
      sourceVariables.filter((name) => !hasPassword(env[name])).map((name) => [name, env[name] ?? null]),
    ),
  };
  try {
    return JSON.stringify(shape(JSON.parse(JSON.stringify(file))));
  } catch (cause) {
    const remedy = 'Use a name or a path without control characters, or leave refresh out.';
    throw new FileError(`the plan for the renewal is not valid (${messageOf(cause)})`, remedy, cause);
  }
}

/** Whether the value is a URL with a user name or a password, or may have been meant as one. */
const hasPassword = (value = '') =>
  /^\w+:\/\/[^/?#]*@/.test(value) || (/^\w+:\/\/.*@/.test(value) && !URL.canParse(value));

function keptProxy({ url, host, from, except }: ProxyPlan) {
  const { username, password } = new URL(url.reveal());
  return { host, from, except, ...(username || password ? {} : { url: url.reveal() }) };
}

export const damaged = 'The plan file is damaged, or another version of the action wrote it.';
export const again = 'Sign in again in this job.';

/** Reads the output of `renewalText`. Throws `RenewalError` for everything else. */
export function readRenewal(json: string): RenewalFile {
  try {
    return parseJson(json, shape);
  } catch (cause) {
    if (!(cause instanceof ShapeError)) throw cause;
    throw new RenewalError(
      `the plan cannot be read (${cause.message})`,
      {
        why: damaged,
        remedy: again,
      },
      cause,
    );
  }
}

/** The environment with the step's variables, without `keys`, which belong to a later step. */
export function environmentOf({ environment }: RenewalFile, env: Env, keys: readonly string[]): Env {
  // Other variables are ignored: the step does not write them.
  const before = sourceVariables
    .filter((name) => Object.hasOwn(environment, name))
    .map((name) => [name, environment[name] ?? undefined]);
  return {
    ...env,
    ...Object.fromEntries(before),
    ...Object.fromEntries(keys.map((name) => [name, undefined])),
  };
}

import { accountOf, parseRoleArn } from '../../aws/arn.ts';
import type { Section, SharedConfig } from '../../files/shared-config.ts';
import type { Credentials } from '../../identity.ts';
import { Foreign } from '../../text/foreign.ts';
import { containerOf, instanceOf, type Surroundings } from './compute.ts';
import type { FoundProfile, ProfileBase, ProfileProblem, ProfileRole } from './plan.ts';
import { centerOf } from './read-center.ts';

/** Settings that older versions of the AWS CLI cannot read. */
const newer = ['sso_session', 'login_session'];

/** The longest chain of `source_profile`: more than any real file has. */
const longest = 100;

type Base = { readonly base: ProfileBase } | ProfileProblem;

/**
 * Finds a profile and follows its `source_profile` settings, with the precedence of the AWS SDKs:
 * https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html. Pure.
 */
export function readProfile(
  name: string,
  config: SharedConfig,
  surroundings: Surroundings,
): FoundProfile | ProfileProblem {
  const lineage: string[] = [];
  const assumed: ProfileRole[] = [];
  let found: Base | undefined;
  for (let current = name; !found; ) {
    const section = config.profiles.get(current);
    if (!section) return missing(current, lineage.at(-1), config);
    const isStart = lineage.length === 0;
    lineage.push(current);
    const source = section.text('source_profile');
    const isRole = section.text('role_arn') && (source || section.text('credential_source'));
    // A source profile gives its keys, even if it also names a role.
    if (!isRole || (!isStart && keysOf(section))) {
      found = baseOf(current, section, config, surroundings);
      break;
    }
    const role = roleOf(current, section);
    if ('what' in role) return role;
    assumed.push(role);
    if (!source) found = sourceOf(current, section, surroundings);
    else if (source === current) found = ownKeys(current, section);
    else if (lineage.includes(source)) return circle(lineage);
    else if (lineage.length === longest) return tooLong(name);
    else current = source;
  }
  if ('what' in found) return found;
  const roles = assumed.reverse();
  const sections = lineage.flatMap((each) => config.profiles.get(each) ?? []);
  const region = sections[0]?.text('region');
  const account = accountOfProfile(found.base, roles);
  const serial = sections.find((section) => section.text('mfa_serial'))?.text('mfa_serial');
  return {
    name,
    ...(region && { region }),
    lineage,
    base: found.base,
    roles,
    ...(account && { account }),
    ...(serial && { serial }),
    features: newer.filter((key) => sections.some((section) => section.text(key))),
    files: config.files,
  };
}

function accountOfProfile(base: ProfileBase, roles: readonly ProfileRole[]): string | undefined {
  const last = roles.at(-1) ?? (base.kind === 'token-file' ? base.role : undefined);
  if (last) return accountOf(last.arn);
  return base.kind === 'identity-center' ? base.center.account : undefined;
}

/** The credentials in the profile itself. */
function baseOf(name: string, section: Section, config: SharedConfig, surroundings: Surroundings): Base {
  const credentials = keysOf(section);
  if (credentials) return { base: { kind: 'keys', credentials } };
  const file = section.text('web_identity_token_file');
  if (file && section.text('role_arn')) {
    const role = roleOf(name, section);
    return 'what' in role ? role : { base: { kind: 'token-file', file, role } };
  }
  const command = section.secret('credential_process');
  if (command) return { base: { kind: 'process', command } };
  const center = centerOf(name, section, config, surroundings);
  if (center) return 'what' in center ? center : { base: { kind: 'identity-center', center } };
  if (section.text('login_session')) return { base: { kind: 'login' } };
  if (section.text('credential_source')) return sourceOf(name, section, surroundings);
  return {
    what: `the profile ${name} has no credentials`,
    remedy:
      'Give it keys, a role with source_profile, a credential_process, or the settings of aws configure sso.',
  };
}

function keysOf(section: Section): Credentials | undefined {
  const accessKeyId = section.secret('aws_access_key_id');
  const secretAccessKey = section.secret('aws_secret_access_key');
  const sessionToken = section.secret('aws_session_token');
  if (!accessKeyId || !secretAccessKey) return undefined;
  return { accessKeyId, secretAccessKey, ...(sessionToken && { sessionToken }) };
}

/** A role whose `source_profile` is its own profile uses the keys in that profile. */
function ownKeys(name: string, section: Section): Base {
  const credentials = keysOf(section);
  return credentials ? { base: { kind: 'keys', credentials } } : circle([name]);
}

/** https://docs.aws.amazon.com/sdkref/latest/guide/feature-assume-role-credentials.html#credential_source */
function sourceOf(name: string, section: Section, surroundings: Surroundings): Base {
  const source = section.text('credential_source');
  switch (source) {
    case 'Environment': {
      const { ambient: credentials } = surroundings;
      return credentials
        ? { base: { kind: 'keys', credentials, isOfEnvironment: true } }
        : lacking(name, source, 'the environment has no AWS_ACCESS_KEY_ID');
    }
    case 'EcsContainer': {
      const container = containerOf(surroundings);
      return container
        ? { base: { kind: 'container', container } }
        : lacking(name, source, 'AWS_CONTAINER_CREDENTIALS_FULL_URI is not set');
    }
    case 'Ec2InstanceMetadata':
      return { base: { kind: 'instance', instance: instanceOf(surroundings, section) } };
    default:
      return {
        what: `the profile ${name} has the unknown credential_source ${source}`,
        remedy: 'Write Environment, EcsContainer or Ec2InstanceMetadata.',
      };
  }
}

const lacking = (name: string, source: string, why: string): ProfileProblem => ({
  what: `the profile ${name} has the credential_source ${source}, but ${why}`,
  remedy: 'Set it for this step, or give the profile another source.',
});

function roleOf(name: string, section: Section): ProfileRole | ProfileProblem {
  const arn = section.text('role_arn') ?? '';
  if (!parseRoleArn(arn, 'any-account'))
    return {
      what: `the profile ${name} has the role_arn ${arn}, which is not the ARN of a role`,
      remedy: 'Correct the ARN.',
    };
  const sessionName = section.text('role_session_name');
  const externalId = section.text('external_id');
  const serial = section.text('mfa_serial');
  const duration = Number(section.text('duration_seconds') ?? Number.NaN);
  return {
    arn,
    ...(sessionName && { sessionName }),
    ...(externalId && { externalId }),
    ...(serial && { serial }),
    ...(Number.isInteger(duration) && { duration }),
  };
}

function missing(name: string, from: string | undefined, { files, profiles }: SharedConfig): ProfileProblem {
  const others = new Foreign([...profiles.keys()].slice(0, 40).join(', '));
  return {
    what: `the profile ${name}${from ? ` (source_profile of ${from})` : ''} is neither in ${files.config} nor in ${files.credentials}`,
    remedy: !others.isEmpty ? `The files have these profiles: ${others}.` : 'The files have no profiles.',
    isMissing: true,
  };
}

const tooLong = (name: string): ProfileProblem => ({
  what: `the source_profile chain of the profile ${name} has more than ${longest} profiles`,
  remedy: 'Set source_profile to a profile with its own credentials.',
});

const circle = (lineage: readonly string[]): ProfileProblem => ({
  what: `the source_profile settings of ${new Foreign(lineage.join(', '))} form a circle`,
  remedy: 'Give the last profile its own credentials instead of source_profile.',
});

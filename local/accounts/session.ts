import { deflateRawSync } from 'node:zlib';
import { QueryError, validation } from '../query/error.ts';
import type { Parameters } from '../query/parameters.ts';
import type { Xml } from '../query/xml.ts';
import type { Caller, Directory, Role } from './directory.ts';
import { uniqueId } from './keys.ts';

/** The parameters of every role assumption. Limits: https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export interface RoleRequest {
  readonly roleArn: string;
  readonly sessionName: string;
  readonly duration: number;
  readonly tags: ReadonlyMap<string, string>;
  readonly transitiveKeys: readonly string[];
  /** Used share of the space for session policies and tags, in percent. */
  readonly packedPercent: number;
}

/** Reads and checks the parameters. `packedSpace` limits policies and tags, in bytes after deflating. */
export function roleRequest(parameters: Parameters, packedSpace: number): RoleRequest {
  const policy = parameters.text('Policy', /^[\s\S]*$/, 1, 2048);
  if (policy !== undefined) checkPolicy(policy);
  const policyArns = parameters.members('PolicyArns', 'arn');
  if (policyArns.length > 10) throw validation('The number of policy ARNs exceeds 10');
  const tags = tagsOf(parameters);
  const transitiveKeys = parameters.members('TransitiveTagKeys');
  for (const key of transitiveKeys) {
    if (!tags.has(key))
      throw validation(`The specified transitive tag key '${key}' must be included in the requested tags.`);
  }
  return {
    roleArn: parameters.required('RoleArn', /^[\s\S]+$/, 20, 2048),
    sessionName: parameters.required('RoleSessionName', /^[\w+=,.@-]*$/, 2, 64),
    duration: parameters.integer('DurationSeconds', 900, 43200, 3600),
    tags,
    transitiveKeys,
    packedPercent: packed([policy ?? '', policyArns, [...tags]], packedSpace),
  };
}

function tagsOf(parameters: Parameters): ReadonlyMap<string, string> {
  const keys = parameters.members('Tags', 'Key');
  const values = parameters.members('Tags', 'Value');
  if (keys.length > 50) throw validation('The number of tags exceeds the limit of 50');
  const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;
  for (const text of [...keys, ...values]) {
    if (!characters.test(text))
      throw validation(`Tag '${text}' failed to satisfy constraint: ${characters.source}`);
  }
  if (keys.some((key) => key.length < 1 || key.length > 128) || values.some((value) => value.length > 256)) {
    throw validation('A tag key or value is too long');
  }
  if (keys.some((key) => /^aws:/i.test(key)))
    throw validation('Tag keys cannot begin with the reserved prefix aws:');
  if (new Set(keys.map((key) => key.toLowerCase())).size < keys.length) {
    throw new QueryError(
      'InvalidParameterValue',
      'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
    );
  }
  return new Map(keys.map((key, index) => [key, values[index] ?? '']));
}

function checkPolicy(policy: string): void {
  try {
    const { Statement: statement } = JSON.parse(policy) as { Statement?: unknown };
    if (statement !== undefined) return;
  } catch {}
  throw new QueryError('MalformedPolicyDocument', 'Syntax errors in policy.');
}

// AWS publishes neither its packing nor its limit. Deflating behaves similarly.
function packed(content: readonly unknown[], packedSpace: number): number {
  const bytes = deflateRawSync(JSON.stringify(content)).length;
  const percent = Math.ceil((bytes / packedSpace) * 100);
  if (percent <= 100) return percent;
  throw new QueryError(
    'PackedPolicyTooLarge',
    `Packed policy consumes ${percent}% of allotted space, please use smaller policy.`,
  );
}

/** Throws ValidationError for a duration that the role or role chaining does not allow. */
export function checkDuration(role: Role, duration: number, chained: boolean): void {
  if (chained && duration > 3600) {
    throw validation(
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    );
  }
  if (duration > (role['max-session-duration'] ?? 3600)) {
    throw validation('The requested DurationSeconds exceeds the MaxSessionDuration set for this role.');
  }
}

/** The parameters of one session of a role. */
export type SessionRequest = Pick<RoleRequest, 'sessionName' | 'duration'> &
  Partial<Pick<RoleRequest, 'tags' | 'transitiveKeys'>> & {
    /** Tags inherited from the calling session. */
    readonly inherited?: ReadonlyMap<string, string>;
    readonly sourceIdentity?: string | undefined;
  };

/** Makes a session of a role. Does not check permissions. */
export function startSession(
  directory: Directory,
  role: Pick<Role, 'arn' | 'account' | 'name' | 'policy'>,
  { sessionName, duration, inherited = new Map(), tags: own = new Map(), ...request }: SessionRequest,
  now: number,
): ReturnType<Directory['issue']> {
  const arn = `arn:${directory.partition(role.account)}:sts::${role.account}:assumed-role/${role.name}/${sessionName}`;
  const tags = new Map([...inherited, ...own]);
  const handedDown = [...tags].filter(([key]) => inherited.has(key) || request.transitiveKeys?.includes(key));
  const caller: Caller = {
    account: role.account,
    arn,
    userId: `${uniqueId('AROA', role.arn)}:${sessionName}`,
    policy: role.policy ?? [],
    kind: 'role-session',
    names: [arn, role.arn],
    tags,
    transitiveTags: new Map(handedDown),
    mfaPresent: false,
    ...(request.sourceIdentity && { sourceIdentity: request.sourceIdentity }),
  };
  return directory.issue(caller, now + duration * 1000);
}

/** Makes the session. Returns the part of the answer that all kinds of role assumption share. */
export function openSession(
  directory: Directory,
  role: Role,
  request: RoleRequest & SessionRequest,
  now: number,
): { readonly [name: string]: Xml | undefined } {
  const duration = Math.min(request.duration, role['session-life'] ?? request.duration);
  const stored = startSession(directory, role, { ...request, duration }, now);
  const { userId, arn, sourceIdentity } = stored.caller;
  return {
    Credentials: credentialsXml(stored),
    AssumedRoleUser: { AssumedRoleId: userId, Arn: arn },
    ...(sourceIdentity && { SourceIdentity: sourceIdentity }),
    ...(request.packedPercent > 1 && { PackedPolicySize: request.packedPercent }),
  };
}

export function credentialsXml(stored: ReturnType<Directory['issue']>): Xml {
  return {
    AccessKeyId: stored.accessKeyId,
    SecretAccessKey: stored.secretAccessKey,
    SessionToken: stored.sessionToken,
    Expiration: new Date(stored.expires).toISOString().replace(/\.\d+/, ''),
  };
}

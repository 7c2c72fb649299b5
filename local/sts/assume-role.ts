import { evaluate } from '../../trust/engine/engine.ts';
import type { Question } from '../../trust/engine/statement.ts';
import type { Caller, Directory, Role } from '../accounts/directory.ts';
import { checkDuration, openSession, type RoleRequest, roleRequest } from '../accounts/session.ts';
import { accessDenied, validation } from '../query/error.ts';
import type { Parameters } from '../query/parameters.ts';
import type { Xml } from '../query/xml.ts';

/** The parameters that only AssumeRole has. */
interface Extras {
  readonly externalId: string | undefined;
  readonly sourceIdentity: string | undefined;
  /** Undefined for long-term keys without an MFA code. */
  readonly mfaPresent: boolean | undefined;
}

/** https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html */
export function assumeRole(parameters: Parameters, caller: Caller, directory: Directory, now: number): Xml {
  const request = roleRequest(parameters, directory.packedSpace);
  const externalId = parameters.text('ExternalId', /^[\w+=,.@:/-]*$/, 2, 1224);
  const sourceIdentity = sourceIdentityOf(parameters, caller);
  const mfaPresent = directory.mfa.check(parameters, caller, now) || caller.mfaPresent;
  const context = contextOf(request, caller, { externalId, sourceIdentity, mfaPresent });
  const role = directory.role(request.roleArn);
  const actions = [
    'sts:AssumeRole',
    ...(request.tags.size > 0 ? ['sts:TagSession'] : []),
    ...(sourceIdentity ? ['sts:SetSourceIdentity'] : []),
  ];
  for (const action of actions) {
    if (role && isAllowed(action, role, caller, context)) continue;
    throw accessDenied(
      `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${request.roleArn}`,
    );
  }
  if (!role) throw accessDenied('');
  const repeated = [...request.tags.keys()].find((key) => caller.transitiveTags.has(key));
  if (repeated) {
    throw validation(
      "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session.",
    );
  }
  checkDuration(role, request.duration, caller.kind === 'role-session');
  const inherited = caller.transitiveTags;
  return openSession(directory, role, { ...request, inherited, sourceIdentity }, now);
}

/**
 * The source identity of the new session. Once set, it cannot change in the rest of the chain
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_temp_control-access_monitor.html).
 */
function sourceIdentityOf(parameters: Parameters, caller: Caller): string | undefined {
  const wanted = parameters.text('SourceIdentity', /^[\w+=,.@-]*$/, 2, 64);
  if (wanted !== undefined && caller.sourceIdentity !== undefined && wanted !== caller.sourceIdentity) {
    throw validation(
      "The specified source identity can't be set because it conflicts with the source identity of the calling session.",
    );
  }
  return wanted ?? caller.sourceIdentity;
}

/**
 * Whether the trust policy and the caller's policy allow the action. A trust policy that names a caller of its own
 * account is enough. If it names the whole account, or the caller is of another account, both policies must allow it
 * (https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic-cross-account.html).
 */
function isAllowed(action: string, role: Role, caller: Caller, context: Question['context']): boolean {
  const principal = { type: 'AWS', arns: caller.names, account: caller.account } as const;
  const question: Question = { action, resource: role.arn, principal, context };
  const trust = evaluate(role.trust, question);
  if (trust === 'denied' || trust === 'silent') return false;
  const own = evaluate(caller.policy, question);
  if (own === 'denied') return false;
  return own === 'allowed' || (trust === 'allowed' && role.account === caller.account);
}

function contextOf(
  request: RoleRequest,
  caller: Caller,
  { externalId, sourceIdentity, mfaPresent }: Extras,
): Question['context'] {
  return new Map([
    ['aws:principalarn', caller.names.at(-1) ?? caller.arn],
    ['aws:principalaccount', caller.account],
    ['sts:rolesessionname', request.sessionName],
    ...entry('sts:externalid', externalId),
    ...entry('sts:sourceidentity', sourceIdentity),
    ...entry('aws:sourceidentity', caller.sourceIdentity),
    ...entry('aws:multifactorauthpresent', mfaPresent?.toString()),
    ...[...caller.tags].map(([key, value]) => [`aws:principaltag/${key.toLowerCase()}`, value] as const),
    ...[...request.tags].map(([key, value]) => [`aws:requesttag/${key.toLowerCase()}`, value] as const),
  ]);
}

function entry(key: string, value: string | undefined): readonly (readonly [string, string])[] {
  return value === undefined ? [] : [[key, value]];
}

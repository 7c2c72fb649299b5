import { evaluate } from '../../trust/engine/engine.ts';
import type { Caller, Directory } from '../accounts/directory.ts';
import { accessDenied, QueryError, validation } from '../query/error.ts';
import type { Parameters } from '../query/parameters.ts';
import type { Xml } from '../query/xml.ts';

/** https://docs.aws.amazon.com/IAM/latest/APIReference/API_ListAccessKeys.html */
export function listAccessKeys(parameters: Parameters, caller: Caller, directory: Directory): Xml {
  // Sessions of GetSessionToken may use IAM only when they were made with MFA:
  // https://docs.aws.amazon.com/STS/latest/APIReference/API_GetSessionToken.html
  if (caller.kind === 'user-session' && !caller.mfaPresent) {
    throw new QueryError(
      'InvalidClientTokenId',
      'The security token included in the request is invalid',
      403,
    );
  }
  const asked = parameters.text('UserName', /^[\w+=,.@-]+$/, 1, 128);
  if (asked === undefined && caller.kind === 'role-session') {
    throw validation('Must specify userName when calling with non-User credentials');
  }
  const name = asked ?? caller.arn.replace(/^.*user\//, '');
  const user = `arn:${directory.partition(caller.account)}:iam::${caller.account}:user/${name}`;
  const action = 'iam:ListAccessKeys';
  const principal = { type: 'AWS', arns: caller.names, account: caller.account } as const;
  const { mfaPresent } = caller;
  const context = new Map(
    mfaPresent === undefined ? [] : [['aws:multifactorauthpresent', String(mfaPresent)]],
  );
  if (evaluate(caller.policy, { action, resource: user, principal, context }) !== 'allowed') {
    throw accessDenied(
      `User: ${caller.arn} is not authorized to perform: ${action} on resource: user ${name}`,
    );
  }
  if (!directory.user(caller.account, name)) {
    throw new QueryError('NoSuchEntity', `The user with name ${name} cannot be found.`, 404);
  }
  const keys = directory.holders().filter(({ caller: { arn, kind } }) => kind === 'user' && arn === user);
  return {
    IsTruncated: false,
    AccessKeyMetadata: keys.map(({ accessKeyId, created = 0 }) => ({
      UserName: name,
      AccessKeyId: accessKeyId,
      Status: 'Active',
      CreateDate: new Date(created).toISOString().replace(/\.\d+/, ''),
    })),
  };
}

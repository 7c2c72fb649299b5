import type { Caller, Directory } from '../accounts/directory.ts';
import { authenticateRequest, type QueryRequest } from '../accounts/signature.ts';
import type { QueryAnswer } from '../query/answer.ts';
import { accessDenied, QueryError } from '../query/error.ts';
import { Parameters } from '../query/parameters.ts';
import { answerXml, errorXml, type Xml } from '../query/xml.ts';
import { assumeRole } from './assume-role.ts';
import { assumeRoleWithWebIdentity, type KeysOf } from './assume-role-with-web-identity.ts';
import { getSessionToken } from './get-session-token.ts';

/** Answers one request of the STS query protocol, version 2011-06-15. */
export async function answerSts(
  request: QueryRequest,
  directory: Directory,
  keysOf: KeysOf,
  now: number,
): Promise<QueryAnswer> {
  const parameters = new Parameters(request.body);
  const action = parameters.get('Action') ?? '';
  try {
    return {
      status: 200,
      body: answerXml(action, await perform(action, parameters, request, directory, keysOf, now)),
    };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    const { code, message, status, why } = error;
    return { status, body: errorXml(code, message, status), ...(why && { why }) };
  }
}

async function perform(
  action: string,
  parameters: Parameters,
  request: QueryRequest,
  directory: Directory,
  keysOf: KeysOf,
  now: number,
): Promise<Xml> {
  if (action === 'AssumeRoleWithWebIdentity')
    return assumeRoleWithWebIdentity(parameters, directory, keysOf, now);
  const { caller } = await authenticateRequest(request, directory, now);
  switch (action) {
    case 'AssumeRole':
      return assumeRole(parameters, caller, directory, now);
    case 'GetCallerIdentity':
      return { Arn: caller.arn, UserId: caller.userId, Account: caller.account };
    case 'GetSessionToken':
      return getSessionToken(parameters, caller, directory, now);
    default:
      throw unknownAction(action, caller);
  }
}

function unknownAction(action: string, caller: Caller): QueryError {
  if (!action) return new QueryError('MissingAction', 'Missing Action');
  return accessDenied(
    `User: ${caller.arn} is not authorized to perform: sts:${action}: the local cloud does not have it`,
  );
}

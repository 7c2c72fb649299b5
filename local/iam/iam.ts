import type { Directory } from '../accounts/directory.ts';
import { authenticateRequest, type QueryRequest } from '../accounts/signature.ts';
import type { QueryAnswer } from '../query/answer.ts';
import { accessDenied, QueryError } from '../query/error.ts';
import { Parameters } from '../query/parameters.ts';
import { answerXml, errorXml } from '../query/xml.ts';
import { listAccessKeys } from './list-access-keys.ts';

const namespace = 'https://iam.amazonaws.com/doc/2010-05-08/';

/** Whether a query request is for IAM, by the service in its signature or by its version. */
export function isForIam({ headers, body }: QueryRequest): boolean {
  const signedFor = /Credential=[^/=]+\/\d+\/[\w-]+\/([\w-]+)\//.exec(headers.authorization ?? '')?.[1];
  return signedFor === 'iam' || new URLSearchParams(body).get('Version') === '2010-05-08';
}

/** Answers one request of the IAM query protocol, version 2010-05-08. */
export async function answerIam(
  request: QueryRequest,
  directory: Directory,
  now: number,
): Promise<QueryAnswer> {
  const parameters = new Parameters(request.body);
  const action = parameters.get('Action') ?? '';
  try {
    const { caller } = await authenticateRequest(request, directory, now, 'iam');
    if (action !== 'ListAccessKeys') {
      throw accessDenied(
        `User: ${caller.arn} is not authorized to perform: iam:${action}: the local cloud does not have it`,
      );
    }
    return {
      status: 200,
      body: answerXml(action, listAccessKeys(parameters, caller, directory), namespace),
    };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { status: error.status, body: errorXml(error.code, error.message, error.status, namespace) };
  }
}

import type { Directory } from './accounts/directory.ts';
import { answerIam, isForIam } from './iam/iam.ts';
import { visibleParameters } from './server/request-log.ts';
import { type Call, header, type Reply, type Route } from './server/route.ts';
import type { KeysOf } from './sts/assume-role-with-web-identity.ts';
import { answerSts } from './sts/sts.ts';

/** STS and IAM, which use the query protocol. They get every call that no other service takes. */
export function queryRoute(call: Call, directory: Directory, keysOf: KeysOf, now: number): Route {
  const { method, url, headers } = call;
  const body = method === 'POST' ? call.body : url.search.slice(1);
  const query = { method, path: url.pathname + url.search, headers, body };
  const isIam = isForIam(query);
  const fields = new URLSearchParams(body);
  const authorization = header(call, 'authorization') ?? '';
  const [, signedBy, region] = /Credential=([^/=]+)\/\d+\/([\w-]+)\//.exec(authorization) ?? [];
  const code = fields.get('TokenCode');
  if (code) directory.mfa.note(code);
  return {
    what: fields.get('Action') ?? '',
    service: isIam ? 'iam' : 'sts',
    form: 'xml',
    parameters: visibleParameters(body),
    ...(signedBy && region && { signer: { signedBy, region } }),
    answer: async (): Promise<Reply> => {
      const answer = isIam
        ? await answerIam(query, directory, now)
        : await answerSts(query, directory, keysOf, now);
      const [, id] = /<RequestId>([^<]+)/.exec(answer.body) ?? [];
      return { ...answer, type: 'text/xml', ...(id && { headers: { 'x-amzn-requestid': id } }) };
    },
  };
}

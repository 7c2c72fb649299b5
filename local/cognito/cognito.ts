import { answerJson, type JsonObject, objectOf, visibleFields } from '../server/json.ts';
import { type Call, header, type Route } from '../server/route.ts';
import type { IdentityPools } from './identity-pools.ts';

type Operation = (pools: IdentityPools, fields: JsonObject, now: number) => Promise<JsonObject>;

const operations: Readonly<Record<string, Operation>> = {
  GetId: (pools, fields, now) => pools.getId(fields, now),
  GetCredentialsForIdentity: (pools, fields, now) => pools.getCredentials(fields, now),
  GetOpenIdToken: (pools, fields, now) => pools.getOpenIdToken(fields, now),
};

/** The route of a Cognito call. Cognito's JSON protocol names the operation in a header. */
export function cognitoRoute(call: Call, pools: IdentityPools, now: number): Route | undefined {
  const target = header(call, 'x-amz-target') ?? '';
  const what = /^AWSCognitoIdentityService\.(\w+)$/.exec(target)?.[1];
  const operation = what && operations[what];
  if (!operation) return undefined;
  const fields = objectOf(call.body);
  const logins = Object.keys(fields.Logins ?? {});
  const parameters = {
    ...visibleFields(fields, ['AccountId', 'IdentityPoolId', 'IdentityId', 'CustomRoleArn']),
    // The login providers, without their tokens.
    ...(logins.length > 0 && { Logins: logins.join(',') }),
  };
  const answer = () => answerJson('application/x-amz-json-1.1', () => operation(pools, fields, now));
  return { what, service: 'cognito', parameters, answer };
}

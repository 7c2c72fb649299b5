import { JsonError } from '../server/json.ts';

type Code =
  | 'NotAuthorizedException'
  | 'ResourceNotFoundException'
  | 'InvalidParameterException'
  | 'InvalidIdentityPoolConfigurationException';

/** https://docs.aws.amazon.com/cognitoidentity/latest/APIReference/API_GetCredentialsForIdentity.html */
export function cognitoError(code: Code, message: string): JsonError {
  return new JsonError(code, 400, { __type: code, message });
}

import { JsonError } from '../server/json.ts';

/** The errors of OAuth 2.0 (https://www.rfc-editor.org/rfc/rfc8628#section-3.5), by their AWS names. */
const codes = {
  AuthorizationPendingException: ['authorization_pending', 400],
  SlowDownException: ['slow_down', 400],
  ExpiredTokenException: ['expired_token', 400],
  AccessDeniedException: ['access_denied', 400],
  InvalidClientException: ['invalid_client', 401],
  InvalidClientMetadataException: ['invalid_client_metadata', 400],
  InvalidGrantException: ['invalid_grant', 400],
  InvalidRequestException: ['invalid_request', 400],
  InvalidScopeException: ['invalid_scope', 400],
  UnauthorizedClientException: ['unauthorized_client', 400],
  UnsupportedGrantTypeException: ['unsupported_grant_type', 400],
} as const;

/** https://docs.aws.amazon.com/singlesignon/latest/OIDCAPIReference/API_CreateToken.html#API_CreateToken_Errors */
export function oidcError(code: keyof typeof codes, description: string): JsonError {
  const [error, status] = codes[code];
  return new JsonError(code, status, { error, error_description: description });
}

const statuses = {
  InvalidRequestException: 400,
  UnauthorizedException: 401,
  ForbiddenException: 403,
  ResourceNotFoundException: 404,
} as const;

/** https://docs.aws.amazon.com/singlesignon/latest/PortalAPIReference/API_GetRoleCredentials.html */
export function portalError(code: keyof typeof statuses, message: string): JsonError {
  return new JsonError(code, statuses[code], { message });
}

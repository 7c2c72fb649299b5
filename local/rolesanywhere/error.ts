import { JsonError } from '../server/json.ts';

type Code =
  | 'AccessDeniedException'
  | 'InvalidSignatureException'
  | 'MissingAuthenticationTokenException'
  | 'ResourceNotFoundException'
  | 'ValidationException';

const statuses: Readonly<Record<Code, number>> = {
  AccessDeniedException: 403,
  InvalidSignatureException: 403,
  MissingAuthenticationTokenException: 403,
  ResourceNotFoundException: 404,
  ValidationException: 400,
};

export function rolesAnywhereError(code: Code, message: string): JsonError {
  return new JsonError(code, statuses[code], { message });
}

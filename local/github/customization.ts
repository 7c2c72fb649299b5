import type { IncomingHttpHeaders } from 'node:http';
import type { SubjectForm } from '../issuers/github.ts';

/** Whether the URL is GitHub's API for the customisation of `sub`: https://docs.github.com/rest/actions/oidc */
export function isForCustomization({ pathname }: URL): boolean {
  return /^\/repos\/[^/]+\/[^/]+\/actions\/oidc\/customization\/sub$/.test(pathname);
}

/** Answers with the customisation of `sub`; 403 without the token. */
export function answerCustomization(
  { authorization }: IncomingHttpHeaders,
  token: string,
  { keys }: SubjectForm,
): { readonly status: number; readonly body: string } {
  if (!authorization?.includes(token)) {
    return { status: 403, body: JSON.stringify({ message: 'Resource not accessible by integration' }) };
  }
  return {
    status: 200,
    body: JSON.stringify({ use_default: !keys, ...(keys && { include_claim_keys: keys }) }),
  };
}

import type { Deadline } from '../aws/deadline.ts';
import type { Answer, Http } from '../aws/http.ts';
import { quote } from '../aws/quote.ts';
import { isNetworkError, isPassingStatus, type RetryRules, retrying } from '../aws/retry.ts';
import { DeadlineError, messageOf, TokenRequestError } from '../errors.ts';
import { Secret } from '../secret.ts';
import type { Runner, SourcePlan, WebIdentity, WebIdentityToken } from '../types.ts';
import type { Means } from './means.ts';
import { fetching, receivedNow } from './web-identity-token.ts';

type OidcPlan = Extract<SourcePlan, { kind: 'github-oidc' }>;

/** The job's identity by GitHub's OIDC token. The request is under way when this returns. */
export function githubOidc(plan: OidcPlan, { http, rules, runner }: Means): WebIdentity {
  const identity = fetching(() => request(plan, http, rules, runner));
  // Whoever awaits token() gets the failure; until then it is not an unhandled one.
  identity.token().catch(() => {});
  return identity;
}

// https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token
async function request(
  plan: OidcPlan,
  http: Http,
  rules: RetryRules,
  runner: Runner,
): Promise<WebIdentityToken> {
  const { url, bearer } = plan.endpoint;
  const target = `${url}${url.includes('?') ? '&' : '?'}audience=${encodeURIComponent(plan.audience)}`;
  const host = URL.canParse(url) ? new URL(url).host : url;
  const headers = {
    authorization: `bearer ${bearer.reveal()}`,
    accept: 'application/json',
    'user-agent': 'aws-auth',
  };
  return retrying('OIDC token request', rules, isPassing, async () => {
    const answer = await get(http, target, headers, rules.deadline).catch((error: unknown) => {
      if (error instanceof DeadlineError) throw error;
      throw new TokenRequestError(messageOf(error), host, { cause: error, mayPass: isNetworkError(error) });
    });
    const { status, contentType, body } = answer;
    const isPage = /html/i.test(contentType);
    if (status < 200 || status > 299) {
      const mayPass = isPassingStatus(status) || isPending(body);
      const said = wordsOf(body) || 'no text';
      throw new TokenRequestError(`${status} (${contentType}): ${said}`, host, { status, mayPass, isPage });
    }
    const jwt = tokenIn(body);
    if (!jwt)
      throw new TokenRequestError(`${status} without a token (${contentType})`, host, { status, isPage });
    const token = new Secret(jwt);
    runner.mask(token);
    return receivedNow(token);
  });
}

const isPassing = (error: unknown) => error instanceof TokenRequestError && error.mayPass;

/** GitHub answers this while the job is not quite started in its own books. */
const isPending = (body: string) => /in 'Pending' state/.test(body);

/** What the endpoint said: the message of a JSON answer, or the words of a page. */
function wordsOf(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return typeof message === 'string' ? quote(message) : '';
  } catch {
    return quote(body);
  }
}

function tokenIn(body: string): string | undefined {
  try {
    const { value } = JSON.parse(body) as { value?: unknown };
    return typeof value === 'string' && value !== '' ? value : undefined;
  } catch {
    return undefined;
  }
}

/** A URL or a header that Node refuses is thrown at once; this makes it a failed request like any other. */
async function get(
  http: Http,
  url: string,
  headers: Record<string, string>,
  deadline: Deadline,
): Promise<Answer> {
  return http.get(url, headers, deadline);
}

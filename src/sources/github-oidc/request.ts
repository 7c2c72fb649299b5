import {
  ActionError,
  DeadlineError,
  messageOf,
  PlainHttpError,
  TokenRequestError,
} from '../../errors/index.ts';
import type { WebIdentity, WebIdentityToken } from '../../identity.ts';
import type { Answer } from '../../net/http.ts';
import { quote } from '../../net/quote.ts';
import { retrying } from '../../retry/attempts.ts';
import { isNetworkError, isPassingStatus } from '../../retry/passing.ts';
import type { Run } from '../../run.ts';
import { Foreign } from '../../text/foreign.ts';
import { Secret } from '../../text/secret.ts';
import { fetching, receivedNow } from '../contract/token.ts';
import type { OidcPlan } from './plan.ts';

/** The job's identity from GitHub's OIDC token. The request starts at once. */
export function requested(plan: OidcPlan, run: Run): WebIdentity {
  const identity = fetching(() => request(plan, run));
  // Avoids an unhandled rejection: a later call of token() reports the failure.
  identity.token().catch(() => {});
  return identity;
}

/** https://docs.github.com/actions/reference/security/oidc#methods-for-requesting-the-oidc-token */
async function request({ endpoint, audience }: OidcPlan, { wire, runner }: Run): Promise<WebIdentityToken> {
  const { url: text, bearer } = endpoint;
  const url = new URL(`${text}${text.includes('?') ? '&' : '?'}audience=${encodeURIComponent(audience)}`);
  const headers = {
    authorization: `bearer ${bearer.reveal()}`,
    accept: 'application/json',
    'user-agent': 'aws-auth',
  };
  const call = {
    name: 'OIDC token request',
    passes: (error: unknown) => error instanceof TokenRequestError && error.mayPass,
  };
  return retrying(call, wire.rules, async () => {
    const answer = await wire.http.send({ url, headers }, wire.rules.deadline).catch((cause: unknown) => {
      if (cause instanceof DeadlineError || cause instanceof PlainHttpError) throw cause;
      const mayPass = isNetworkError(cause) && !(cause instanceof ActionError);
      throw new TokenRequestError(messageOf(cause), url.host, { cause, mayPass });
    });
    const token = tokenIn(answer, url.host);
    runner.mask(token);
    const received = receivedNow(token);
    runner.noteVisibility(received.claims.repository_visibility);
    return received;
  });
}

/** The token in the answer. Throws `TokenRequestError`. */
function tokenIn({ status, headers, body }: Answer, host: string): Secret {
  const type = new Foreign(headers['content-type'] ?? 'no content type');
  const text = body.toString('utf8');
  const isPage = type.says(/html/i);
  if (status >= 300 && status < 400 && headers.location) {
    const { location } = headers;
    const to = new Foreign(URL.canParse(location) ? new URL(location).host : location);
    throw new TokenRequestError(`${status}, a redirect to ${to}`, host, { status, isRedirect: true });
  }
  if (status < 200 || status > 299) {
    const mayPass = isPassingStatus(status) || isPending(text);
    const said = new Foreign(wordsOf(text));
    const words = said.isEmpty ? 'no text' : said;
    throw new TokenRequestError(`${status} (${type}): ${words}`, host, { status, mayPass, isPage });
  }
  const jwt = valueIn(text);
  if (!jwt) throw new TokenRequestError(`${status} without a token (${type})`, host, { status, isPage });
  return new Secret(jwt);
}

/** GitHub answers this until it has recorded that the job has started. */
const isPending = (body: string) => body.includes("in 'Pending' state");

/** The endpoint's message: from a JSON answer, or the text of a page. */
function wordsOf(body: string): string {
  try {
    const { message } = JSON.parse(body) as { message?: unknown };
    return typeof message === 'string' ? quote(message) : '';
  } catch {
    return quote(body);
  }
}

/** The answer's value, if it can be a token: STS takes 4 to 20,000 characters. */
function valueIn(body: string): string | undefined {
  try {
    const { value } = JSON.parse(body) as { value?: unknown };
    return typeof value === 'string' && /^[\x21-\x7e]{4,20000}$/.test(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

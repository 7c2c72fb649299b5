import {
  type AccountError,
  ActionError,
  DeadlineError,
  type ErrorCode,
  type FallbackError,
  type KnownError,
  messageOf,
  type SessionsError,
} from '../errors/index.ts';
import type { Explanation } from '../explain/explanation.ts';
import type { Entry } from '../explain/failure.ts';
import { routeTo } from '../route.ts';
import { cognitoFailures } from '../sources/cognito/failures.ts';
import { centerFailures } from '../sources/identity-center/failures.ts';
import { rolesAnywhereFailures } from '../sources/roles-anywhere/failures.ts';
import { lastDigits } from '../text/scrub.ts';
import { explainInputs, inputsEntry } from './inputs.ts';
import { explainNoCredentials, explainNoIdentity, noIdentityEntries } from './no-identity.ts';
import {
  explainHop,
  explainIdentify,
  explainProfile,
  explainService,
  explainSource,
  serviceEntries,
} from './services.ts';
import { type Known, withPlan } from './situation.ts';
import { explainTokenRequest, tokenRequestEntries } from './token-request.ts';
import { explainApproval, explainDeadline, notExported } from './waiting.ts';

export { type Known, knownOf } from './situation.ts';

/** Every explained failure, by the ID of its explanation, which is its anchor in `docs/troubleshooting.md`. */
export const failures = {
  ...inputsEntry,
  ...noIdentityEntries,
  fallback: { group: 'Nothing to sign in with', seen: 'Both OIDC and the access keys failed' },
  ...serviceEntries,
  ...centerFailures,
  'sso-not-approved': { group: 'IAM Identity Center', seen: '`authorization_pending` until the timeout' },
  'sso-ended': { group: 'IAM Identity Center', seen: 'The token expired while a later step runs' },
  ...cognitoFailures,
  ...rolesAnywhereFailures,
  ...tokenRequestEntries,
  deadline: { group: 'Network', seen: 'The step times out' },
  'wrong-account': { group: 'After the sign-in', seen: 'The account is not one of allowed-account-ids' },
  sessions: { group: 'After the sign-in', seen: 'Some of the `sessions` failed' },
  file: { group: 'After the sign-in', seen: 'A file cannot be used' },
  'no-place': { group: 'After the sign-in', seen: 'The runner offers no `GITHUB_ENV`' },
  renewal: { group: 'After the sign-in', seen: 'A profile of `refresh` gives no credentials' },
  unexpected: { group: 'Everything else', seen: 'An unexpected failure' },
} as const satisfies Record<string, Entry>;

export type FailureId = keyof typeof failures;

type Explained = Explanation | Promise<Explanation>;
type ErrorOf<Code extends ErrorCode> = Extract<KnownError, { code: Code }>;

/** How each error is explained. An error without an entry does not compile. */
const explainers: { readonly [Code in ErrorCode]: (error: ErrorOf<Code>, known: Known) => Explained } = {
  inputs: (error) => ({ id: 'inputs', ...explainInputs(error) }),
  'no-identity': explainNoIdentity,
  'no-credentials': explainNoCredentials,
  approval: explainApproval,
  source: explainSource,
  profile: explainProfile,
  'token-request': explainTokenRequest,
  hop: (error, known) =>
    error.cause instanceof DeadlineError
      ? explainDeadline(error.cause, known, error)
      : explainHop(error, known),
  identify: explainIdentify,
  service: explainService,
  'foreign-answer': explainService,
  'answer-too-large': explainService,
  'plain-http': explainService,
  'plain-secret': explainService,
  'mfa-wait': explainService,
  deadline: (error, known) => explainDeadline(error, known),
  'wrong-account': explainAccount,
  sessions: explainSessions,
  fallback: explainFallback,
  renewal: ({ message, why, remedy }) => ({
    id: 'renewal',
    title: 'The session cannot be renewed',
    what: `${message}.`,
    why,
    remedy,
  }),
  file: ({ message, remedy }) => ({
    id: 'file',
    title: 'A file cannot be used',
    what: `${message}.`,
    consequence: 'Nothing was changed.',
    why: 'The cause is the disk, the permissions of this user, or another process.',
    remedy,
  }),
  'no-place': ({ message }) => ({
    id: 'no-place',
    title: 'The session cannot be delivered',
    what: `${message}.`,
    why: 'The step cannot write one of the runner’s files, or its record of changes in the temporary folder.',
    remedy:
      'Check that the disk has free space, and that this user may write there. Or update the runner. If later steps need no environment, set output-env-credentials: false.',
  }),
};

/** Explains any thrown value: its cause and remedy. Sends no requests. */
export async function explain(error: unknown, known: Known): Promise<Explanation> {
  if (error instanceof ActionError && Object.hasOwn(explainers, error.code)) {
    // The cast is safe because the entry is that of the error's own code.
    const explainer = explainers[error.code as ErrorCode] as (error: ActionError, known: Known) => Explained;
    return explainer(error, known);
  }
  return {
    id: 'unexpected',
    title: 'Unexpected failure',
    what: `${messageOf(error)}.`,
    why: 'The action does not recognise this failure.',
    remedy: 'Run the job again with debug logging, and report the log as an issue of the action.',
  };
}

function explainAccount({ account, allowed }: AccountError, { hidesAccounts }: Known): Explanation {
  const shown = (id: string) => (hidesAccounts ? lastDigits(id) : id);
  return {
    id: 'wrong-account',
    title: 'Wrong AWS account',
    what: `The session belongs to account ${shown(account)}, but allowed-account-ids names ${allowed.map(shown).join(', ')}.`,
    consequence: notExported,
    why: 'The role or the keys belong to an account that the workflow does not allow.',
    remedy: 'Correct role-to-assume or the keys. If the account is right, add it to allowed-account-ids.',
  };
}

/** Every session that failed, each with its own cause. */
async function explainSessions({ failed, of }: SessionsError, known: Known): Promise<Explanation> {
  const { plan } = known;
  const parts = await Promise.all(
    failed.map(async ({ name, error }) => {
      const branch = plan?.route.branches.find((each) => each.name === name);
      const own = plan && branch ? withPlan(known, { ...plan, route: routeTo(plan.route, branch) }) : known;
      return { name, explanation: await explain(error, own) };
    }),
  );
  const names = failed.map(({ name }) => name).join(', ');
  const titles = parts.map(({ name, explanation }) => `${name} (${explanation.title})`).join(', ');
  const count = `${failed.length} of ${of} sessions failed`;
  return {
    id: 'sessions',
    title: count,
    what: `${count} (${names}), so none was delivered.`,
    brief: `${count}, so none was delivered: ${titles}.`,
    parts,
    why: 'Each failed session is listed with its own cause.',
    remedy: 'Correct every failed session. Each is listed with its remedy.',
  };
}

/** The source and its fallback, each with its own cause. */
async function explainFallback({ first, second }: FallbackError, known: Known): Promise<Explanation> {
  const { plan } = known;
  const { fallback } = plan?.choice ?? {};
  const fallen =
    plan && fallback ? withPlan(known, { ...plan, choice: { ...plan.choice, source: fallback } }) : known;
  const parts = [
    { name: first.source, explanation: await explain(first.error, known) },
    { name: second.source, explanation: await explain(second.error, fallen) },
  ];
  const titles = parts.map(({ name, explanation }) => `${name} (${explanation.title})`).join(' and with ');
  return {
    id: 'fallback',
    title: 'The sign-in and its fallback failed',
    what: `The sign-in with ${first.source} failed, and so did its fallback, ${second.source}.`,
    consequence: notExported,
    brief: `The sign-in failed with ${titles}.`,
    parts,
    why: 'Each source is listed with its own cause.',
    remedy: `Fix ${first.source} first: the other is only its fallback.`,
  };
}

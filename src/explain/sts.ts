import { ForeignAnswerError, type HopError, type IdentifyError, messageOf } from '../errors.ts';
import { type Explanation, flat, type Row, type Situation } from './explanation.ts';
import { networkRows, type Said } from './network.ts';
import { roleRows } from './role.ts';
import { webIdentityRows } from './web-identity.ts';

/** Explains a hop that failed, and names it. */
export function explainHop(error: HopError, situation: Situation): Explanation {
  const place = error.of > 1 ? `Hop ${error.number} of ${error.of}: ` : '';
  const said = saidBy(error.cause, `${place}${error.role} could not be assumed`);
  const rows = error.claims ? [...webIdentityRows, ...roleRows] : roleRows;
  const hopRow = rows.find(({ when }) => when({ ...said, hop: error }, situation));
  if (hopRow) return hopRow.explain({ ...said, hop: error }, situation);
  return fromRows(networkRows, said, situation) ?? unknown(said);
}

/** Explains why STS did not say who the credentials belong to. */
export function explainIdentify(error: IdentifyError, situation: Situation): Explanation {
  const said = saidBy(error.cause, 'AWS did not accept the credentials');
  const hopless = { ...said, hop: undefined };
  const row = roleRows.find(({ when }) => when(hopless, situation));
  return row?.explain(hopless, situation) ?? fromRows(networkRows, said, situation) ?? unknown(said);
}

/** The first row that fits. */
export function fromRows(
  rows: readonly Row<Said>[],
  said: Said,
  situation: Situation,
): Explanation | undefined {
  return rows.find(({ when }) => when(said, situation))?.explain(said, situation);
}

export function unknown(said: Said, service = 'STS'): Explanation {
  if (said.name === 'PlainSecretError') {
    return {
      id: 'plain-secret',
      title: 'No secret access key without special characters',
      what: said.what,
      why: 'special-characters-workaround asks for a secret access key of letters and digits, and STS made none.',
      remedy: 'Run the job again; better, mend the tool that cannot take every secret access key.',
    };
  }
  if (said.status === undefined) {
    return {
      id: 'sign-in-failed',
      title: 'The sign-in failed',
      what: said.what,
      why: `Something went wrong between this runner and ${service} that the action does not know.`,
      remedy:
        'Run the job again with debug logging; if it stays so, report the log as an issue of the action.',
    };
  }
  return {
    id: 'aws-refused',
    title: 'AWS refused the sign-in',
    what: said.what,
    why: `${service} names the reason above.`,
    remedy: 'Correct what it names; every input is described in the README of the action.',
  };
}

interface SdkError {
  readonly name?: string;
  /** Node's, for errors of the network. */
  readonly code?: string;
  readonly $metadata?: { readonly httpStatusCode?: number };
}

/** What was said, by whoever made it fail. */
export function saidBy(cause: unknown, tried: string): Said {
  const { name = '', code = '', $metadata } = (cause ?? {}) as SdkError;
  const { error_description: described } = (cause ?? {}) as { error_description?: string };
  // IAM Identity Center has its words in a place of their own.
  const all = messageOf(cause) === 'UnknownError' && described ? described : messageOf(cause);
  const message = (all.split('\n')[0] ?? '').trim();
  // The names of AWS's errors are worth knowing; those of our own and of JavaScript are not.
  const prefix = name.endsWith('Error') && name !== 'ValidationError' ? '' : `${name}: `;
  return {
    what: flat(`${tried}: ${prefix}${message}${/[.!?]$/.test(message) ? '' : '.'}`),
    name: flat(name).replace(/Exception$/, ''),
    message,
    code,
    status: $metadata?.httpStatusCode,
    foreign: cause instanceof ForeignAnswerError ? cause.body : undefined,
  };
}

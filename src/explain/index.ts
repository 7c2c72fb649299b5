import {
  AccountError,
  ApprovalError,
  DeadlineError,
  DeliveryError,
  FallbackError,
  FileError,
  HopError,
  IdentifyError,
  InputError,
  messageOf,
  NoCredentialsError,
  NoIdentityError,
  ProfileError,
  RenewalError,
  SessionsError,
  SourceError,
  TokenRequestError,
} from '../errors.ts';
import { explainDeadline } from './deadline.ts';
import type { Explanation, Situation } from './explanation.ts';
import { explainFallback } from './fallback.ts';
import { explainApproval } from './identity-center.ts';
import { explainInputs, explainNoIdentity } from './inputs.ts';
import { explainNoCredentials } from './no-credentials.ts';
import { explainSessions } from './sessions.ts';
import { explainProfile, explainSource } from './source.ts';
import { explainHop, explainIdentify } from './sts.ts';
import { explainTokenRequest } from './token-request.ts';

export { type Explanation, oneLine, render, type Situation } from './explanation.ts';

/** Turns whatever was thrown into cause and remedy. Pure. */
export function explain(error: unknown, situation: Situation): Explanation {
  if (error instanceof InputError) return explainInputs(error);
  if (error instanceof NoIdentityError) return explainNoIdentity(error, situation);
  if (error instanceof NoCredentialsError) return explainNoCredentials(error, situation);
  if (error instanceof ApprovalError) return explainApproval(error);
  if (error instanceof SourceError) return explainSource(error, situation);
  if (error instanceof ProfileError) return explainProfile(error, situation);
  if (error instanceof TokenRequestError) return explainTokenRequest(error, situation);
  if (error instanceof HopError) {
    const { cause } = error;
    return cause instanceof DeadlineError
      ? explainDeadline(cause, situation, error)
      : explainHop(error, situation);
  }
  if (error instanceof IdentifyError) return explainIdentify(error, situation);
  if (error instanceof DeadlineError) return explainDeadline(error, situation);
  if (error instanceof AccountError) {
    return {
      id: 'wrong-account',
      title: 'Wrong AWS account',
      what: `The session belongs to account ${error.account}, but allowed-account-ids names ${error.allowed.join(', ')}. Nothing was exported.`,
      why: 'The role or the keys are of another account than the workflow expects.',
      remedy:
        'Correct role-to-assume or the keys; or, if the account is right, add it to allowed-account-ids.',
    };
  }
  if (error instanceof SessionsError) return explainSessions(error, situation, explain);
  if (error instanceof FallbackError) return explainFallback(error, situation, explain);
  if (error instanceof RenewalError) {
    const { message, why, remedy } = error;
    return { id: 'renewal', title: 'The session cannot be renewed', what: `${message}.`, why, remedy };
  }
  if (error instanceof FileError) {
    return {
      id: 'file',
      title: 'A file cannot be used',
      what: `${error.message}. Nothing was changed.`,
      why: 'The disk, the rights of this user, or another process stand in the way.',
      remedy: error.remedy,
    };
  }
  if (error instanceof DeliveryError) {
    return {
      id: 'no-place',
      title: 'Nowhere to put the session',
      what: `${error.message}.`,
      why: 'The session reaches later steps through files of the runner, and what the action changes is noted in its temporary folder; one of them cannot be written.',
      remedy:
        'Look whether the disk is full, and whether this user may write there; or update the runner. If later steps need no environment, set output-env-credentials: false.',
    };
  }
  return {
    id: 'unexpected',
    title: 'Unexpected failure',
    what: `${messageOf(error)}.`,
    why: 'This is a case that the action does not know.',
    remedy: 'Run the job again with debug logging, and report the log as an issue of the action.',
  };
}

import { ActionError } from './error.ts';

/** A file cannot be used. The message says why, and `remedy` what to do. */
export class FileError extends ActionError {
  override readonly name: string = 'FileError';
  readonly code = 'file';
  readonly remedy: string;

  constructor(message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}

/** The runner offers no file for the session, or for the notes of what to undo. */
export class DeliveryError extends ActionError {
  override readonly name = 'DeliveryError';
  readonly code = 'no-place';
}

/** A process that renews a session lacks something that it needs. */
export class RenewalError extends ActionError {
  override readonly name: string = 'RenewalError';
  readonly code = 'renewal';
  readonly why: string;
  readonly remedy: string;

  constructor(message: string, { why, remedy }: { why: string; remedy: string }, cause?: unknown) {
    super(message, { cause });
    this.why = why;
    this.remedy = remedy;
  }
}

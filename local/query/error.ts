/** An error in the form of STS: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
export class QueryError extends Error {
  readonly code: string;
  readonly status: number;
  /** For the log of requests. */
  readonly why: string | undefined;

  constructor(code: string, message: string, status = 400, why?: string) {
    super(message);
    this.why = why;
    this.code = code;
    this.status = status;
  }
}

export const accessDenied = (message: string, why?: string) =>
  new QueryError('AccessDenied', message, 403, why);
export const validation = (message: string) => new QueryError('ValidationError', message);

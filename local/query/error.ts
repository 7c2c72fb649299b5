/** An error in the form of STS: https://docs.aws.amazon.com/STS/latest/APIReference/CommonErrors.html */
export class QueryError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export const accessDenied = (message: string) => new QueryError('AccessDenied', message, 403);
export const validation = (message: string) => new QueryError('ValidationError', message);

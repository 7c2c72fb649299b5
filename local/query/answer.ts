/** An answer of the query protocol, in XML. */
export interface QueryAnswer {
  readonly status: number;
  readonly body: string;
  /** The reason, for the log of requests. */
  readonly why?: string;
}

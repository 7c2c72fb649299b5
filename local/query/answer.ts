/** An answer of the query protocol, in XML. */
export interface QueryAnswer {
  readonly status: number;
  readonly body: string;
}

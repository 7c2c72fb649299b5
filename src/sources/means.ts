import type { Http } from '../aws/http.ts';
import type { RetryRules } from '../aws/retry.ts';
import type { Runner } from '../types.ts';

/** What a source may need on its way to an identity. */
export interface Means {
  readonly region: string;
  readonly http: Http;
  readonly rules: RetryRules;
  readonly runner: Runner;
}

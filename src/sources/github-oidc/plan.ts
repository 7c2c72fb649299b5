import type { TokenEndpoint } from '../../context.ts';

/** A token of GitHub's for this job. */
export interface OidcPlan {
  readonly kind: 'github-oidc';
  readonly endpoint: TokenEndpoint;
  readonly audience: string;
}

import type { TokenEndpoint } from '../../context.ts';

/** GitHub's OIDC token for this job. */
export interface OidcPlan {
  readonly kind: 'github-oidc';
  readonly endpoint: TokenEndpoint;
  readonly audience: string;
}

import type { OidcPlan } from '../github-oidc/plan.ts';
import type { TokenPlan } from '../web-identity-token/index.ts';
import type { TokenFilePlan } from '../web-identity-token-file/index.ts';

/** The token that the job logs in to the pool with. */
export type LoginPlan = OidcPlan | TokenPlan | TokenFilePlan;

export interface CognitoPlan {
  readonly kind: 'cognito';
  /** `REGION:UUID`. */
  readonly pool: string;
  readonly flow: 'enhanced' | 'basic';
  /** The pool's name for the issuer of the login token. Absent: the token's issuer. */
  readonly provider?: string;
  /** Enhanced flow: a role to use instead of the pool's own. */
  readonly customRole?: string;
  readonly login: LoginPlan;
}

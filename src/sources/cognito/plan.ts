import type { OidcPlan } from '../github-oidc/plan.ts';
import type { TokenPlan } from '../web-identity-token/index.ts';
import type { TokenFilePlan } from '../web-identity-token-file/index.ts';

/** A token that the pool takes for the job's. */
export type LoginPlan = OidcPlan | TokenPlan | TokenFilePlan;

export interface CognitoPlan {
  readonly kind: 'cognito';
  /** `REGION:UUID`. */
  readonly pool: string;
  readonly flow: 'enhanced' | 'basic';
  /** The pool's name for the issuer of the login token; the token's issuer where absent. */
  readonly provider?: string;
  /** Enhanced flow: the role to take instead of the pool's own. */
  readonly customRole?: string;
  readonly login: LoginPlan;
}

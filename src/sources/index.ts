import { accessKeys } from './access-keys/index.ts';
import { cognito } from './cognito/index.ts';
import type { Source, SourceKind } from './contract/source.ts';
import { defaultChain } from './default-chain/index.ts';
import { environment } from './environment/index.ts';
import { githubOidc } from './github-oidc/index.ts';
import { identityCenter } from './identity-center/index.ts';
import { profile } from './profile/index.ts';
import { rolesAnywhere } from './roles-anywhere/index.ts';
import { webIdentityToken } from './web-identity-token/index.ts';
import { webIdentityTokenFile } from './web-identity-token-file/index.ts';

/** All sources, in the order of `auto`: the first that fits is taken. */
export const sources = {
  'web-identity-token-file': webIdentityTokenFile,
  'web-identity-token': webIdentityToken,
  sso: identityCenter,
  cognito,
  rolesanywhere: rolesAnywhere,
  profile,
  'github-oidc': githubOidc,
  'access-keys': accessKeys,
  environment,
  'default-chain': defaultChain,
} as const satisfies { readonly [Kind in SourceKind]: { readonly kind: Kind } };

type PlanOf<S> = S extends Source<infer Plan> ? Plan : never;

/** What a source needs to yield an identity. */
export type SourcePlan = { [Kind in SourceKind]: PlanOf<(typeof sources)[Kind]> }[SourceKind];

/** The source of a plan. The cast is safe because the registry is keyed by the plan's own kind. */
export function sourceOf<Plan extends SourcePlan>({ kind }: Plan): Source<Plan> {
  return sources[kind] as unknown as Source<Plan>;
}

/** All sources, in the order of `auto`. */
export const ranked = Object.values(sources) as readonly unknown[] as readonly Source<SourcePlan>[];

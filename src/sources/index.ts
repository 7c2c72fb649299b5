import type { Identity, SourcePlan } from '../types.ts';
import { githubOidc } from './github-oidc.ts';
import type { Means } from './means.ts';

/** Yields the identity that the plan's source stands for. */
export async function identify(source: SourcePlan, means: Means): Promise<Identity> {
  switch (source.kind) {
    case 'github-oidc':
      return githubOidc(source, means);
    case 'web-identity-token-file':
      return (await import('./token-file.ts')).tokenFile(source, means);
    case 'access-keys':
    case 'environment':
      return { kind: 'credentials', credentials: source.credentials };
    case 'default-chain':
      return (await import('./default-chain.ts')).defaultChain(source, means);
  }
}

import type { Identity, LoginPlan, SourcePlan, WebIdentity } from '../types.ts';
import { githubOidc } from './github-oidc.ts';
import type { Means } from './means.ts';

/** Yields the identity that the plan's source stands for. */
export async function identify(source: SourcePlan, means: Means): Promise<Identity> {
  switch (source.kind) {
    case 'github-oidc':
    case 'web-identity-token-file':
    case 'web-identity-token':
      return tokenOf(source, means);
    case 'access-keys':
    case 'environment':
      return { kind: 'credentials', credentials: source.credentials };
    case 'default-chain':
      return (await import('./default-chain.ts')).defaultChain(source, means);
    case 'profile':
      return (await import('./profile.ts')).profile(source, means);
    case 'sso':
      return (await (await import('./sso.ts')).sso(source, means)).identity;
    case 'cognito': {
      const { cognito } = await import('./cognito.ts');
      return cognito(source, await tokenOf(source.login, means), means);
    }
  }
}

/** The sources whose proof is a token. */
async function tokenOf(source: LoginPlan, means: Means): Promise<WebIdentity> {
  switch (source.kind) {
    case 'github-oidc':
      return githubOidc(source, means);
    case 'web-identity-token-file':
      return (await import('./token-file.ts')).tokenFile(source, means);
    case 'web-identity-token':
      return (await import('./given-token.ts')).givenToken(source);
  }
}

import type { Http } from '../aws/http.ts';
import type { RetryRules } from '../aws/retry.ts';
import type { Identity, Runner, SourcePlan } from '../types.ts';
import { githubOidc } from './github-oidc.ts';

/** Yields the identity that the plan's source stands for. */
export function identify(source: SourcePlan, http: Http, rules: RetryRules, runner: Runner): Identity {
  switch (source.kind) {
    case 'github-oidc':
      return githubOidc(source, http, rules, runner);
    case 'access-keys':
    case 'environment':
      return { kind: 'credentials', credentials: source.credentials };
  }
}

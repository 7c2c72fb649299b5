import { context } from '@actions/github';
import type { Situation } from '../explain/index.ts';

/** What started this run, as far as it decides which credentials GitHub gives it. */
export function readRunEvent(): NonNullable<Situation['event']> {
  const head = context.payload.pull_request?.head as
    | { repo?: { full_name?: string; fork?: boolean } }
    | undefined;
  const own = context.payload.repository?.full_name;
  return {
    name: context.eventName ?? '',
    // Runs of pull_request_target are the repository's own, and get all that it has.
    fork: context.eventName !== 'pull_request_target' && head !== undefined && head.repo?.full_name !== own,
    dependabot: context.actor === 'dependabot[bot]',
  };
}

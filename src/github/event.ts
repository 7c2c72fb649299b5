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
    fork: head !== undefined && head.repo?.full_name !== own,
    dependabot: context.actor === 'dependabot[bot]',
  };
}

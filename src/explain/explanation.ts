import type { Plan } from '../types.ts';

/** A failure in plain words. */
export interface Explanation {
  /** The annotation's title: a few words. */
  readonly title: string;
  /** What was tried and what the other side said. */
  readonly what: string;
  /** The most likely cause. */
  readonly why: string;
  /** What to do, ready to paste where that is possible. */
  readonly remedy: string;
}

/** What is known about the run when it fails. All of it may be missing. */
export interface Situation {
  readonly plan?: Plan;
  readonly runner: 'act' | 'github';
  /** The service that was asked; STS where it is absent. */
  readonly service?: string;
  /** Where the service is. */
  readonly stsHost?: string;
  readonly event?: { readonly name: string; readonly fork: boolean; readonly dependabot: boolean };
}

/** One line of the table of failures. */
export interface Row<Failure> {
  readonly when: (failure: Failure, situation: Situation) => boolean;
  readonly explain: (failure: Failure, situation: Situation) => Explanation;
}

/** The text of the error annotation. */
export function render({ what, why, remedy }: Explanation): string {
  return `${what}\n\nWhy: ${why}\n\nWhat to do: ${remedy}`;
}

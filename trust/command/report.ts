import type { Finding } from '../findings/finding.ts';
import type { Place } from '../read/place.ts';
import type { Claims } from '../widest/ask.ts';
import type { Widest } from '../widest/widest.ts';

/** Whether somebody gets in. */
export interface Decided {
  readonly role: string;
  readonly as: string;
  readonly claims: Claims;
  readonly decision: 'allowed' | 'denied';
  /** Number of the statement that decides, or that misses the least; null without any. */
  readonly statement: number | null;
  readonly why: string;
}

/** A finding with its role and place. */
export type Located = Finding & { readonly role: string; readonly file: string } & Place;

/** An expectation that does not hold. */
export interface Broken {
  readonly role: string;
  readonly what: string;
}

/** The result of the command. */
export interface Report {
  readonly decisions: readonly Decided[];
  readonly findings: readonly Located[];
  readonly widest: readonly (Widest & { readonly role: string })[];
  readonly broken: readonly Broken[];
  /** Rules that were not checked, because they need GitHub's answer. */
  readonly notChecked: readonly string[];
}

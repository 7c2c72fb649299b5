import type { Context } from '../../context.ts';
import type { Problem } from '../../errors/index.ts';
import type { Failures, SourceSaid } from '../../explain/failure.ts';
import type { Identity } from '../../identity.ts';
import type { InputName, Inputs } from '../../inputs/schema.ts';
import type { LocalAddress } from '../../net/plan.ts';
import type { Run } from '../../run.ts';
import type { Secret } from '../../text/secret.ts';

/** The kinds that `credential-source` can name. */
export type SourceKind = Exclude<Inputs['credential-source'], 'auto'>;

/** A source that can be used and why, or why it cannot; an empty reason where nobody asked for it. */
export type Verdict<Plan> = { readonly take: Plan; readonly why: string } | { readonly pass: string };

/** What a process that renews a session later, without this step's secrets, has of a source. */
export type Kept = Readonly<Record<string, unknown>>;

/** Where a plan is revived: later, by another process of the same job. */
export interface Later {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly context: Context;
}

/** Everything that the action knows of one way in. `Plan` is what a source needs to yield an identity: plain data. */
export interface Source<Plan extends { readonly kind: SourceKind }> {
  readonly kind: Plan['kind'];
  /** Its name in the log and on the page of the run. */
  readonly words: string;
  /** The input that names this source by itself. Two of these contradict one another, and so does another `credential-source`. */
  readonly namedBy?: InputName;
  /** Set where a variable may set that input: another `credential-source` then ignores it. */
  readonly isNamedLoosely?: true;
  /** Inputs that name another source by themselves and have a meaning here as well. */
  readonly alsoTakes?: readonly InputName[];
  /** Set where the source itself says whose credentials it yields, so that no role is needed to want them. */
  readonly decidesWho?: true;
  /** Set where later steps find the same credentials by themselves. */
  readonly isFoundLater?: true;
  /** Set where `role-chaining` may start from it. */
  readonly startsChain?: true;
  /** The source that is used, with a warning, when this one fails. */
  readonly fallback?: SourceKind;
  /** The region that its inputs name, for a step without `aws-region`. */
  readonly regionOf?: (inputs: Inputs) => string | undefined;
  /** What the inputs and the job make of it. Pure. */
  resolve(inputs: Inputs, context: Context): Verdict<Plan>;
  /** What is missing when `credential-source` names it and nobody has asked for it otherwise. */
  readonly lacking: string;
  /** What is wrong with its inputs. Pure. */
  check(inputs: Inputs, context: Context): readonly Problem[];
  /** What is wrong with the files, or certificates, that its inputs name. Nothing is asked of anybody. */
  readonly examine?: (inputs: Inputs, context: Context) => Promise<readonly Problem[]>;
  /** What it yields, on which depends how the first role is assumed. */
  yields(plan: Plan): Identity['kind'];
  /** What is waited for before STS is asked, in words that follow "waiting for"; empty for nothing. */
  waitsFor(plan: Plan): string;
  /** Where the credentials are kept, in words, for advice on how to correct them. */
  keptIn(plan: Plan): string;
  /** What it asks besides AWS's services. */
  addresses(plan: Plan): readonly LocalAddress[];
  /** Profiles that it reads. */
  profiles(plan: Plan): readonly string[];
  /** Why a process cannot ask for the session again when all secrets of the step are gone. */
  whyNotAgain(plan: Plan): string | undefined;
  /** What such a process needs of the plan: JSON without a secret. */
  keep(plan: Plan): Kept;
  /** The plan again. Throws `RenewalError` where this process lacks what it needs. */
  revive(kept: Kept, later: Later): Plan;
  /** Secrets in the plan. */
  secrets(plan: Plan): readonly (Secret | undefined)[];
  /** Yields the identity. Loads what it needs for that. */
  identify(plan: Plan, run: Run): Promise<Identity>;
  /** What its services say when they refuse, and what that means. */
  failures(): Promise<Failures<SourceSaid<Plan>>>;
}

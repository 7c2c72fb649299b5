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

/** `take`: the plan of a source that fits, and why. `pass`: why it does not; empty if no input asks for it. */
export type Verdict<Plan> = { readonly take: Plan; readonly why: string } | { readonly pass: string };

/** The part of a source's plan for the process that renews the session without this step's secrets. */
export type Kept = Readonly<Record<string, unknown>>;

/** What a later process of the same job uses to restore a plan. */
export interface Later {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly context: Context;
}

/** Everything that the action knows about one source. `Plan`: plain data, from which it yields an identity. */
export interface Source<Plan extends { readonly kind: SourceKind }> {
  readonly kind: Plan['kind'];
  /** Its name in the log and on the page of the run. */
  readonly words: string;
  /** The input that selects this source. Contradicts other such inputs, and another `credential-source`. */
  readonly namedBy?: InputName;
  /** Inputs that select another source, but that this source uses as well. */
  readonly alsoTakes?: readonly InputName[];
  /** Set if the source itself determines whose credentials it yields, even without a role. */
  readonly decidesWho?: true;
  /** Set if later steps find the same credentials without this action. */
  readonly isFoundLater?: true;
  /** Set if `role-chaining` may start from this source. */
  readonly startsChain?: true;
  /** The source that is used, with a warning, when this one fails. */
  readonly fallback?: SourceKind;
  /** The region that its inputs name, for a step without `aws-region`. */
  readonly regionOf?: (inputs: Inputs) => string | undefined;
  /** Whether the inputs and the job allow this source. Pure. */
  resolve(inputs: Inputs, context: Context): Verdict<Plan>;
  /** What is missing if `credential-source` names this source and `resolve` gives no reason. */
  readonly lacking: string;
  /** Problems with the source's inputs. Pure. */
  check(inputs: Inputs, context: Context): readonly Problem[];
  /** Problems with the files, or certificates, that the inputs name. Sends no request. */
  readonly examine?: (inputs: Inputs, context: Context) => Promise<readonly Problem[]>;
  /** The kind of identity, which decides how the first role is assumed. */
  yields(plan: Plan): Identity['kind'];
  /** What the step awaits before it asks STS, in words that follow "waiting for"; empty if nothing. */
  waitsFor(plan: Plan): string;
  /** Where the credentials are stored, in words, for advice on how to correct them. */
  keptIn(plan: Plan): string;
  /** Addresses that the source asks besides AWS's services. */
  addresses(plan: Plan): readonly LocalAddress[];
  /** Profiles that the source reads. */
  profiles(plan: Plan): readonly string[];
  /** Why the session cannot be renewed without the step's secrets; undefined if it can be. */
  whyNotAgain(plan: Plan): string | undefined;
  /** The part of the plan that a renewal needs: JSON without a secret. */
  keep(plan: Plan): Kept;
  /** Restores the plan. Throws `RenewalError` if this process lacks what it needs, `ShapeError` if `kept` is wrong. */
  revive(kept: Kept, later: Later): Plan;
  /** Secrets in the plan. */
  secrets(plan: Plan): readonly (Secret | undefined)[];
  /** Yields the identity. Loads the modules for that on demand. */
  identify(plan: Plan, run: Run): Promise<Identity>;
  /** The refusals of the source's services, with their explanations. */
  failures(): Promise<Failures<SourceSaid<Plan>>>;
}

/** One `uses:` step of a scenario. */
export interface ScenarioStep {
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of this step alone. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A situation in which both actions run. Texts may have placeholders, which `run.ts` fills in. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly ScenarioStep[];
  /** Whether the job has `id-token: write`. */
  readonly oidc?: boolean;
  /** The environment of the job before the first step. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Files in the job's home before the first step, by path. The text `TOKEN` becomes a token of GitHub. */
  readonly files?: Readonly<Record<string, string>>;
  /** Secret access keys of the first sessions. */
  readonly secrets?: readonly string[];
  /** Limit of STS for policies and tags, in bytes after deflating. */
  readonly packedSpace?: number;
}

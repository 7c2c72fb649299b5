/** One `uses:` step of a scenario. */
export interface ScenarioStep {
  readonly inputs: Readonly<Record<string, string>>;
  /** Variables of this step alone. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A situation in which both actions are observed. Texts may have the placeholders that `run.ts` fills in. */
export interface Scenario {
  readonly name: string;
  readonly steps: readonly ScenarioStep[];
  /** Whether the job has `id-token: write`. */
  readonly oidc?: boolean;
  /** The environment of the job before the first step. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Files in the job's home before the first step, by path. `TOKEN` as text is a token of GitHub's. */
  readonly files?: Readonly<Record<string, string>>;
  /** Secret access keys that STS makes first. */
  readonly secrets?: readonly string[];
  /** Bytes that STS allows for policies and tags, deflated. */
  readonly packedSpace?: number;
}

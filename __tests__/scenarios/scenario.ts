import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from '@jest/globals';
import { Job, type StepOptions, type StepResult } from '../../harness/runner/job.ts';
import { Cloud } from '../../local/cloud.ts';
import { expectNoSecret } from './canary.ts';

export { keys, keyVariables, role } from '../user-ci.ts';

type Inputs = Readonly<Record<string, string>>;

/** The session that a step exported, as inputs of another step. */
export function sessionOf({ exported }: StepResult): Inputs {
  const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '', AWS_SESSION_TOKEN = '' } = exported;
  return {
    'aws-access-key-id': AWS_ACCESS_KEY_ID,
    'aws-secret-access-key': AWS_SECRET_ACCESS_KEY,
    'aws-session-token': AWS_SESSION_TOKEN,
  };
}

/** The machine's commands, behind an AWS CLI of a known version, which answers at once. */
const PATH = [fileURLToPath(new URL('tools', import.meta.url)), process.env.PATH].join(delimiter);

/** One cloud for each test file and a fresh job for each test. Every run is searched for secrets. */
export class World {
  #cloud: Cloud | undefined;
  #job: Job | undefined;
  /** Secrets that a test adds. */
  readonly secrets = new Set<string>();

  constructor() {
    beforeAll(async () => {
      this.#cloud = await Cloud.start();
    });
    beforeEach(() => {
      const { cloud } = this;
      cloud.reset();
      this.secrets.clear();
      const { AWS_ENDPOINT_URL_IAM: _, ...endpoints } = cloud.endpoints;
      this.#job = new Job({ PATH, ...endpoints, ...cloud.tokenEndpoint, GITHUB_API_URL: cloud.url });
    });
    afterEach(() => this.job.close());
    afterAll(() => this.cloud.close());
  }

  get cloud(): Cloud {
    if (!this.#cloud) throw new Error('the cloud is not up yet');
    return this.#cloud;
  }

  get job(): Job {
    if (!this.#job) throw new Error('there is no job yet');
    return this.#job;
  }

  /** Requests to the cloud, in order. */
  get asked(): string[] {
    return this.cloud.requests.map(({ what }) => what);
  }

  /** Removes the token endpoint, as in a job without `id-token: write`. */
  withoutTokenEndpoint(): void {
    delete this.job.environment.ACTIONS_ID_TOKEN_REQUEST_URL;
    delete this.job.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
  }

  /** Runs the step, by default with an `aws-region`. */
  async step(inputs: Inputs, options: Omit<StepOptions, 'inputs'> = {}): Promise<StepResult> {
    const all: Inputs = { 'aws-region': 'us-east-2', ...inputs };
    const before = new Set(this.cloud.secrets);
    const result = await this.job.run({ ...options, inputs: all });
    // The SDK fetches and uses some tokens by itself, so the step cannot mask them.
    const issued = this.cloud.secrets.filter(
      (secret) => !before.has(secret) && !this.cloud.clientTokens.includes(secret),
    );
    const env = { ...this.job.environment, ...options.env };
    const secretInputs = [
      'aws-access-key-id',
      'aws-secret-access-key',
      'aws-session-token',
      'web-identity-token',
      'mfa-code',
      'mfa-secret',
    ].map((name) => all[name]);
    const bearer = env.ACTIONS_ID_TOKEN_REQUEST_URL && env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
    const given = [...secretInputs, bearer].flatMap((secret) => secret || []);
    expectNoSecret(result, {
      known: [...this.cloud.secrets, ...this.secrets],
      // A killed step may have masked nothing.
      given: result.exitCode === null ? [] : given,
      received: result.exitCode === 0 ? issued : [],
      inOutputs: all['output-credentials'] === 'true',
    });
    return result;
  }

  /** Runs the post step of a step. */
  async post(step: StepResult, env: Readonly<Record<string, string>> = {}): Promise<StepResult> {
    const result = await this.job.post(step, { env });
    const known = [...this.cloud.secrets, ...this.secrets];
    expectNoSecret(result, { known, given: [], received: [], inOutputs: false });
    return result;
  }
}

/** Milliseconds that a step may take. While coverage is measured, it first strips the types of its sources. */
export const within = (milliseconds: number) =>
  process.env.NODE_V8_COVERAGE ? milliseconds + 12_000 : milliseconds;

/** Expects a failed step that exported nothing, set no output and saved no receipts. */
export function expectNothingDone(result: StepResult): void {
  expect(result).toMatchObject({ exitCode: 1, exported: {}, outputs: {} });
  expect(result.state.receipts ?? '').toBe('');
}

/** The error of a failed step: title and line of its only annotation, text in the log, and anchor (`id`) in the docs. */
export function errorOf({ output }: StepResult): {
  readonly title: string;
  readonly line: string;
  readonly text: string;
  readonly id: string;
} {
  const errors = output.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors).toHaveLength(1);
  const [, title = '', line = ''] = /^::error title=([^:]*)::(.*)$/.exec(errors[0] ?? '') ?? [];
  const [, text = ''] = /^::group::.*\n([\s\S]*?)\n::endgroup::$/m.exec(output) ?? [];
  const [, id = ''] = /docs\/troubleshooting\.md#([\w-]+)$/.exec(line) ?? [];
  expect(line).not.toContain('%0A');
  expect(text.endsWith(`#${id}`)).toBe(true);
  expect(output).not.toMatch(/\n\s+at .*:\d+/);
  const shown = (escaped: string) =>
    escaped.replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
  return { title: shown(title), line: line.replaceAll('%25', '%'), text, id };
}

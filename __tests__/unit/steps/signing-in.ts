import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { Cloud } from '../../../local/cloud.ts';
import { authenticate, type Outcome } from '../../../src/authenticate.ts';
import { Connections } from '../../../src/net/connections.ts';
import { type Network, openNetwork } from '../../../src/net/network.ts';
import type { Plan } from '../../../src/plan/parts/plan.ts';
import { TestRunner } from '../deliveries/job.ts';
import { type Env, type Given, planOf } from '../plan/planned.ts';

export { keys, keyVariables, role } from '../../user-ci.ts';

export const sessionArn = (name: string, account = '111122223333') =>
  `arn:aws:sts::${account}:assumed-role/${name}/GitHubActions`;

/** The variables with which a step hands its session to later steps. */
export function sessionIn({ own }: Outcome): Env {
  const { accessKeyId, secretAccessKey, sessionToken } = own?.session.credentials ?? {};
  return {
    AWS_ACCESS_KEY_ID: accessKeyId?.reveal() ?? '',
    AWS_SECRET_ACCESS_KEY: secretAccessKey?.reveal() ?? '',
    AWS_SESSION_TOKEN: sessionToken?.reveal() ?? '',
  };
}

/** Connections that count how often a sign-in prepares the calls to STS, which waits for them. */
class CountedConnections extends Connections {
  prepared = 0;
  override connected(): Promise<void> {
    this.prepared += 1;
    return super.connected();
  }
}

type Change = (plan: Plan) => Plan;

/** The plan, but only these accounts are allowed. An input could not name accounts that the role rules out. */
export const allowing =
  (...allowedAccounts: readonly string[]): Change =>
  (plan) => ({ ...plan, guard: { ...plan.guard, allowedAccounts } });

/** A cloud for the tests of one file. Every sign-in has its own network and runner. */
export class SignIns {
  #cloud: Cloud | undefined;
  #home = '';
  #runner = new TestRunner();
  /** How often the last sign-in made its calls to STS ready in advance. */
  prepared = 0;
  /** Called with the network of a sign-in when it begins. */
  onStart: (network: Network) => void = () => {};

  constructor() {
    beforeAll(async () => {
      this.#cloud = await Cloud.start();
    });
    beforeEach(() => {
      this.cloud.reset();
      this.#home = mkdtempSync(join(tmpdir(), 'aws-auth-steps-'));
      this.onStart = () => {};
    });
    afterEach(() => rmSync(this.#home, { recursive: true }));
    afterAll(() => this.cloud.close());
  }

  get cloud(): Cloud {
    if (!this.#cloud) throw new Error('the cloud is not up yet');
    return this.#cloud;
  }

  /** The environment of a job without `id-token: write`. It has no address for IAM. */
  get tokenless(): Env {
    const { AWS_ENDPOINT_URL_IAM: _, ...endpoints } = this.cloud.endpoints;
    return { ...endpoints, HOME: this.#home, USERPROFILE: this.#home };
  }

  /** The environment of a job with `id-token: write`. */
  get job(): Env {
    return { ...this.tokenless, ...this.cloud.tokenEndpoint };
  }

  /** Requests to the cloud, in order. */
  get asked(): readonly string[] {
    return this.cloud.requests.map(({ what }) => what);
  }

  /** What the runner was told in the last sign-in, as `kind: text`, without times and the cloud's port. */
  get said(): readonly string[] {
    const host = new URL(this.cloud.url).host;
    return this.#runner.said.map((line) => line.replace(/\d+ ms/, 'N ms').replaceAll(host, 'CLOUD'));
  }

  /** The warnings of the last sign-in. */
  get warnings(): readonly string[] {
    return this.said.filter((line) => line.startsWith('warning: '));
  }

  /** Signs in. Rejects with the error of the sign-in. */
  async in(given: Given, env: Env = this.job, change: Change = (plan) => plan): Promise<Outcome> {
    const plan = change(await planOf(given, env));
    const connections = new CountedConnections();
    const network = await openNetwork(plan.network, connections);
    this.#runner = new TestRunner();
    this.onStart(network);
    try {
      const machine = { environment: {}, processEnvironment: {}, claimsFolder: join(this.#home, 'claims') };
      return await authenticate(plan, network, machine, this.#runner);
    } finally {
      this.prepared = connections.prepared;
      network.close();
    }
  }
}

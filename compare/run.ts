import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Job, type StepResult } from '../harness/runner/job.ts';
import { ForwardProxy } from '../harness/servers/forward-proxy.ts';
import { Cloud } from '../local/cloud.ts';
import type { Asked } from '../local/server/request-log.ts';
import { type Effect, type Effects, filesIn, Names, type Request } from './effects.ts';
import type { Scenario } from './scenario.ts';
import type { Subject } from './subject.ts';

/** Runs a scenario in a new job, home and cloud. Returns its effects. */
export async function observe(scenario: Scenario, subject: Subject): Promise<Effects> {
  const cloud = await Cloud.start();
  const proxy = await ForwardProxy.start();
  const job = new Job({ AWS_ENDPOINT_URL_STS: cloud.url, ...(scenario.oidc && cloud.tokenEndpoint) });
  try {
    return await new Observation(scenario, subject, cloud, proxy, job).run();
  } finally {
    job.close();
    await proxy.close();
    await cloud.close();
  }
}

class Observation {
  readonly #scenario: Scenario;
  readonly #subject: Subject;
  readonly #cloud: Cloud;
  readonly #proxy: ForwardProxy;
  readonly #job: Job;

  constructor(scenario: Scenario, subject: Subject, cloud: Cloud, proxy: ForwardProxy, job: Job) {
    this.#scenario = scenario;
    this.#subject = subject;
    this.#cloud = cloud;
    this.#proxy = proxy;
    this.#job = job;
  }

  async run(): Promise<Effects> {
    await this.#prepare();
    const before = this.#files().files;
    const steps: Effect[] = [];
    const ran: {
      readonly inputs: Record<string, string>;
      readonly env: Record<string, string>;
      state: StepResult['state'];
    }[] = [];
    for (const { inputs, env } of this.#scenario.steps) {
      const all = { ...this.#subject.defaults, ...this.#fill(inputs) };
      const own = this.#fill(env ?? {});
      const result = await this.#job.run({ script: this.#subject.main, inputs: all, env: own });
      ran.push({ inputs: all, env: own, state: result.state });
      steps.push(this.#effect(result));
    }
    const posts: Effect[] = [];
    for (const { inputs, env, state } of ran.reverse()) {
      if (this.#subject.skipsPost(this.#job.environment)) {
        posts.push(this.#effect({ exitCode: 0, exported: {}, outputs: {} }));
        continue;
      }
      posts.push(this.#effect(await this.#job.run({ script: this.#subject.post, inputs, env, state })));
    }
    return { before, steps, posts };
  }

  async #prepare(): Promise<void> {
    const { environment = {}, files = {}, secrets = [], packedSpace } = this.#scenario;
    Object.assign(this.#job.environment, this.#fill(environment));
    this.#cloud.directory.nextSecrets.push(...secrets);
    if (packedSpace) this.#cloud.directory.packedSpace = packedSpace;
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.#job.folder, path);
      mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
      writeFileSync(file, text === 'TOKEN' ? await this.#token() : text, { mode: 0o600 });
    }
    this.#cloud.requests.length = 0;
  }

  async #token(): Promise<string> {
    const headers = { authorization: `bearer ${this.#cloud.github.bearer}` };
    const answer = await fetch(`${this.#cloud.url}/token?audience=sts.amazonaws.com`, { headers });
    return ((await answer.json()) as { value: string }).value;
  }

  /** Replaces placeholders with places, such as `{HOME}`, and exports of earlier steps. */
  #fill(texts: Readonly<Record<string, string>>): Record<string, string> {
    const places: Record<string, string> = {
      ...this.#job.environment,
      HOME: this.#job.folder,
      CLOUD: this.#cloud.url,
      PROXY: `http://${this.#proxy.host}`,
    };
    return Object.fromEntries(
      Object.entries(texts).map(([name, text]) => [
        name,
        text.replace(/\{([A-Z_]+)\}/g, (_, place) => places[place] ?? ''),
      ]),
    );
  }

  #effect({ exitCode, exported, outputs }: Pick<StepResult, 'exitCode' | 'exported' | 'outputs'>): Effect {
    const names = this.#names();
    const requests = this.#cloud.requests.splice(0);
    const identifies = ({ what }: Asked) => what === 'GetCallerIdentity';
    return {
      result: exitCode === 0 ? 'success' : 'failure',
      variables: names.texts(exported),
      outputs: names.texts(outputs),
      ...this.#files(),
      requests: requests.filter((asked) => !identifies(asked)).map((asked) => describe(asked, names)),
      identifications: requests.filter(identifies).length,
      proxied: this.#proxy.asked.splice(0).map((asked) => names.text(asked).replace(/\?.*/, '')),
    };
  }

  #names(): Names {
    return new Names(this.#cloud, this.#job.folder, `http://${this.#proxy.host}`);
  }

  #files(): Pick<Effect, 'files' | 'modes'> {
    const { files, modes } = filesIn(this.#job.folder);
    const isToken = (text: string) => /^eyJ[\w-]+\.[\w-]+\.[\w-]+$/.test(text);
    const texts = Object.entries(this.#names().texts(files)).map(([name, text]) => [
      name,
      isToken(text) ? 'TOKEN' : text,
    ]);
    return { files: Object.fromEntries(texts), modes };
  }
}

function describe({ what, parameters, signedBy, region, status }: Asked, names: Names): Request {
  const signed = signedBy ? names.text(`${signedBy} for ${region}`) : '';
  // STS treats an empty list as absent.
  const present = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== ''));
  return { what, signed, parameters: names.texts(present), status };
}

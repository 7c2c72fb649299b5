import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Sts } from '../../src/aws/sts.ts';
import type { Undoing } from '../../src/deliveries/contract/delivery.ts';
import type { Places } from '../../src/deliveries/contract/places.ts';
import { Deadline } from '../../src/net/deadline.ts';
import { type Answer, Http } from '../../src/net/http.ts';
import type { Run } from '../../src/run.ts';
import type { Runner } from '../../src/runner.ts';

// In memory if possible, because the action waits for the disk after each write.
const memory = '/dev/shm';

/** Makes a temporary folder for a test. */
export const scratch = () => mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'aws-auth-fuzz-'));

/** A runner that records messages. */
export class Listener implements Runner {
  readonly said: string[] = [];
  readonly mask = () => {};
  readonly noteAccount = () => {};
  readonly noteVisibility = () => {};
  readonly info = (message: string) => void this.said.push(message);
  readonly notice = this.info;
  readonly warning = this.info;
  readonly debug = this.info;
  readonly summary = this.info;
  readonly exportVariable = () => {};
}

/** Places that are all below a folder. */
export const placesIn = (folder: string): Places => ({
  temporary: [folder],
  temporaryNames: [folder],
  shared: { credentials: join(folder, 'credentials'), config: join(folder, 'config') },
  centerCache: join(folder, 'cache'),
  program: ['node', 'index.js'],
});

/** The context of a post step that undoes its own sign-in. */
export const undoing = (
  places: Places,
  id = '0123456789abcdef',
): Undoing & { readonly runner: Listener } => ({
  id,
  env: {},
  isPost: true,
  isDelivered: true,
  isOfThisJob: () => true,
  places,
  runner: new Listener(),
  variables: {},
});

/** An HTTP client that returns the given answers in order, and then repeats the last one. */
export class Answering extends Http {
  #answers: readonly Answer[] = [];

  answer(...answers: readonly Answer[]): this {
    this.#answers = answers;
    return this;
  }

  override async send(): Promise<Answer> {
    const [first, ...rest] = this.#answers;
    if (!first) throw new Error('nothing is there to answer');
    if (rest.length > 0) this.#answers = rest;
    return first;
  }
}

/** A run over this HTTP client, without retries. */
export function runOver(http: Http): Run {
  const deadline = new Deadline(3_600);
  deadline.clear();
  const rules = { maxAttempts: 1, deadline, log: () => {} };
  const wire = {
    http,
    rules,
    endpoints: {},
    sdk: { useFips: false, useDualStack: false },
    told: new Set<string>(),
  };
  const { PATH } = process.env;
  const machine = { environment: {}, processEnvironment: { PATH }, claimsFolder: '' };
  return { region: 'us-east-2', wire, sts: new Sts('us-east-2', wire), runner: new Listener(), machine };
}

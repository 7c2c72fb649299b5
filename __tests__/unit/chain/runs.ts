import type { Assumed } from '../../../src/aws/sts.ts';
import { ServiceError } from '../../../src/errors/index.ts';
import type { Credentials } from '../../../src/identity.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import type { Hop, Route } from '../../../src/route.ts';
import type { Run } from '../../../src/run.ts';
import { Foreign } from '../../../src/text/foreign.ts';
import { Secret } from '../../../src/text/secret.ts';

export const keys: Credentials = { accessKeyId: new Secret('key'), secretAccessKey: new Secret('secret') };
export const hop: Hop = {
  role: 'arn:aws:iam::111122223333:role/one',
  sessionName: 's',
  duration: 7200,
  policyArns: [],
};
export const route: Route = {
  partition: 'aws',
  hops: [hop],
  branches: [],
  sessionDuration: 3600,
  propagation: 0,
};

/** What STS answers to an assumption of the role. */
export const assumedOf = (role: string, secret = 'made'): Assumed => ({
  arn: `${role.replace(':iam:', ':sts:').replace(':role/', ':assumed-role/')}/s`,
  account: '111122223333',
  credentials: {
    accessKeyId: new Secret(`key of ${role}`),
    secretAccessKey: new Secret(secret),
    sessionToken: new Secret('token'),
  },
  expiration: new Date('2026-11-24T00:00:00Z'),
});

/** An answer of STS that refuses. */
export const refusal = (reason: string, message: string) =>
  new ServiceError({ service: 'STS', host: 'sts', reason, said: new Foreign(message), status: 400 });

/** A run with an STS of its own, which records what it is asked and what the log says. */
export function runWith(answer: (call: string, hop: Hop, number: number) => unknown) {
  const asked: { call: string; hop: Hop; given: readonly unknown[] }[] = [];
  const said: string[] = [];
  const ask =
    (call: string) =>
    async (asks: Hop, ...given: readonly unknown[]) => {
      asked.push({ call, hop: asks, given });
      return answer(call, asks, asked.length);
    };
  const note =
    (kind: string) =>
    (...texts: readonly unknown[]) =>
      said.push(`${kind}: ${texts.map((each) => (each instanceof Secret ? each.reveal() : each)).join(' ')}`);
  const deadline = new Deadline(60);
  deadline.clear();
  const run = {
    sts: {
      assumeRole: ask('assumeRole'),
      assumeRoleWithWebIdentity: ask('assumeRoleWithWebIdentity'),
      getCallerIdentity: ask('getCallerIdentity'),
    },
    wire: { rules: { maxAttempts: 1, deadline, log: note('log') } },
    runner: {
      mask: note('mask'),
      noteAccount: note('account'),
      info: note('info'),
      notice: note('notice'),
      debug: note('debug'),
    },
  } as unknown as Run;
  return { run, asked, said };
}

import { NoIdentityError } from '../../../src/errors/index.ts';
import { readInputs } from '../../../src/inputs/read.ts';
import type { InputName } from '../../../src/inputs/schema.ts';
import { readContext } from '../../../src/job/context.ts';
import { makePlan } from '../../../src/plan/index.ts';
import type { Plan } from '../../../src/plan/parts/plan.ts';

export type Given = Partial<Record<InputName, string>>;
export type Env = Readonly<Record<string, string>>;

export const role = 'arn:aws:iam::111122223333:role/deploy';
export const oidc: Env = {
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://token',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
};
export const keys: Given = {
  'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE',
  'aws-secret-access-key': 'secret',
};
export const session: Env = {
  AWS_ACCESS_KEY_ID: 'ASIAIOSFODNN7EXAMPLE',
  AWS_SECRET_ACCESS_KEY: 'secret',
  AWS_SESSION_TOKEN: 'token',
};

const machine: Env = { HOME: '/nowhere', USERPROFILE: '/nowhere', RUNNER_ENVIRONMENT: 'github-hosted' };

/** Inputs and context of a step, with the problems of its inputs. The region is us-east-2 unless given. */
export async function readStep(given: Given, env: Env = oidc) {
  const named = Object.entries({ 'aws-region': 'us-east-2', ...given });
  const all = {
    ...machine,
    ...env,
    ...Object.fromEntries(named.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  };
  return { ...(await readInputs(all)), context: await readContext(all) };
}

/** The plan of a step that can sign in. */
export async function planOf(given: Given, env?: Env): Promise<Plan> {
  const { inputs, context, problems } = await readStep(given, env);
  const { plan, error } = makePlan(inputs, context, problems);
  if (!plan) throw error;
  return plan;
}

/** What is wrong with a step, as `input: what. remedy`; empty if it can sign in. */
export async function problemsOf(given: Given, env?: Env): Promise<readonly string[]> {
  const { inputs, context, problems } = await readStep(given, env);
  const { error } = makePlan(inputs, context, problems);
  if (error instanceof NoIdentityError) return [error.message];
  return (error?.problems ?? []).map(({ input, what, remedy }) => `${input}: ${what}. ${remedy}`);
}

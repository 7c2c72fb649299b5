import { expect } from '@jest/globals';
import { type PageFacts, summarise } from '../../../src/deliveries/summary.ts';
import type { Session, SignIn } from '../../../src/session.ts';
import { type Env, type Given, planOf, role } from '../plan/planned.ts';
import { TestRunner } from './job.ts';
import { signInOf } from './sign-ins.ts';

export const facts: PageFacts = { step: '', warnings: [], clockBehind: 0, showsAccounts: true };
export const deploy: Given = { 'role-to-assume': role };
export const other = 'arn:aws:iam::444455556666:role/team/build';
export const two: Given = { sessions: `one: ${role}\ntwo: ${other}` };

/** A time as a runner reads it whose clock shows 16:09 when it is `ahead` minutes ahead of UTC. */
export const timeIn = (seconds: number, ahead: number, [hours, minutes]: readonly number[] = [16, 9]) =>
  Object.assign(new Date(Date.now() + seconds * 1000), {
    getTimezoneOffset: () => -ahead,
    getHours: () => hours,
    getMinutes: () => minutes,
  });
export const inAnHour = () => timeIn(3600, 0);

interface Told extends Partial<PageFacts> {
  readonly env?: Env;
  readonly session?: Partial<Session>;
  readonly signIn?: Partial<SignIn>;
}

/** The job summary of a sign-in by the inputs. */
export async function pageOf(
  given: Given,
  { env, session: of, signIn, ...told }: Told = {},
): Promise<string> {
  const runner = new TestRunner();
  const plan = await planOf(given, env);
  const found = signInOf(plan, { expiration: inAnHour(), ...of });
  summarise(plan, { ...found, ...signIn }, { ...facts, ...told }, runner);
  expect(runner.said).toEqual([]);
  expect(runner.pages).toHaveLength(1);
  return runner.pages.join();
}

/** What the summary lists by this name. */
export const factOf = (page: string, name: string) =>
  page
    .split('\n')
    .find((line) => line.startsWith(`- **${name}** `))
    ?.slice(name.length + 7);

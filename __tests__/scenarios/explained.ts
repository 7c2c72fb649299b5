import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { Cloud } from '../../local/cloud.ts';
import type { Fault } from '../../local/server/faults.ts';
import { type FailureId, failures } from '../../src/explanations/index.ts';
import { expectAbsent } from './canary.ts';
import type { Answer } from './credential-process.ts';
import { errorOf, expectNothingDone, World } from './scenario.ts';

type Inputs = Readonly<Record<string, string>>;
type Group = (typeof failures)[FailureId]['group'];

/** The groups that each test file covers. Every group has a file. */
export const parts = {
  'explained-start': ['Before the first request', 'Nothing to sign in with'],
  'explained-token': ['The role and the token'],
  'explained-role': ['The role and the credentials'],
  'explained-services': ['MFA', 'IAM Identity Center', 'Cognito'],
  'explained-roles-anywhere': ['IAM Roles Anywhere'],
  'explained-network': ['Network'],
  'explained-after': ['After the sign-in', 'Everything else'],
} as const satisfies Record<string, readonly Group[]>;

export type Part = keyof typeof parts;

/** The failures of a part. */
export type FailureIn<P extends Part> = {
  [Id in FailureId]: (typeof failures)[Id]['group'] extends (typeof parts)[P][number] ? Id : never;
}[FailureId];

/** The failures in no part. `left` compiles only if there are none. */
export type Left = Exclude<FailureId, FailureIn<Part>>;
const left: [Left] extends [never] ? readonly Left[] : never = [];

/** The expected text of a failure. */
interface Said {
  readonly why: string;
  readonly remedy: string;
  /** Other expected text, such as further causes and statements to paste. */
  readonly more?: readonly (string | RegExp)[];
}

/** Registers a function to run after the test. */
type Afterwards = (close: () => Promise<void>) => void;

export interface FailedStep extends Said {
  /** The inputs, or a function that prepares the failure and returns them. */
  readonly given: Inputs | ((world: World, afterwards: Afterwards) => Inputs | Promise<Inputs>);
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** The path of another bundle. */
  readonly script?: (world: World) => string;
  /** Other expected text in the log. */
  readonly log?: RegExp;
  /** The expected requests. Absent: not checked. */
  readonly asked?: readonly string[];
}

/** A credential process that fails in a later step. */
export interface FailedProcess extends Said {
  readonly title: string;
  readonly process: (world: World) => Promise<Answer>;
}

/** Every failure of a part, with the ways to provoke it. */
export type Table<P extends Part> = Readonly<
  Record<FailureIn<P>, Readonly<Record<string, FailedStep | FailedProcess>>>
>;

/** Tests each failure of the table: its log, annotation and summary. */
export function provoke<P extends Part>(part: P, table: Table<P>): void {
  const world = new World();
  const closers: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closers.splice(0)) await close();
  });

  test('every failure of these groups has a scenario', () => {
    const groups: readonly string[] = parts[part];
    const ids = Object.entries(failures).flatMap(([id, { group }]) => (groups.includes(group) ? id : []));
    expect(Object.keys(table).sort()).toEqual(ids.sort());
    const files = readdirSync(new URL('.', import.meta.url));
    expect(files).toEqual(expect.arrayContaining(Object.keys(parts).map((name) => `${name}.test.ts`)));
    const groupsOfAll = new Set<string>(Object.values(parts).flat());
    expect(Object.values(failures).filter(({ group }) => !groupsOfAll.has(group))).toEqual(left);
  });

  for (const [id, ways] of Object.entries<Table<P>[FailureIn<P>]>(table)) {
    describe(id, () => {
      test.each(Object.entries(ways))('%s', async (_, way) => {
        if ('process' in way) {
          const { exitCode, stdout, stderr } = await way.process(world);
          expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
          expect(stderr).toContain(`aws-auth: ${way.title}\n`);
          expectSaid(stderr, way);
        } else await expectFailure(world, id, way, (close) => closers.push(close));
      });
    });
  }
}

async function expectFailure(
  world: World,
  id: string,
  way: FailedStep,
  afterwards: Afterwards,
): Promise<void> {
  const inputs = typeof way.given === 'function' ? await way.given(world, afterwards) : way.given;
  world.cloud.requests.length = 0;
  const step = await world.step(inputs, {
    ...(way.env && { env: way.env }),
    ...(way.script && { script: way.script(world) }),
  });
  expectNothingDone(step);
  const error = errorOf(step);
  expect(error.id).toBe(id);
  const { why, remedy } = expectSaid(error.text, way);
  // The first clause of the cause.
  expect(error.line.toLowerCase()).toContain(why.split(/[.:;](?: |$)/)[0]?.toLowerCase());
  const plain = unescaped(step.summary);
  expect(plain).toContain(`### ${error.title}\n`);
  expect(plain).toMatch(/^\*\*Why(, most likely)?:\*\* /m);
  expect(plain).toContain(`:** ${why}\n`);
  expect(plain).toContain(`**What to do:** ${remedy}\n`);
  expectAbsent(step.summary, [...world.cloud.secrets, ...world.secrets]);
  if (way.log) expect(step.output).toMatch(way.log);
  if (way.asked) expect(world.asked).toEqual(way.asked);
}

function expectSaid(text: string, said: Said): { why: string; remedy: string } {
  const [, why = '', remedy = ''] = /^Why(?:, most likely)?: (.*)\n\nWhat to do: (.*)$/m.exec(text) ?? [];
  expect(why).toContain(said.why);
  expect(remedy).toContain(said.remedy);
  for (const words of said.more ?? []) {
    if (typeof words === 'string') expect(text).toContain(words);
    else expect(text).toMatch(words);
  }
  expect(text).not.toMatch(/undefined|\[object|NaN/);
  return { why, remedy };
}

/** The text of the page without escapes. */
function unescaped(page: string): string {
  return page
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
}

/** A fault that answers with an error of AWS. */
export function saying(code: string, message: string, status = 400): Fault {
  return { kind: 'status', status, code, message };
}

/** Fetches an OIDC token of the job, as another step would. */
export async function fetchToken(cloud: Cloud, audience = 'sts.amazonaws.com'): Promise<string> {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: bearer } = cloud.tokenEndpoint;
  const answer = await fetch(`${url}&audience=${audience}`, {
    headers: { authorization: `bearer ${bearer}` },
  });
  const { value } = (await answer.json()) as { value: string };
  return value;
}

/** The keys of a user who has a second factor. */
export const guarded = {
  'credential-source': 'access-keys',
  'aws-access-key-id': 'AKIA111111111EXAMPLE',
  'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYzEXAMPLEKEY',
};

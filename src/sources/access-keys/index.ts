import type { Context } from '../../context.ts';
import type { Problem } from '../../errors/index.ts';
import type { Credentials } from '../../identity.ts';
import { idle, problem } from '../../inputs/problem.ts';
import type { Inputs } from '../../inputs/schema.ts';
import { ShapeError } from '../../text/shape.ts';
import type { Source } from '../contract/source.ts';
import { environmentOf } from '../environment/index.ts';

export interface KeysPlan {
  readonly kind: 'access-keys';
  readonly credentials: Credentials;
}

const again = 'the process that renews the session does not have the keys';

/** Access keys, or a session, from the workflow's inputs. */
export const accessKeys: Source<KeysPlan> = {
  kind: 'access-keys',
  words: 'access keys',
  startsChain: true,
  lacking: 'aws-access-key-id is not set',
  resolve: (inputs, context) => {
    const credentials = keysOf(inputs);
    if (!credentials) return { pass: inputs['role-chaining'] ? '' : 'aws-access-key-id is not set' };
    if (!inputs['role-chaining'])
      return { take: { kind: 'access-keys', credentials }, why: 'aws-access-key-id is set' };
    if (environmentOf(inputs, context)) return { pass: 'role-chaining starts from the environment' };
    const why = 'role-chaining and aws-access-key-id are set, and the environment has no credentials';
    return { take: { kind: 'access-keys', credentials }, why };
  },
  check,
  yields: () => 'credentials',
  waitsFor: () => '',
  keptIn: () => 'the secrets behind aws-access-key-id and aws-secret-access-key',
  addresses: () => [],
  profiles: () => [],
  whyNotAgain: () => again,
  keep: () => ({}),
  revive: () => {
    throw new ShapeError(again);
  },
  secrets: ({ credentials: { accessKeyId, secretAccessKey, sessionToken } }) => [
    accessKeyId,
    secretAccessKey,
    sessionToken,
  ],
  identify: async ({ credentials }) => ({ kind: 'credentials', credentials }),
  failures: async () => ({}),
};

function keysOf(inputs: Inputs): Credentials | undefined {
  const id = inputs['aws-access-key-id'];
  const secret = inputs['aws-secret-access-key'];
  const token = inputs['aws-session-token'];
  if (!id || !secret) return undefined;
  return { accessKeyId: id, secretAccessKey: secret, ...(token && { sessionToken: token }) };
}

function check(inputs: Inputs, _: Context): readonly Problem[] {
  const { 'aws-access-key-id': id, 'aws-secret-access-key': secret, 'aws-session-token': token } = inputs;
  const remedy =
    "Check the secret's name, and whether this run may read it. (Runs from forks and of Dependabot may not.)";
  const all = [
    ['aws-access-key-id', id],
    ['aws-secret-access-key', secret],
    ['aws-session-token', token],
  ] as const;
  return [
    ...(id && !secret
      ? [problem('aws-secret-access-key', 'empty, although aws-access-key-id is set', remedy)]
      : []),
    // Usually a leftover: workflows of the incumbent set it although they sign in by OIDC.
    ...(secret && !id
      ? [idle(problem('aws-secret-access-key', 'set, but aws-access-key-id is empty', remedy))]
      : []),
    ...(token && !id && !secret
      ? [
          idle(
            problem(
              'aws-session-token',
              'set without access keys',
              'Set the access keys that it belongs to.',
            ),
          ),
        ]
      : []),
    ...all
      .filter(([, value]) => value && /[^\x21-\x7e]/.test(value.reveal()))
      .map(([input]) =>
        problem(
          input,
          'contains white space or characters that a key cannot have',
          'Store the secret again, as one line without spaces.',
        ),
      ),
  ];
}

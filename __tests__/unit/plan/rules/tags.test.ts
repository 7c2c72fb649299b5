import { expect, test } from '@jest/globals';
import { type Given, keys, planOf, problemsOf, role } from '../planned.ts';

const tagged = (count: number): Given => ({
  ...keys,
  'role-to-assume': role,
  'custom-tags': JSON.stringify(
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v'])),
  ),
});

test.each(['GitHub', 'Repository', 'Workflow', 'Action', 'Actor', 'Commit', 'Branch'])(
  'the key %s is reserved in any case',
  async (key) => {
    for (const written of [key, key.toUpperCase(), key.toLowerCase()])
      expect(
        await problemsOf({ ...tagged(0), 'custom-tags': JSON.stringify({ [written]: 'x' }) }, {}),
      ).toEqual([
        `custom-tags: the key "${written}" is reserved, because the action sets it. Choose another key.`,
      ]);
  },
);

test.each(['EventName', 'BaseRef', 'HeadRef', 'RunId', 'Job', 'TriggeringActor'])(
  'the key %s is reserved, although the action may omit it',
  async (key) => {
    expect(
      await problemsOf({ ...tagged(0), 'custom-tags': JSON.stringify({ [key]: 'x' }) }, {}),
    ).toHaveLength(1);
  },
);

test('one call can have 50 tags, with those of the action', async () => {
  // The action adds GitHub and Actor.
  const env = { GITHUB_ACTOR: 'me' };
  expect(await problemsOf(tagged(48), env)).toEqual([]);
  expect(await problemsOf(tagged(49), env)).toEqual([
    'custom-tags: 51 tags, including those of the action. AWS accepts at most 50.',
  ]);
  expect(await problemsOf({ ...tagged(49), 'role-skip-session-tagging': 'true' }, env)).toEqual([]);
});

test('the number of tags matters only if a hop sends them', async () => {
  const noRole = { ...tagged(60), 'role-to-assume': '' };
  expect(await problemsOf(noRole)).toEqual([]);
  expect((await planOf(noRole)).remarks.warnings).toContain(
    'custom-tags is ignored, because no role is assumed.',
  );
  const token = { ...tagged(60), 'aws-access-key-id': '', 'aws-secret-access-key': '' };
  expect(await problemsOf(token)).toEqual([]);
  expect(await problemsOf({ ...token, 'role-chain': role })).toEqual([
    'custom-tags: 61 tags, including those of the action. AWS accepts at most 50.',
  ]);
});

test('the number of tags is not reported to a step that cannot sign in', async () => {
  const token = { ...tagged(60), 'aws-access-key-id': '', 'aws-secret-access-key': '' };
  expect((await problemsOf(token, {})).join()).not.toContain('tags');
});

test('transitive keys are those of tags that are sent', async () => {
  const given = { ...tagged(1), 'transitive-tag-keys': 'k0\nActor\nteam' };
  const { route, remarks } = await planOf(given, { GITHUB_ACTOR: 'me' });
  expect(route.tags?.transitiveKeys).toEqual(['k0', 'Actor']);
  expect(remarks.warnings).toContain(
    'transitive-tag-keys: team ignored, because the session has no such tag.',
  );
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FailedStep, provoke } from './explained.ts';
import { keys, role, type World } from './scenario.ts';

const deploy = { 'role-to-assume': role('deploy') };

/** A job without a token endpoint, with variables and an event payload. */
const without = (env: FailedStep['env'], event: object = {}) => ({
  given: (world: World) => {
    world.withoutTokenEndpoint();
    const path = join(world.job.folder, 'event.json');
    writeFileSync(path, JSON.stringify(event));
    Object.assign(world.job.environment, { GITHUB_EVENT_PATH: path, ...env });
    return deploy;
  },
  asked: [],
});

/** Writes the config file, and sets AWS_PROFILE to `build`. */
const withProfile = (text: string) => (world: World) => {
  world.withoutTokenEndpoint();
  mkdirSync(join(world.job.folder, '.aws'));
  writeFileSync(join(world.job.folder, '.aws/config'), text);
  world.job.environment.AWS_PROFILE = 'build';
  return { 'credential-source': 'default-chain' };
};

/** A job without a token endpoint whose AWS_PROFILE names a missing profile. */
const behindProfile = (wanted: string, inputs: Readonly<Record<string, string>>) => ({
  [`an unusable AWS_PROFILE instead of a token, for ${wanted}`]: {
    given: (world: World) => {
      withProfile('[profile other]\nregion = us-east-2\n')(world);
      return inputs;
    },
    why: 'the job lacks the permission id-token: write.',
    remedy: 'Give the job this permission',
    more: ['permissions:\n  id-token: write', 'AWS_PROFILE is build, and this profile gives no credentials.'],
    asked: [],
  },
});

provoke('explained-start', {
  inputs: {
    'a misspelt region': {
      given: { ...deploy, 'aws-region': 'us-est-2' },
      why: 'The step checks its inputs before it requests or changes anything.',
      remedy: 'Correct every listed problem',
      more: ['aws-region: "us-est-2" is not an AWS region. Did you mean us-east-2?'],
      asked: [],
    },
    'an empty secret': {
      given: (world) => {
        world.withoutTokenEndpoint();
        return { ...deploy, ...keys, 'aws-secret-access-key': '' };
      },
      why: 'before it requests or changes anything',
      remedy: 'Correct every listed problem',
      more: ['- aws-secret-access-key: empty'],
      asked: [],
    },
    'several wrong inputs': {
      given: {
        'aws-region': 'us-est-2',
        'role-to-assume': 'arn:aws:iam::111122223333:user/x',
        'action-timeout-s': 'x',
      },
      why: 'before it requests or changes anything',
      remedy: 'Correct every listed problem',
      more: ['- aws-region: ', '- role-to-assume: ', '- action-timeout-s: '],
      asked: [],
    },
    'a role of an account that is not allowed': {
      given: { ...deploy, 'allowed-account-ids': '444455556666' },
      why: 'before it requests or changes anything',
      remedy: 'Correct',
      more: ['the role belongs to account 111122223333', '444455556666'],
      asked: [],
    },
  },
  'no-token-endpoint': {
    'a job without id-token: write': {
      ...without({}),
      why: 'the job lacks the permission id-token: write.',
      remedy: 'In a reusable workflow, also give it to the calling job',
      more: ['permissions:\n  id-token: write\n  contents: read', 'both access key inputs are empty'],
    },
    ...behindProfile('a role', deploy),
    ...behindProfile('sessions', { sessions: `one: ${role('deploy')}\n` }),
  },
  'no-token-runner': {
    act: {
      ...without({ ACT: 'true' }),
      why: 'act has no token endpoint here',
      remedy: 'use the action’s local cloud',
      more: ['act -s AWS_ACCESS_KEY_ID'],
    },
    Forgejo: {
      ...without({ FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' }),
      why: 'Forgejo has no token endpoint here',
      remedy: 'Or give the step access keys from secrets',
    },
    Gitea: {
      ...without({ GITEA_ACTIONS: 'true' }),
      why: 'Gitea has no token endpoint here',
      remedy: 'Or give the step access keys from secrets',
    },
  },
  'no-token-fork': {
    'a pull request from a fork': {
      ...without(
        { GITHUB_EVENT_NAME: 'pull_request' },
        {
          pull_request: { head: { repo: { full_name: 'someone/octo-repo' } } },
          repository: { full_name: 'octo-org/octo-repo' },
        },
      ),
      why: 'This is a pull_request run from a fork',
      remedy:
        "if: github.event_name != 'pull_request' || github.event.pull_request.head.repo.full_name == github.repository",
    },
  },
  'no-token-dependabot': {
    'a run of Dependabot': {
      ...without({ GITHUB_ACTOR: 'dependabot[bot]' }),
      why: 'Dependabot started this run',
      remedy: 'set the keys as Dependabot secrets',
    },
  },
  'no-credentials': {
    'a default chain that finds nothing': {
      given: { 'credential-source': 'default-chain' },
      why: 'The environment, the shared files and the metadata services',
      remedy: 'give the job the permission id-token: write',
      more: ['--http-put-response-hop-limit 2'],
      asked: [],
    },
  },
  'profile-missing': {
    'AWS_PROFILE names a profile that does not exist': {
      given: withProfile('[profile other]\nregion = us-east-2\n'),
      why: 'An earlier step or the runner’s setup set AWS_PROFILE to build, and the shared files have no such profile',
      remedy: 'Correct the profile build, write it before this step',
      more: ['/.aws/config and ', '/.aws/credentials.'],
    },
  },
  'profile-broken': {
    'AWS_PROFILE names a profile whose process fails': {
      given: withProfile('[profile build]\ncredential_process = exit 3\n'),
      why: 'set AWS_PROFILE to build, and this profile gives no credentials',
      remedy: 'Correct the profile build',
    },
    'source-profile names a profile whose process fails': {
      given: (world) => {
        withProfile('[profile build]\ncredential_process = exit 3\n')(world);
        return { 'source-profile': 'build' };
      },
      why: 'The profile is in ',
      remedy: 'Correct the profile',
      more: ['aws sts get-caller-identity --profile build'],
    },
  },
  fallback: {
    'a role that trusts neither the job nor the access keys': {
      given: { 'role-to-assume': role('release'), ...keys },
      why: 'Each source is listed with its own cause',
      remedy: 'Fix github-oidc first',
      more: [
        'github-oidc:\n',
        'sub: repo:octo-org/octo-repo:ref:refs/heads/main',
        'This trust statement allows every run of main in this repository',
        'access-keys:\n',
        '"AWS": "arn:aws:iam::111122223333:user/ci"',
      ],
    },
    'a truncated secret of the fallback keys': {
      given: (world) => {
        world.job.environment.ACTIONS_ID_TOKEN_REQUEST_TOKEN = 'not-the-bearer';
        const cut = keys['aws-secret-access-key'].slice(0, 36);
        world.secrets.add(cut);
        return { ...keys, 'aws-secret-access-key': cut, 'role-to-assume': role('deploy') };
      },
      why: 'Each source is listed with its own cause',
      remedy: 'Fix github-oidc first',
      more: ['The stored secret access key has 36 characters'],
    },
  },
});

import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundle } from '../../harness/runner/job.ts';
import { ask, commandOf, folderOf } from './credential-process.ts';
import { provoke, saying } from './explained.ts';
import { keys, role, type World } from './scenario.ts';

const deploy = { 'role-to-assume': role('deploy') };
const ci = { ...keys, 'credential-source': 'access-keys' };
const asked = ['token', 'AssumeRoleWithWebIdentity'];

/** Runs the credential process without its cached session, with `env` over the job's variables. */
const renewed = async (world: World, env: Readonly<Record<string, undefined>>) => {
  await world.step({ ...deploy, refresh: 'true' });
  const command = commandOf(world.job);
  rmSync(join(folderOf(command), 'session.json'));
  return ask(command, { ...world.job.environment, ...env }, world.cloud);
};

/** Copies the bundle, so that a test can damage it. */
const copyOf = (world: World) => {
  const copy = join(world.job.folder, 'dist');
  if (!existsSync(copy)) cpSync(dirname(bundle), copy, { recursive: true });
  return copy;
};

provoke('explained-after', {
  'wrong-account': {
    'access keys of an account that allowed-account-ids does not list': {
      given: { ...ci, 'allowed-account-ids': '444455556666' },
      why: 'The role or the keys belong to an account that the workflow does not allow.',
      remedy: 'If the account is right, add it to allowed-account-ids',
      more: [
        'The session belongs to account 111122223333, but allowed-account-ids names 444455556666. Nothing was exported.',
      ],
    },
  },
  sessions: {
    'two of three sessions, each with its own cause': {
      given: {
        sessions: `one: ${role('deploy')}\ntwo: ${role('release')}\nthree: ${role('x', '444455556666')}\n`,
      },
      why: 'Each failed session is listed with its own cause',
      remedy: 'Correct every failed session',
      more: [
        '2 of 3 sessions failed (two, three), so none was delivered.',
        '\n  What to do: Compare these claims',
        '\n  What to do: Create the OIDC provider in the account of the role.',
        '\n    sub: repo:octo-org/octo-repo:ref:refs/heads/main\n',
      ],
    },
  },
  file: {
    'a file in the place of the lock directory': {
      given: (world) => {
        mkdirSync(join(world.job.folder, '.aws'));
        writeFileSync(join(world.job.folder, '.aws/credentials.lock'), '');
        return { ...deploy, 'aws-profile': 'prod' };
      },
      why: 'The cause is the disk, the permissions of this user, or another process.',
      remedy: 'Check that this user may write there, and that',
      more: [/\/\.aws\/credentials cannot be locked .*Nothing was changed\./],
    },
  },
  'no-place': {
    'a runner without GITHUB_ENV': {
      given: deploy,
      env: { GITHUB_ENV: undefined },
      why: 'The step cannot write one of the runner’s files',
      remedy: 'Or update the runner',
      more: ['the runner does not set GITHUB_ENV'],
      asked: [],
    },
  },
  renewal: {
    'a process without the token endpoint variables': {
      title: 'The session cannot be renewed',
      process: (world) =>
        renewed(world, {
          ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
        }),
      why: 'Containers that a step starts, and commands with their own environment, do not get them',
      remedy: 'Pass both variables to the process that uses the profile.',
    },
  },
  'aws-refused': {
    'an unknown error of AWS': {
      given: (world) => {
        const message = 'Something that AWS has thought of since';
        world.cloud.faults.add('sts', saying('SomeNewException', message));
        return deploy;
      },
      why: 'STS gives the reason above.',
      remedy: 'Correct what the message names',
      more: ['SomeNewException: Something that AWS has thought of since.'],
      asked,
    },
  },
  'sign-in-failed': {
    'a custom endpoint together with FIPS, which the SDK refuses': {
      given: (world) => {
        world.job.environment.AWS_USE_FIPS_ENDPOINT = 'true';
        return { ...deploy, 'sts-endpoint': world.cloud.url };
      },
      why: 'The request to STS failed, and the action does not recognise the cause.',
      remedy: 'Run the job again with debug logging',
      more: ['Invalid Configuration: FIPS and custom endpoint are not supported.'],
      asked: ['token'],
    },
  },
  unexpected: {
    'a copy of the action that lacks a file': {
      given: (world) => {
        const copy = copyOf(world);
        const hasSts = (text: string) =>
          /class STSClient/.test(text) && text.includes('GetCallerIdentityCommand');
        for (const name of readdirSync(copy).filter((each) => each.endsWith('.js'))) {
          if (hasSts(readFileSync(join(copy, name), 'utf8'))) rmSync(join(copy, name));
        }
        return ci;
      },
      script: (world) => join(copyOf(world), 'index.js'),
      why: 'The action does not recognise this failure.',
      remedy: 'report the log as an issue of the action',
      more: ['Cannot find module'],
      asked: [],
    },
  },
});

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { guarded, provoke, saying } from './explained.ts';
import { keys, role, sessionOf, type World } from './scenario.ts';

const ci = { ...keys, 'credential-source': 'access-keys' };
const user = 'arn:aws:iam::111122223333:user/ci';
const deploy = role('deploy');
const target = role('deploy-target', '444455556666');
const closed = role('closed', '444455556666');

/** Access keys with another secret, which must not leak. */
const withSecret = (secret: string) => (world: World) => {
  world.secrets.add(secret);
  return { ...ci, 'aws-secret-access-key': secret };
};

/** The statements for the role's and the caller's policy. */
const pair = (who: string, what: string, actions: string) => [
  `In the trust policy of ${what}:`,
  new RegExp(`"AWS": "${who}"\\n\\s*\\},\\n\\s*"Action": ${actions}`),
  new RegExp(`"Action": ${actions},\\n\\s*"Resource": "${what}"`),
];
const list = (...names: readonly string[]) =>
  `\\[\\n\\s*${names.map((name) => `"${name}"`).join(',\\n\\s*')}\\n\\s*\\]`;

provoke('explained-role', {
  'assume-role': {
    'keys of a user that the trust policy does not name': {
      given: { ...ci, 'role-to-assume': closed },
      why: 'the role’s trust policy does not allow the caller, or the caller’s policy does not allow sts:AssumeRole',
      remedy: 'Allow sts:AssumeRole in both policies.',
      more: [
        ...pair(user, closed, list('sts:AssumeRole', 'sts:TagSession')),
        'Why, most likely: ',
        'Set mfa-serial and mfa-secret',
        'external ID',
      ],
      asked: ['AssumeRole'],
    },
    'the last hop of a chain': {
      given: { 'role-to-assume': deploy, 'role-chain': `${target}\n${closed}` },
      why: 'the role’s trust policy does not allow the caller',
      remedy: 'Allow sts:AssumeRole in both policies.',
      more: [
        `Hop 3 of 3: ${closed} could not be assumed`,
        ...pair(target, closed, list('sts:AssumeRole', 'sts:TagSession')),
      ],
    },
    'a role that requires a second factor': {
      given: { ...guarded, 'role-to-assume': role('guarded') },
      why: 'the role’s trust policy',
      remedy: 'Allow sts:AssumeRole in both policies.',
      more: ['the role requires MFA (aws:MultiFactorAuthPresent). Set mfa-serial and mfa-secret'],
    },
    'a caller whose own policy does not allow the call': {
      given: (world) => {
        const message = `User: ${user} is not authorized to perform: sts:AssumeRole on resource: ${target} because no identity-based policy allows the sts:AssumeRole action`;
        world.cloud.faults.add('AssumeRole', saying('AccessDenied', message, 403));
        return { ...ci, 'role-to-assume': target };
      },
      why: `No identity-based policy of ${user} allows sts:AssumeRole for this role`,
      remedy: 'Allow sts:AssumeRole in a policy of the caller.',
      more: [new RegExp(`"Resource": "${target}"`), /^(?![\s\S]*In the trust policy of)/],
    },
  },
  'explicit-deny': {
    'a service control policy that denies it': {
      given: (world) => {
        const message = `User: ${user} is not authorized to perform: sts:AssumeRole on resource: ${target} with an explicit deny in a service control policy`;
        world.cloud.faults.add('AssumeRole', saying('AccessDenied', message, 403));
        return { ...ci, 'role-to-assume': target };
      },
      why: 'An explicit deny in a service control policy overrides every allow.',
      remedy: 'Ask the owner of the service control policy of the organisation',
      more: [/^(?![\s\S]*"Effect": "Allow")/],
    },
  },
  'tag-session': {
    'a role that does not allow session tags': {
      given: { ...ci, 'role-to-assume': role('untagged') },
      why: 'The step sends session tags, so the trust policy and the caller’s policy must both allow sts:TagSession.',
      remedy: 'Set role-skip-session-tagging: true, or allow sts:TagSession in both policies.',
      more: pair(user, role('untagged'), list('sts:AssumeRole', 'sts:TagSession')),
    },
  },
  'source-identity': {
    'a role that does not allow a source identity': {
      given: {
        ...ci,
        'role-to-assume': role('untagged'),
        'role-skip-session-tagging': 'true',
        'source-identity': 'octocat',
      },
      why: 'and the caller’s policy must allow sts:SetSourceIdentity',
      remedy: 'Leave source-identity out, or allow sts:SetSourceIdentity in both policies.',
      more: pair(user, role('untagged'), list('sts:AssumeRole', 'sts:SetSourceIdentity')),
    },
  },
  'transitive-tag': {
    'a tag that an earlier step made transitive': {
      given: async (world) => {
        const inputs = { ...ci, 'role-to-assume': deploy, 'transitive-tag-keys': 'Repository' };
        await world.step(inputs);
        return { 'role-to-assume': target, 'role-chaining': 'true' };
      },
      why: 'An earlier role of the chain made the tag transitive',
      remedy: 'Set role-skip-session-tagging: true on this step.',
    },
  },
  'chained-duration': {
    // The action limits a chain that it knows to one hour, but sends a profile's duration_seconds unchanged.
    'a profile that starts from a session and asks for two hours': {
      given: async (world) => {
        const session = sessionOf(await world.step({ 'role-to-assume': deploy }));
        world.withoutTokenEndpoint();
        mkdirSync(join(world.job.folder, '.aws'));
        const lines = Object.entries(session).map(
          ([name, value]) => `${name.replaceAll('-', '_')} = ${value}`,
        );
        writeFileSync(
          join(world.job.folder, '.aws/credentials'),
          `[start]\n${lines.join('\n')}\n[far]\nrole_arn = ${target}\nsource_profile = start\nduration_seconds = 7200\n`,
        );
        return { 'source-profile': 'far' };
      },
      why: 'are a role session, and AWS limits such chained sessions to 3600 s',
      remedy: 'Or let the role trust GitHub directly, for up to 12 hours',
      more: ['refresh: true'],
      asked: ['AssumeRole'],
    },
  },
  'max-duration': {
    'a duration longer than the role allows': {
      given: { 'role-to-assume': deploy, 'role-duration-seconds': '43200' },
      why: 'The requested duration of 43200 s exceeds the role’s maximum',
      remedy: 'Lower role-duration-seconds (duration-seconds',
      more: ['aws iam update-role --role-name deploy --max-session-duration 43200'],
    },
  },
  'packed-policy': {
    'a session policy alone': {
      given: (world) => {
        world.cloud.directory.packedSpace = 40;
        return {
          'role-to-assume': deploy,
          'inline-session-policy': '{"Version":"2012-10-17","Statement":[]}',
        };
      },
      why: 'into one space, and these take 1',
      remedy: 'Shorten inline-session-policy, custom-tags or managed-session-policies',
      more: [/consumes \d+% of allotted space/],
    },
    'tags that are still too large after some are dropped': {
      given: (world) => {
        world.cloud.directory.packedSpace = 60;
        return { ...ci, 'role-to-assume': deploy };
      },
      why: 'Already omitted: EventName, RunId, Job, TriggeringActor.',
      log: /::notice .*the step omits these tags: .*TriggeringActor/,
      remedy: 'or set role-skip-session-tagging: true',
    },
  },
  'session-policy': {
    'JSON that is not a policy': {
      given: (world) => {
        world.cloud.faults.add('sts', saying('MalformedPolicyDocument', 'Syntax errors in policy.'));
        return { 'role-to-assume': deploy, 'inline-session-policy': '{"Statement":[{"Effect":"Perhaps"}]}' };
      },
      why: 'The session policy is JSON, but AWS does not accept it as a policy.',
      remedy: 'Correct inline-session-policy',
    },
  },
  'credentials-unknown': {
    'a wrong key ID': {
      given: (world) => ({
        ...withSecret('notTheSecretAccessKeyOfThisExampleUser00')(world),
        'aws-access-key-id': 'AKIAI44QH8DHBEXAMPLF',
      }),
      why: 'or it does not belong to the partition aws of the region us-east-2',
      remedy: 'Check the secrets behind aws-access-key-id and aws-secret-access-key, and the region.',
    },
  },
  signature: {
    'a truncated secret': {
      given: withSecret('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPL'),
      why: 'The stored secret access key has 36 characters instead of 40, so it is incomplete',
      remedy: 'Store the secret access key again: all 40 characters',
    },
    'a secret of another key': {
      given: withSecret('notTheSecretAccessKeyOfThisExampleUser00'),
      why: 'the secret access key does not belong to the access key ID',
      remedy: 'without quotation marks or spaces',
      more: ['Why, most likely: '],
    },
    'a quoted secret in the environment': {
      given: (world) => {
        const secret = '"notTheSecretAccessKeyOfThisExampleUser00"';
        world.secrets.add(secret);
        const variables = { AWS_ACCESS_KEY_ID: keys['aws-access-key-id'], AWS_SECRET_ACCESS_KEY: secret };
        Object.assign(world.job.environment, variables);
        return { 'credential-source': 'environment' };
      },
      why: 'The stored secret access key has 42 characters',
      remedy: 'without quotation marks or spaces',
    },
  },
  clock: {
    'a clock that stays wrong after a correction': {
      given: (world) => {
        world.cloud.clock.offsetMilliseconds = 2_400_000;
        const message =
          'Signature expired: 20261123T100000Z is now earlier than 20261123T102500Z (20261123T104000Z - 15 min.)';
        world.cloud.faults.add('sts', saying('SignatureDoesNotMatch', message, 403));
        return ci;
      },
      why: 'The clock of this runner is 40 minutes behind that of AWS. AWS accepts a signature only within 15 minutes',
      remedy: 'Set the clock of the runner, and synchronise it with a time server.',
    },
  },
  'credentials-expired': {
    'an expired session of an earlier step': {
      given: async (world) => {
        await world.step({ 'role-to-assume': deploy });
        world.cloud.clock.offsetMilliseconds = 3_700_000;
        return { 'role-to-assume': 'deploy', 'role-chaining': 'true' };
      },
      why: 'The session that this step starts from has expired.',
      remedy: 'Sign in again in this job before this step, or store fresh credentials.',
    },
    'an expired session in the inputs': {
      given: async (world) => {
        const session = sessionOf(await world.step({ 'role-to-assume': deploy }));
        world.withoutTokenEndpoint();
        world.cloud.clock.offsetMilliseconds = 3_700_000;
        return session;
      },
      why: 'The session that this step starts from has expired.',
      remedy: 'store fresh credentials',
    },
  },
  'region-disabled': {
    'a region that the account has not enabled': {
      given: (world) => {
        const message =
          'STS is not activated in this region for account:111122223333. Your account administrator can activate STS in this region using the IAM Console.';
        world.cloud.faults.add('sts', saying('RegionDisabledException', message, 403));
        return { 'aws-region': 'af-south-1', 'role-to-assume': deploy };
      },
      why: 'The account has not enabled STS in af-south-1.',
      remedy: 'Activate the region for STS in the account settings of IAM, or use another aws-region.',
      more: ['for account:111122223333'],
    },
  },
  'plain-secret': {
    'STS makes only secrets with special characters': {
      given: ({ cloud }) => {
        const secret = (number: number) => `/JalrXUtnFEMI+K7MDENG+bPxRfiCYEXAMPLEK${number}`;
        for (let number = 10; number < 60; number++) cloud.directory.nextSecrets.push(secret(number));
        return { 'role-to-assume': deploy, 'special-characters-workaround': 'true' };
      },
      why: 'a secret access key of only letters and digits, and STS returned none',
      remedy: 'Run the job again. Better: fix the tool',
    },
  },
});

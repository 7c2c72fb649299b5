import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Cloud } from '../../local/cloud.ts';
import type { Claims, SubjectForm } from '../../local/issuers/github.ts';
import { type FailedStep, fetchToken, provoke, saying } from './explained.ts';
import { role } from './scenario.ts';

const deploy = { 'role-to-assume': role('deploy') };
const release = { 'role-to-assume': role('release') };
const repository = 'repo:octo-org/octo-repo';
const github = 'https://token.actions.githubusercontent.com';
const both = ['token', 'AssumeRoleWithWebIdentity'];

/** A role that does not trust the job with these claims. */
const distrusted = (claims: Claims, why: string, sub: string, subject: SubjectForm = {}): FailedStep => ({
  given: ({ cloud }) => {
    Object.assign(cloud.github, { claims, subject });
    return release;
  },
  why,
  remedy: 'Compare these claims with the trust policy of the role',
  more: [
    `\n  sub: ${sub}\n`,
    '\n  aud: sts.amazonaws.com\n',
    `\n  iss: ${github}\n`,
    '\n  repository_id: 74\n',
    ...Object.entries(claims)
      .filter(([name]) => ['repository', 'ref', 'environment', 'job_workflow_ref'].includes(name))
      .map(([name, value]) => `\n  ${name}: ${value}\n`),
    'Why, most likely: ',
    'the policy uses * with StringEquals, which has no wildcards. Use StringLike',
    `"${github.slice(8)}:sub": "${sub}"`,
    `"${github.slice(8)}:repository_id": "74"`,
    'aws iam update-assume-role-policy --role-name release --policy-document file://trust.json',
  ],
  asked: both,
});

provoke('explained-token', {
  'trust-policy': {
    'another branch': distrusted({}, 'a branch other than main', `${repository}:ref:refs/heads/main`),
    'letter case': distrusted(
      { repository: 'Octo-Org/octo-repo' },
      'the repository is Octo-Org/octo-repo, with capital letters',
      'repo:Octo-Org/octo-repo:ref:refs/heads/main',
    ),
    'an environment': distrusted(
      { environment: 'prod' },
      'the job has the environment prod, so sub ends in environment:prod',
      `${repository}:environment:prod`,
    ),
    'a pull request': distrusted(
      { event_name: 'pull_request', ref: 'refs/pull/7/merge' },
      'this run belongs to a pull request, so sub ends in pull_request',
      `${repository}:pull_request`,
    ),
    'a tag': distrusted(
      { ref: 'refs/tags/v1.2', ref_type: 'tag' },
      'this run belongs to the tag v1.2, so sub ends in ref:refs/tags/v1.2',
      `${repository}:ref:refs/tags/v1.2`,
    ),
    'the immutable form of sub': distrusted(
      {},
      'sub has IDs after the @',
      'repo:octo-org@65/octo-repo@74:ref:refs/heads/main',
      { immutable: true },
    ),
    'a customised sub': distrusted(
      {},
      'sub does not have the default form',
      'repository_owner:octo-org:ref:refs/heads/main',
      { keys: ['repository_owner', 'context'] },
    ),
    'a reusable workflow': distrusted(
      { job_workflow_ref: 'octo-org/shared/.github/workflows/x.yml@refs/heads/main' },
      'the job is in a reusable workflow',
      `${repository}:ref:refs/heads/main`,
    ),
    'another audience': {
      given: { ...release, audience: 'cognito-identity.amazonaws.com' },
      why: 'the audience is cognito-identity.amazonaws.com, so a policy that tests aud must contain it',
      remedy: 'Compare',
      more: [`"${github.slice(8)}:aud": "cognito-identity.amazonaws.com"`],
      asked: both,
    },
    'a pull request from a fork': {
      given: ({ cloud, job }) => {
        const event = { pull_request: { head: { repo: { full_name: 'someone/octo-repo' } } } };
        const path = join(job.folder, 'event.json');
        writeFileSync(path, JSON.stringify(event));
        Object.assign(job.environment, { GITHUB_EVENT_PATH: path, GITHUB_EVENT_NAME: 'pull_request' });
        cloud.github.claims = { event_name: 'pull_request' };
        return release;
      },
      why: 'this run belongs to a pull request from a fork',
      remedy: 'Compare',
      asked: both,
    },
    'a role that does not exist': {
      given: { 'role-to-assume': role('nobody') },
      why: 'a branch other than main',
      remedy: 'Compare',
      more: ['the role does not exist, or its name or account is wrong'],
      asked: both,
    },
  },
  'no-provider': {
    'an account without an OIDC provider': {
      given: { 'role-to-assume': role('x', '444455556666') },
      why: `no OIDC provider for the token's issuer, ${github}.`,
      remedy: 'Create the OIDC provider in the account of the role.',
      more: [
        `aws iam create-open-id-connect-provider --url ${github} --client-id-list sts.amazonaws.com`,
        'ends with a slash',
      ],
      asked: both,
    },
    'a GitHub server with its own issuer': {
      given: async (world, afterwards) => {
        const issuer = 'https://github.example.com/_services/token';
        const { config } = world.cloud;
        const server = await Cloud.start({ config: { ...config, github: { ...config.github, issuer } } });
        afterwards(() => server.close());
        Object.assign(world.job.environment, server.tokenEndpoint);
        return deploy;
      },
      why: 'https://github.example.com/_services/token.',
      remedy: 'Create the OIDC provider in the account of the role.',
      more: [
        'Each GitHub server has its own issuer',
        'create-open-id-connect-provider --url https://github.example.com/_services/token --client-id-list',
      ],
    },
  },
  audience: {
    'an audience that the provider does not list': {
      given: { ...deploy, audience: 'other' },
      why: "The token's audience is other",
      remedy: 'Set the input audience',
      more: [
        '--open-id-connect-provider-arn arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com --client-id other',
      ],
      asked: both,
    },
    'China, with a provider for the audience of other regions': {
      given: (world) => {
        const fault = saying('InvalidIdentityToken', 'Incorrect token audience');
        world.cloud.faults.add('sts', fault);
        return { 'aws-region': 'cn-north-1', 'role-to-assume': 'arn:aws-cn:iam::777788889999:role/deploy' };
      },
      why: "The token's audience is sts.amazonaws.com.cn",
      remedy: 'Set the input audience',
      more: [
        'In China regions, this is the default audience',
        'arn:aws-cn:iam::777788889999:oidc-provider/token.actions.githubusercontent.com --client-id sts.amazonaws.com.cn',
      ],
    },
  },
  'issuer-keys': {
    'STS cannot fetch the keys of the issuer': {
      given: (world) => {
        const message =
          "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements";
        world.cloud.faults.add('sts', saying('InvalidIdentityToken', message));
        return { ...deploy, 'retry-max-attempts': '2' };
      },
      why: `STS could not read ${github}/.well-known/jwks from the internet`,
      remedy: 'On a private GitHub server, let AWS reach that address.',
      asked: [...both, 'AssumeRoleWithWebIdentity'],
    },
    'STS gets no answer from the issuer, even after a retry': {
      given: (world) => {
        world.cloud.faults.add('sts', { kind: 'idp' });
        return { ...deploy, 'retry-max-attempts': '2' };
      },
      why: `${github}/.well-known/jwks`,
      remedy: 'On github.com, run the job again.',
      asked: [...both, 'AssumeRoleWithWebIdentity'],
    },
  },
  'token-expired': {
    'a web-identity-token that has expired': {
      given: async (world) => {
        const token = await fetchToken(world.cloud);
        world.withoutTokenEndpoint();
        world.cloud.clock.offsetMilliseconds = 900_000;
        return { ...deploy, 'web-identity-token': token };
      },
      why: 'The token from the workflow expired 10 minutes ago.',
      remedy: 'Fetch the token immediately before this step',
    },
    'a new token from an issuer with a wrong clock': {
      given: (world) => {
        world.cloud.github.tokenLife = -60;
        return { ...deploy, 'retry-max-attempts': '2' };
      },
      why: `the clocks of the issuer (${github}) and AWS differ: the token was new`,
      remedy: 'On your own GitHub server, check the server’s clock',
      more: ['the runner was suspended while the step ran'],
    },
    'a new token on a runner with a wrong clock': {
      given: (world) => {
        world.cloud.github.tokenLife = -60;
        world.cloud.clock.offsetMilliseconds = 600_000;
        return { ...deploy, 'retry-max-attempts': '2' };
      },
      why: 'the token was new, and a token lasts five minutes',
      remedy: 'Run the job again',
      more: ['the clock of this runner is 10 minutes behind that of AWS'],
    },
  },
  'token-rejected': {
    'a token with a wrong signature': {
      given: async (world) => {
        const token = await fetchToken(world.cloud);
        world.withoutTokenEndpoint();
        const changed = token.replace(/\.[^.]*$/, `.${'A'.repeat(342)}`);
        world.secrets.add(changed);
        return { ...deploy, 'web-identity-token': changed };
      },
      why: `The token of ${github} did not pass the checks`,
      remedy: 'Compare issuer and audience with the provider in the account of the role.',
    },
  },
});

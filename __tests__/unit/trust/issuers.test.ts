import { expect, test } from '@jest/globals';
import { issuerOf, keysOf, providerOf } from '../../../trust/issuers/issuers.ts';

const bitbucket = 'api.bitbucket.org/2.0/workspaces/w/pipelines-config/identity/oidc';

test.each([
  ['token.actions.githubusercontent.com', 'github'],
  ['token.actions.githubusercontent.com/octo-org', 'github'],
  ['token.actions.octo-org.ghe.com', 'github'],
  ['github.com/enterprises/octo-org', 'github'],
  ['gitlab.com', 'gitlab'],
  ['agent.buildkite.com', 'buildkite'],
  ['oidc.circleci.com/org/0-1', 'circleci'],
  ['app.terraform.io', 'terraform'],
  [bitbucket, 'bitbucket'],
  ['token.actions.githubusercontent.com/', 'other'],
  ['token.actions.githubusercontent.com/a/b', 'other'],
  ['token.actions.githubusercontentxcom', 'other'],
  ['xtoken.actions.githubusercontent.com', 'other'],
  ['token.actions.ghe.com', 'other'],
  ['token.actions.a.b.ghe.com', 'other'],
  ['token.actions.octo-org.ghe.com.example', 'other'],
  ['x.token.actions.octo-org.ghe.com', 'other'],
  ['github.com/enterprises/', 'other'],
  ['github.com/enterprises/a/b', 'other'],
  ['x.github.com/enterprises/a', 'other'],
  ['gitlab.com.example', 'other'],
  ['my.gitlab.com', 'other'],
  ['agent.buildkite.com.example', 'other'],
  ['x.agent.buildkite.com', 'other'],
  ['oidc.circleci.com/org/', 'other'],
  ['oidc.circleci.com/org/a/b', 'other'],
  ['x.oidc.circleci.com/org/a', 'other'],
  ['app.terraform.io.example', 'other'],
  ['x.app.terraform.io', 'other'],
  [`${bitbucket}x`, 'other'],
  [`x${bitbucket}`, 'other'],
  [bitbucket.replace('/w/', '/a/b/'), 'other'],
  [bitbucket.replace('/w/', '//'), 'other'],
  [bitbucket.replace('/w/', '/work-space/'), 'bitbucket'],
  ['', 'other'],
])('%j is an issuer of the kind %s', (provider, kind) => {
  expect(issuerOf(provider).kind).toBe(kind);
});

test.each([
  ['https://gitlab.com', 'gitlab.com'],
  ['http://gitlab.com/', 'gitlab.com'],
  ['https://a/b/c/', 'a/b/c'],
  ['https://a//', 'a/'],
  ['gitlab.com', 'gitlab.com'],
  ['ftp://a', 'ftp://a'],
  ['https://a/https://b', 'a/https://b'],
  ['ftp://a/https://b', 'ftp://a/https://b'],
])('the issuer %j is the provider %j', (issuer, provider) => {
  expect(providerOf(issuer)).toBe(provider);
});

const all = {
  github:
    'aud sub amr actor actor_id enterprise_id environment job_workflow_ref ref repository repository_id repository_owner_id workflow',
  gitlab:
    'aud sub amr namespace_id project_id pipeline_source ref_protected runner_environment user_access_level user_email user_id user_login',
  buildkite:
    'aud sub amr build_branch cluster_id cluster_name organization_id organization_slug pipeline_id pipeline_slug',
  circleci: 'aud sub amr oidc.circleci.com/project-id',
  terraform: 'aud sub amr',
  bitbucket: 'aud sub amr',
  other: 'aud sub amr',
};

test.each([
  ['token.actions.githubusercontent.com', all.github],
  ['gitlab.com', all.gitlab],
  ['agent.buildkite.com', all.buildkite],
  ['oidc.circleci.com/org/a', all.circleci],
  ['app.terraform.io', all.terraform],
  [bitbucket, all.bitbucket],
  ['example.com', all.other],
])('AWS has these keys for a token of %s: %s', (provider, names) => {
  const claims = Object.fromEntries(
    Object.values(all).flatMap((each) => each.split(' ').map((name) => [name, `the ${name}`])),
  );
  const wanted = names.split(' ').map((name) => [`${provider}:${name}`, `the ${name}`]);
  expect(keysOf(provider, { ...claims, jti: 'x', run_id: '1' })).toEqual(wanted);
});

test('keys are in lower case, values are texts, and claims without a value have no key', () => {
  const claims = { aud: ['A', 5], sub: 7, amr: null, actor: undefined, ref: false, workflow: '' };
  expect(keysOf('GitLab.example', claims)).toEqual([
    ['gitlab.example:aud', ['A', '5']],
    ['gitlab.example:sub', '7'],
  ]);
  const github = 'token.actions.githubusercontent.com/Octo';
  expect(keysOf(github, claims).slice(2)).toEqual([
    [`${github.toLowerCase()}:ref`, 'false'],
    [`${github.toLowerCase()}:workflow`, ''],
  ]);
});

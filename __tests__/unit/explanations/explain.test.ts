import { describe, expect, test } from '@jest/globals';
import { explained } from '../../../scripts/troubleshooting/page.ts';
import { plan as usual, withCenter, withPool } from '../../../scripts/troubleshooting/plans.ts';
import {
  AccountError,
  ApprovalError,
  DeadlineError,
  DeliveryError,
  ForeignAnswerError,
  HopError,
  IdentifyError,
  ProfileError,
  ServiceError,
  SourceError,
  TokenRequestError,
} from '../../../src/errors/index.ts';
import { oneLineOf, render } from '../../../src/explain/explanation.ts';
import { page } from '../../../src/explain/page.ts';
import { explain, type FailureId, failures, type Known, knownOf } from '../../../src/explanations/index.ts';
import { Foreign } from '../../../src/text/foreign.ts';

interface Answered {
  readonly status?: number;
  readonly system?: string;
}

/** An error of a service, or of Node if `system` is set. */
const said = (reason: string, message: string, { status = 400, system }: Answered = {}) =>
  new ServiceError({
    service: 'STS',
    host: 'sts.us-east-2.amazonaws.com',
    reason,
    said: new Foreign(message),
    ...(system ? { system } : { status }),
  });
const at = (service: string, cause: unknown) =>
  cause instanceof ServiceError
    ? new ServiceError({ ...cause, service, said: cause.said, host: `${service}.example.com` })
    : cause;
const role = 'arn:aws:iam::111122223333:role/deploy';
const claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:o/r:ref:refs/heads/main',
};
const oidc = (cause: Error) => new HopError({ number: 1, of: 1, role, claims, cause });
const keys = (cause: Error) =>
  new HopError({ number: 2, of: 3, role, caller: 'arn:aws:sts::444455556666:assumed-role/a/s', cause });
const center = (cause: Error) =>
  new SourceError({
    source: 'sso',
    service: 'IAM Identity Center',
    cause: at('IAM Identity Center', cause),
  });
const pool = (cause: Error) =>
  new SourceError({ source: 'cognito', service: 'Amazon Cognito', cause: at('Amazon Cognito', cause) });
const situation: Known = { runner: 'github' };

/** The known facts, with a plan whose source matches the error. */
const known = (error: Error): Known => {
  if (!(error instanceof SourceError)) return situation;
  return knownOf(error.source === 'sso' ? withCenter : withPool, { runner: 'github' });
};

const rows: readonly (readonly [Error, string, RegExp])[] = [
  [
    oidc(said('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')),
    'The role does not trust this job',
    /"token.actions.githubusercontent.com:sub": "repo:o\/r:ref:refs\/heads\/main"/,
  ],
  [
    oidc(
      said('InvalidIdentityTokenException', 'No OpenIDConnect provider found in your account for https://x'),
    ),
    'The account has no OIDC provider for the issuer',
    /aws iam create-open-id-connect-provider --url https:\/\/token/,
  ],
  [
    oidc(said('InvalidIdentityTokenException', 'Incorrect token audience')),
    'Wrong audience',
    /--client-id sts.amazonaws.com/,
  ],
  [
    oidc(
      said('InvalidIdentityTokenException', "Couldn't retrieve verification key from your identity provider"),
    ),
    'STS could not get the keys of the token’s issuer',
    /let AWS reach that address/,
  ],
  [
    oidc(said('IDPCommunicationErrorException', 'timeout')),
    'STS could not get the keys of the token’s issuer',
    /again/,
  ],
  [oidc(said('ExpiredTokenException', 'Token expired')), 'The OIDC token has expired', /clock/],
  [oidc(said('IDPRejectedClaimException', 'no')), 'STS rejected the OIDC token', /provider/],
  [
    keys(
      said(
        'AccessDenied',
        `User: arn:aws:sts::444455556666:assumed-role/a/s is not authorized to perform: sts:AssumeRole on resource: ${role}`,
      ),
    ),
    'The caller may not assume this role',
    /"AWS": "arn:aws:iam::444455556666:role\/a"/,
  ],
  [
    keys(
      said(
        'AccessDenied',
        `User: arn:aws:iam::444455556666:user/u is not authorized to perform: sts:TagSession on resource: ${role}`,
      ),
    ),
    'Session tags are not allowed',
    /role-skip-session-tagging: true/,
  ],
  [
    keys(
      said(
        'ValidationError',
        'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
      ),
    ),
    'A chained session lasts at most one hour',
    /3600/,
  ],
  [
    keys(
      said(
        'ValidationError',
        'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      ),
    ),
    'The session is longer than the role allows',
    /--role-name deploy/,
  ],
  [
    keys(said('PackedPolicyTooLargeException', 'Packed policy consumes 105%')),
    'Session policies and tags are too large together',
    /Shorten/,
  ],
  [
    keys(said('MalformedPolicyDocumentException', 'Syntax errors in policy.')),
    'The session policy is not a valid policy',
    /inline-session-policy/,
  ],
  [
    keys(said('InvalidClientTokenId', 'The security token included in the request is invalid.')),
    'AWS does not know these credentials',
    /so new that STS does not know it everywhere/,
  ],
  [
    keys(said('SignatureDoesNotMatch', 'The request signature we calculated does not match')),
    'The signature is wrong',
    /between this runner and AWS/,
  ],
  [
    keys(said('SignatureDoesNotMatch', 'Signature expired: a is now earlier than b')),
    'The clock of the runner is wrong',
    /clock/,
  ],
  [keys(said('ExpiredToken', 'expired')), 'The credentials have expired', /again/],
  [
    keys(said('RegionDisabledException', 'STS is not activated in this region')),
    'STS is not active in this region',
    /IAM/,
  ],
  [
    keys(said('Error', 'getaddrinfo ENOTFOUND sts', { system: 'ENOTFOUND' })),
    'The host name of STS does not resolve',
    /aws-region/,
  ],
  [keys(said('Error', 'connect ECONNREFUSED', { system: 'ECONNREFUSED' })), 'STS cannot be reached', /proxy/],
  [keys(said('Error', 'no answer', { system: 'ETIMEDOUT' })), 'STS cannot be reached', /network/],
  [
    keys(new ForeignAnswerError('a page', { service: 'STS', host: 'sts', status: 200 })),
    'The answer is not from STS',
    /between this runner and STS/,
  ],
  [keys(said('Throttling', 'Rate exceeded')), 'AWS limits the rate of sign-ins', /fewer jobs/],
  [keys(said('ServiceUnavailable', 'x', { status: 503 })), 'STS answered with a server error', /Health/],
  [keys(said('Surprise', 'never seen', { status: 400 })), 'AWS refused the sign-in', /names/],
  [keys(new Error('never seen')), 'The sign-in failed', /debug/],
  [
    keys(said('Error', 'self-signed certificate', { system: 'DEPTH_ZERO_SELF_SIGNED_CERT' })),
    'The certificate of STS is not trusted',
    /NODE_EXTRA_CA_CERTS/,
  ],
  [
    keys(said('ValidationError', 'conflicts with a transitive tag key from the calling session.')),
    'A session tag is already inherited',
    /tagging: true/,
  ],
  [
    new IdentifyError('x', { cause: said('InvalidClientTokenId', 'invalid') }),
    'AWS does not know these credentials',
    /Check the credentials/,
  ],
  [
    new TokenRequestError('401', 'host', { status: 401 }),
    'GitHub refused to issue an OIDC token',
    /id-token: write/,
  ],
  [new TokenRequestError('500', 'host', { status: 500 }), 'GitHub gave no OIDC token', /githubstatus/],
  [new AccountError('111122223333', ['444455556666']), 'Wrong AWS account', /allowed-account-ids/],
  [new DeadlineError(7), 'No answer in time', /action-timeout-s/],
  [new DeliveryError('no file'), 'The session cannot be delivered', /runner/],
  [new TypeError('bug'), 'Unexpected failure', /debug/],
  [
    keys(
      said('AccessDenied', 'User: arn:x is not authorized to perform: sts:SetSourceIdentity on resource: y'),
    ),
    'The source identity is not allowed',
    /"sts:SetSourceIdentity"/,
  ],
  [
    keys(said('AccessDenied', 'MultiFactorAuthentication failed with invalid MFA one time pass code. ')),
    'AWS rejected the MFA code',
    /every 30 seconds/,
  ],
  [
    keys(
      said(
        'AccessDenied',
        'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
      ),
    ),
    'Wrong MFA device',
    /list-mfa-devices/,
  ],
  [
    new IdentifyError('x', {
      cause: said('AccessDenied', 'Cannot call GetSessionToken with session credentials'),
    }),
    'MFA needs long-lived access keys',
    /access keys of the user/,
  ],
  [new ApprovalError(600, 'https://device'), 'The sign-in was not approved', /sso-timeout-s/],
  [center(said('AccessDeniedException', 'The user denied the request')), 'The sign-in was declined', /again/],
  [
    center(said('ForbiddenException', 'No access')),
    'The user is not assigned to this account',
    /access portal/,
  ],
  [
    center(said('UnauthorizedException', 'Session token not found or invalid')),
    'IAM Identity Center does not accept the token',
    /sso-region/,
  ],
  [
    center(said('InvalidRequestException', 'Invalid startUrl')),
    'IAM Identity Center refuses the request',
    /the start URL and the region/,
  ],
  [
    center(said('Error', 'x', { system: 'ECONNREFUSED' })),
    'IAM Identity Center cannot be reached',
    /IAM Identity Center/,
  ],
  [
    pool(said('NotAuthorizedException', 'Token is not from a supported provider of this identity pool.')),
    'The identity pool does not list this provider',
    /describe-identity-pool/,
  ],
  [
    pool(said('NotAuthorizedException', 'Invalid login token. Incorrect token audience.')),
    'Wrong audience',
    /--client-id cognito-identity.amazonaws.com/,
  ],
  [
    pool(said('NotAuthorizedException', 'Invalid login token. Token expired: 1 >= 0')),
    'The identity pool rejected the token',
    /fetch it immediately before this step/,
  ],
  [
    pool(said('InvalidParameterException', 'Basic (classic) flow is not enabled, please use enhanced flow.')),
    'The basic flow is switched off',
    /enhanced/,
  ],
  [
    pool(said('NotAuthorizedException', "Access to Identity 'x' is forbidden.")),
    'The identity pool refuses the identity',
    /cognito-provider-name/,
  ],
  [
    pool(said('InvalidIdentityPoolConfigurationException', 'Invalid identity pool configuration.')),
    'The role does not trust the identity pool',
    /"Federated": "cognito-identity.amazonaws.com"/,
  ],
  [
    pool(said('ResourceNotFoundException', "IdentityPool 'x' not found.")),
    'There is no such identity pool',
    /ID of the pool/,
  ],
  [
    new ProfileError('base', 'its credential_process failed'),
    'The profile gives no credentials',
    /aws sts get-caller-identity --profile base/,
  ],
];

describe('each failure has its own explanation', () => {
  test.each(rows.map(([error, title, remedy]) => ({ error, title, remedy })))(
    '$title: $error.message',
    async ({ error, title, remedy }) => {
      const explanation = await explain(error, known(error));
      expect(explanation.title).toBe(title);
      const text = render(explanation);
      expect(text).toMatch(remedy);
      expect(text).toMatch(/^.+\n\nWhy(, most likely)?: .+\n\nWhat to do: .+$/s);
    },
  );

  test('the explanation names the hop of a chain', async () => {
    expect((await explain(keys(said('Surprise', 'x')), situation)).what).toContain(
      `Hop 2 of 3: ${role} could not be assumed`,
    );
  });
});

describe('every failure', () => {
  test.each(Object.keys(failures) as FailureId[])(
    '%s has a sample, and is explained by its own row',
    async (id) => {
      const explanation = await explained(id);
      expect(explanation.id).toBe(id);
      const line = oneLineOf(explanation, `More: #${id}`);
      expect(line).not.toContain('\n');
      expect(line.length).toBeLessThan(500);
      expect(line.endsWith(`More: #${id}`)).toBe(true);
      expect(page(explanation, 'more', '')).toContain('**What to do:**');
    },
  );

  test.each(Object.keys(failures) as FailureId[])(
    '%s: if there are other causes, the first is called likely',
    async (id) => {
      const { others = [], likely = false } = await explained(id);
      expect(others.length === 0 || likely).toBe(true);
    },
  );

  test('every JSON text to paste is valid JSON', async () => {
    const all = await Promise.all((Object.keys(failures) as FailureId[]).map(explained));
    const pastes = all.flatMap(({ paste }) => paste ?? []);
    const json = pastes.filter(({ language }) => language === 'json');
    expect(json.length).toBeGreaterThan(5);
    for (const { text } of json) expect(() => JSON.parse(text)).not.toThrow();
  });
});

describe('a refused token: the cause that fits the token comes first', () => {
  const job = {
    iss: 'https://token.actions.githubusercontent.com',
    aud: 'sts.amazonaws.com',
    sub: 'repo:octo-org/octo-repo:ref:refs/heads/main',
    repository: 'octo-org/octo-repo',
    repository_id: '74',
    ref: 'refs/heads/main',
    workflow_ref: 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
    job_workflow_ref: 'octo-org/octo-repo/.github/workflows/deploy.yml@refs/heads/main',
  };
  const refused = (more: Record<string, string>, facts: Partial<Known> = {}) => {
    const cause = said('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity');
    const error = new HopError({ number: 1, of: 1, role, claims: { ...job, ...more }, cause });
    return explain(error, { ...situation, ...facts });
  };

  test.each([
    ['a branch', {}, {}, /^the policy names a branch other than main/],
    [
      'an environment',
      { sub: 'repo:octo-org/octo-repo:environment:prod', environment: 'prod' },
      {},
      /^the job has the environment prod, so sub ends in environment:prod/,
    ],
    [
      'immutable IDs',
      { sub: 'repo:octo-org@65/octo-repo@74:ref:refs/heads/main' },
      {},
      /^sub has IDs after the @/,
    ],
    [
      'a pull request',
      { sub: 'repo:octo-org/octo-repo:pull_request' },
      {},
      /^this run belongs to a pull request, so sub ends in pull_request/,
    ],
    [
      'a pull request of a fork',
      { sub: 'repo:octo-org/octo-repo:pull_request' },
      { event: { name: 'pull_request', fork: true, dependabot: false } },
      /pull request from a fork/,
    ],
    ['a tag', { sub: 'repo:octo-org/octo-repo:ref:refs/tags/v1' }, {}, /^this run belongs to the tag v1/],
    [
      'a reusable workflow',
      { job_workflow_ref: 'octo-org/shared/.github/workflows/deploy.yml@refs/heads/main' },
      {},
      /^the job is in a reusable workflow.*octo-org\/shared/,
    ],
    [
      'a customised sub, by its form',
      { sub: 'repository_owner_id:65:job_workflow_ref:x' },
      {},
      /^sub does not have the default form/,
    ],
    [
      'a customised sub, as GitHub’s API shows it',
      { sub: 'repo:octo-org/octo-repo:ref:refs/heads/main' },
      { subject: { customised: true, keys: ['repo', 'context'] } },
      /^this repository customises sub \(built from repo, context/,
    ],
    [
      'another issuer',
      { iss: 'https://git.example.com/_services/token' },
      {},
      /^the issuer of the token is https:/,
    ],
    ['another audience', { aud: 'mine' }, {}, /^the audience is mine/],
    ['capitals', { repository: 'Octo-Org/Octo-Repo' }, {}, /^the repository is Octo-Org/],
  ] as const)('%s', async (_, claimsOf, facts, why) => {
    const explanation = await refused(claimsOf, facts);
    expect(explanation.why).toMatch(why);
    expect(explanation.likely).toBe(true);
    expect(explanation.others?.at(-1)).toContain('the role does not exist');
  });

  test('the statement is narrow: sub, aud, and the repository ID if AWS can test it', async () => {
    const conditionOf = async (more: Record<string, string>) =>
      JSON.parse((await refused(more)).paste?.[0]?.text ?? '').Condition as unknown;
    const provider = 'token.actions.githubusercontent.com';
    expect(await conditionOf({})).toEqual({
      StringEquals: {
        [`${provider}:aud`]: 'sts.amazonaws.com',
        [`${provider}:sub`]: job.sub,
        [`${provider}:repository_id`]: '74',
      },
    });
    expect(await conditionOf({ iss: 'https://git.example.com/_services/token' })).toEqual({
      StringEquals: {
        'git.example.com/_services/token:aud': 'sts.amazonaws.com',
        'git.example.com/_services/token:sub': job.sub,
      },
    });
  });

  test('no statement is printed that would admit other repositories', async () => {
    const iss = 'https://git.example.com/_services/token';
    for (const sub of [
      'repository_owner:octo-org',
      'job_workflow_ref:octo-org/octo-repo/.github/workflows/x.yml@refs/heads/main',
      'repo:octo-org/octo-repo-2:ref:refs/heads/main',
    ]) {
      const open = await refused({ iss, sub });
      expect(open.paste).toEqual([]);
      expect(open.remedy).toContain('sub does not name the repository');
    }
    for (const sub of ['repo:octo-org@65/octo-repo@74:pull_request', 'repository_id:74:ref:refs/heads/main'])
      expect((await refused({ iss, sub })).paste).not.toEqual([]);
  });

  test('no such statement is printed for session tags, and command lines are quoted', async () => {
    const iss = 'https://git.example.com/_services/token';
    const tagged = { ...claims, iss, sub: 'repository_owner:octo-org', repository: 'octo-org/octo' };
    const of = (name: string, message: string, more: object) =>
      explain(
        new HopError({ number: 1, of: 1, role, claims: { ...tagged, ...more }, cause: said(name, message) }),
        situation,
      );
    expect((await of('AccessDenied', 'Not authorized to perform sts:TagSession', {})).paste).toEqual([]);
    const audience = await of('InvalidIdentityToken', 'Incorrect token audience', { aud: 'api://x$(id)&y' });
    expect(audience.paste?.[0]?.text).toContain("--client-id 'api://x$(id)&y'");
  });

  test('an IAM policy variable in a claim is escaped', async () => {
    const variable = `${'$'}{aws:username}`;
    const { paste } = await refused({ sub: `repo:octo-org/octo-repo:ref:refs/heads/${variable}` });
    const [first] = paste ?? [];
    expect(first?.text).toContain(`${'$'}{$}{aws:username}`);
  });

  test('the commands for the role and the provider follow the statement', async () => {
    const texts = (await refused({})).paste?.map(({ text }) => text) ?? [];
    expect(texts[2]).toContain('aws iam update-assume-role-policy --role-name deploy');
    expect(texts[3]).toContain('aws iam create-open-id-connect-provider --url https://token.actions');
  });
});

test('a misspelt region in a host name gets a suggestion', async () => {
  const at = async (host: string) => {
    const named = { service: 'STS', host, reason: 'Error', said: new Foreign('getaddrinfo ENOTFOUND') };
    const error = keys(new ServiceError({ ...named, system: 'ENOTFOUND' }));
    return (await explain(error, situation)).why;
  };
  expect(await at('sts.us-est-2.amazonaws.com')).toContain(
    'There is no region us-est-2: did you mean us-east-2?',
  );
  expect(await at('sts.us-east-2.amazonaws.com')).not.toContain('did you mean');
  expect(await at('sts.example.com')).not.toContain('did you mean');
});

describe('a suggested trust policy', () => {
  const refusedHop = async (callerArn: string, callerRole?: string) => {
    const message = `User: ${callerArn} is not authorized to perform: sts:AssumeRole on resource: ${role}`;
    const error = new HopError({ number: 2, of: 2, role, callerRole, cause: said('AccessDenied', message) });
    return (await explain(error, situation)).paste?.[0]?.text ?? '';
  };

  test('names the role with the path that the previous hop used', async () => {
    const path = 'arn:aws:iam::444455556666:role/ci/path/hub';
    expect(await refusedHop('arn:aws:sts::444455556666:assumed-role/hub/x', path)).toContain(
      `"AWS": "${path}"`,
    );
  });

  test('names the account and adds a condition if AWS chose the path of the role', async () => {
    const arn = 'arn:aws:sts::444455556666:assumed-role/AWSReservedSSO_Deployer_0123/alice';
    const statement = JSON.parse(await refusedHop(arn));
    expect(statement.Principal).toEqual({ AWS: 'arn:aws:iam::444455556666:root' });
    expect(statement.Condition).toEqual({
      ArnLike: {
        'aws:PrincipalArn':
          'arn:aws:iam::444455556666:role/aws-reserved/sso.amazonaws.com/*AWSReservedSSO_Deployer_0123',
      },
    });
  });

  test('includes the external ID and the tags that were sent, only for a hop of the plan', async () => {
    const caller = 'arn:aws:iam::111122223333:user/ci';
    const refusedWith = async (target: string, reason: string) => {
      const message = `User: ${caller} is not authorized to perform: sts:AssumeRole on resource: ${target}${reason}`;
      const error = new HopError({ number: 1, of: 1, role: target, cause: said('AccessDenied', message) });
      const hop = { role, sessionName: 's', duration: 3600, policyArns: [], externalId: 'octo-42' };
      const tags = { kept: [], droppable: [], custom: [], transitiveKeys: [] };
      const route = { ...usual.route, hops: [hop], tags };
      const { paste } = await explain(error, knownOf({ ...usual, route }, situation));
      return paste?.map(({ text }) => JSON.parse(text)) ?? [];
    };
    const [trust] = await refusedWith(
      role,
      ' because no resource-based policy allows the sts:AssumeRole action',
    );
    expect(trust).toMatchObject({
      Action: ['sts:AssumeRole', 'sts:TagSession'],
      Condition: { StringEquals: { 'sts:ExternalId': 'octo-42' } },
    });
    const [ofProfile] = await refusedWith('arn:aws:iam::111122223333:role/partner', '');
    expect(ofProfile).toMatchObject({ Action: 'sts:AssumeRole' });
    expect(ofProfile).not.toHaveProperty('Condition');
  });

  test('is not printed if AWS does not name the caller', async () => {
    const error = new HopError({
      number: 1,
      of: 1,
      role,
      cause: said('AccessDenied', 'not authorized to perform: sts:AssumeRole'),
    });
    expect((await explain(error, situation)).paste).toEqual([]);
  });
});

describe('a wrong clock is named only if it explains the failure', () => {
  const late = { clockBehind: 3000 };
  const clock = /[Tt]he clock of this runner is 50 minutes behind that of AWS/;

  test.each([
    [
      new IdentifyError('x', {
        cause: said('SignatureDoesNotMatch', 'Signature expired: a is now earlier than b'),
      }),
    ],
    [keys(said('Error', 'certificate is not yet valid', { system: 'CERT_NOT_YET_VALID' }))],
  ])('%s', async (error) => {
    expect((await explain(error, { ...situation, ...late })).why).toMatch(clock);
    expect((await explain(error, { ...situation, clockBehind: 1 })).why).not.toMatch(/minutes behind/);
  });

  test('not if the role does not trust the job', async () => {
    const error = oidc(said('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity'));
    expect(render(await explain(error, { ...situation, ...late }))).not.toContain('clock');
  });
});

test('the job summary shows foreign text as text only, never as Markdown or HTML', async () => {
  const evil = '`x` | <img src=x> **b** [l](javascript:x)\n# h';
  const cause = said('AccessDenied', `Not authorized to perform sts:AssumeRoleWithWebIdentity ${evil}`);
  const error = new HopError({ number: 1, of: 1, role, claims: { ...claims, sub: evil }, cause });
  const text = page(await explain(error, situation), 'more', '');
  const prose = text.replace(/```[\s\S]*?```/g, '').replace(/(`+)[^`].*?\1/g, '');
  expect(prose).not.toMatch(/<img|^# h|[^\\]\*\*b|[^\\]\]\(javascript/m);
});

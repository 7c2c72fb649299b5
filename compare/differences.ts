import type { Effects } from './effects.ts';
import type { Fact, Pair } from './pair.ts';

/** A deliberate difference from the incumbent. Its texts are a row of the migration page. */
export interface Difference {
  /** The input, output or other topic. */
  readonly about: string;
  readonly theirs: string;
  readonly ours: string;
  readonly why: string;
  /** Whether it explains a fact that differs. Absent if no scenario shows it. */
  readonly accepts?: (fact: Fact, pair: Pair) => boolean;
  /** The test that shows it, if no scenario does. */
  readonly test?: string;
}

const inScenario =
  (...names: readonly string[]) =>
  (_: Fact, { scenario }: Pair) =>
    names.includes(scenario.name);

const failed = ({ ours }: Pair) => ours.steps.some(({ result }) => result === 'failure');

/** The index of a post step's main step. Post steps run in reverse order. */
function stepOfPost(path: string, { steps }: Effects): number {
  return steps.length - 1 - Number(/^posts ▸ (\d+)/.exec(path)?.[1]);
}

/** The value of a variable before a step. */
function valueBefore(name: string, step: number, { scenario, ours }: Pair): string {
  const earlier = ours.steps.slice(0, step).findLast(({ variables }) => name in variables);
  const found = scenario.steps[step]?.env?.[name] ?? scenario.environment?.[name] ?? '';
  return earlier?.variables[name] ?? known(found);
}

/** Replaces the access keys of scenarios with the names that effects have for them. */
function known(value: string): string {
  const names: Readonly<Record<string, string>> = {
    AKIAIOSFODNN7EXAMPLE: '<key ID of user/ci>',
    'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY': '<secret key of user/ci>',
    AKIAI44QH8DHBEXAMPLE: '<key ID of user/reader>',
    'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY': '<secret key of user/reader>',
  };
  return names[value] ?? value;
}

/** Every deliberate difference. The first that accepts a fact explains it. */
export const differences: readonly Difference[] = [
  {
    about: 'a step that fails',
    theirs:
      'leaves the region, sometimes the source keys, and with `allowed-account-ids` even the session of the wrong account in the environment',
    ours: 'changes nothing: no variable, no output, no file',
    why: 'A later step with `if: always()` must not run with a partial sign-in.',
    accepts: ({ path, ours }, pair) =>
      failed(pair) &&
      /^(steps|posts) ▸ \d+ ▸ (variables|outputs|files|modes) ▸ /.test(path) &&
      ours === undefined &&
      !/mistake: a region|without a role/.test(pair.scenario.name),
  },
  {
    about: 'wrong inputs',
    theirs: 'reports some only after the token request or the role assumption, one at a time',
    ours: 'reports all in one error, before any request',
    why: 'One run shows everything to correct.',
    accepts: ({ path, ours }, pair) =>
      failed(pair) &&
      /^steps ▸ 0 ▸ (requests|identifications)/.test(path) &&
      (ours === undefined || ours === '0') &&
      /^mistake|allowed|^profile (that exists|with a space)$|^token file|^keys without/.test(
        pair.scenario.name,
      ),
  },
  {
    about: 'the post step: environment',
    theirs: 'blanks all five variables, even if the step did not set them',
    ours: 'restores the previous values, and only of variables that the step set',
    why: 'If the runner has its own credentials, later post steps still need them.',
    accepts: ({ path, ours }, pair) => {
      const [, name] = /^posts ▸ \d+ ▸ variables ▸ (\w+)$/.exec(path) ?? [];
      if (!name) return false;
      const step = stepOfPost(path, pair.ours);
      const set = name in (pair.ours.steps[step]?.variables ?? {});
      return set ? ours === valueBefore(name, step, pair) : ours === undefined;
    },
  },
  {
    about: 'the post step: profiles',
    theirs: 'leaves the profile and its credentials in the shared files',
    ours: 'removes the profile, or restores the one that it replaced, unless the profile was changed meanwhile',
    why: 'On a self-hosted runner, credentials in files stay after the job.',
    accepts: ({ path, ours }, pair) => {
      const [, kind, name] = /^posts ▸ \d+ ▸ (files|modes) ▸ (.+)$/.exec(path) ?? [];
      if (!name) return false;
      // A removed file has no permissions either.
      if (kind === 'modes') return ours === undefined;
      const step = stepOfPost(path, pair.ours);
      const before = step === 0 ? pair.ours.before : pair.ours.steps[step - 1]?.files;
      return ours === before?.[name];
    },
  },
  {
    about: '`aws-profile`: the rest of the file',
    theirs: 'is rewritten: comments vanish, nested keys become flat, line endings change',
    ours: 'stays byte for byte',
    why: 'The files belong to the user.',
    accepts: ({ path, ours }, pair) => {
      const [, name] = /^steps ▸ \d+ ▸ files ▸ (.+)$/.exec(path) ?? [];
      return (
        pair.scenario.name === 'profile beside comments and nested keys' &&
        ours?.startsWith(pair.ours.before[name ?? ''] ?? '-') === true
      );
    },
  },
  {
    about: '`aws-profile`: a comment in the section',
    theirs: 'none',
    ours: 'the first line of the section says that this job wrote it',
    why: 'The post step finds its sections even if its receipts are lost. Tools ignore comments.',
    accepts: ({ path, theirs, ours }) =>
      /^steps ▸ \d+ ▸ files ▸ /.test(path) && ours?.replace(/^# written by aws-auth .*\n/gm, '') === theirs,
  },
  {
    about: '`aws-profile` with keys and a role',
    theirs: 'writes the keys to the profile first, and fails if the job has no other credentials',
    ours: 'assumes the role with the keys, and writes only the session of the role',
    why: 'The workflow wants the role, not the keys.',
    accepts: inScenario('profile of keys and role'),
  },
  {
    about: '`aws-profile` with existing credentials of the job',
    theirs: 'writes no profile, and does not say so',
    ours: 'writes them to the profile',
    why: 'Later steps use the profile.',
    accepts: inScenario('ambient and profile'),
  },
  {
    about: '`aws-profile`: names',
    theirs: 'accepts any name without white space, brackets and slashes',
    ours: 'also refuses quotes, `DEFAULT`, a leading `#` or `;`, and names such as `constructor`',
    why: 'The AWS CLI cannot read a configuration file with an odd quote in a section, and does not read `[DEFAULT]` as a profile. Other tools misread the rest.',
    accepts: inScenario('habit: the profile DEFAULT'),
  },
  {
    about: '`aws-account-id`, `authenticated-arn`',
    theirs: 'missing with `output-env-credentials: false`, with `aws-profile`, and with kept credentials',
    ours: 'always set',
    why: 'Workflows need them most when the step exports nothing.',
    accepts: ({ path, theirs, ours }, pair) =>
      /^steps ▸ \d+ ▸ outputs ▸ (aws-account-id|authenticated-arn)$/.test(path) &&
      theirs === undefined &&
      ours !== undefined &&
      !failed(pair) &&
      pair.theirs.steps.every(({ result }) => result === 'success'),
  },
  {
    about: '`aws-expiration`',
    theirs: 'has quotation marks: `"2026-11-23T10:00:00.000Z"`',
    ours: 'has none: `2026-11-23T10:00:00.000Z`',
    why: 'Every tool can read it. To build JSON from it, add the marks with `toJSON()`.',
    accepts: ({ path, theirs, ours }) => path.endsWith('▸ aws-expiration') && theirs === JSON.stringify(ours),
  },
  {
    about: 'keys together with a role and a token endpoint',
    theirs: 'uses the keys',
    ours: 'uses GitHub OIDC; the keys are the fallback, with a warning',
    why: 'Short-lived proof comes first. (An OIDC session has only the session tags of the token.) To use the keys, set `force-skip-oidc: true` or `credential-source: access-keys`.',
    accepts: inScenario('keys and role: a token endpoint as well'),
  },
  {
    about: '`audience`',
    theirs: 'the default is `sts.amazonaws.com` in all regions',
    ours: 'the default is `sts.amazonaws.com.cn` in China regions',
    why: 'STS in China uses this audience. If your provider lists `sts.amazonaws.com`, set it.',
    accepts: inScenario('OIDC: China'),
  },
  {
    about: '`role-to-assume` as a name',
    theirs: 'becomes an ARN of `arn:aws`, in every region',
    ours: 'becomes an ARN in the partition of the region',
    why: 'Otherwise names do not work in China and GovCloud.',
    accepts: ({ path }, { scenario }) =>
      scenario.name === 'OIDC: China with its audience, then a role name' && path.startsWith('steps ▸ 1'),
  },
  {
    about: '`role-duration-seconds` with `role-chaining`',
    theirs: 'above 3600, AWS refuses every attempt',
    ours: 'above 3600, the step uses 3600, with a notice',
    why: 'AWS limits the session of a chained role to one hour.',
    accepts: ({ path }, { scenario }) =>
      scenario.name === 'role-chaining: an hour is the most' && path.startsWith('steps ▸ 1'),
  },
  {
    about: '`use-existing-credentials`',
    theirs: 'any text turns it on, even `false`; keeps the credentials of any role or user',
    ours: 'is a boolean; keeps credentials only if they belong to the wanted role (or key) and account, and are known to last 15 more minutes; sets the outputs',
    why: 'A deployment must not run as another role, and must not lose its session halfway.',
    accepts: inScenario('use-existing-credentials: of somebody else', 'use-existing-credentials: "false"'),
  },
  {
    about: '`force-skip-oidc` with a role',
    theirs: 'requires keys or a token file, although the input is meant for instance roles',
    ours: 'also accepts the existing credentials of the job',
    why: 'The input then does what its description says.',
    accepts: inScenario('ambient and role: force-skip-oidc'),
  },
  {
    about: '`web-identity-token-file` without a role ARN',
    theirs: 'succeeds, but exports only the region; completes a role name if there are keys, too',
    ours: 'is an error; the role must be an ARN',
    why: 'A token only works with a role, and does not name an account.',
    accepts: inScenario('token file: without a role', 'token file: keys and a role name'),
  },
  {
    about: '`role-chaining` with keys',
    theirs: 'uses the keys of the inputs',
    ours: 'uses the credentials of the environment, or the keys of the inputs if there are none',
    why: 'Role chaining starts from an earlier session. To start from the keys, leave it out.',
    accepts: inScenario('role-chaining: with keys as inputs, and others in the environment'),
  },
  {
    about: '`AWS_PROFILE` together with keys in the environment',
    theirs: 'uses the profile',
    ours: 'uses the keys',
    why: 'The AWS CLI does the same.',
    accepts: inScenario('ambient: keys and AWS_PROFILE'),
  },
  {
    about: '`output-credentials` with existing credentials of the job',
    theirs: 'does not set the outputs',
    ours: 'sets the outputs',
    why: 'A requested output must not be empty.',
    accepts: inScenario('ambient: as outputs'),
  },
  {
    about: '`aws-region`',
    theirs: 'accepts letters, digits and hyphens; the default is `AWS_REGION`',
    ours: 'must be an existing region, and the error suggests the nearest one; the default is `AWS_REGION`, then `AWS_DEFAULT_REGION`. With `sts-endpoint` any name is valid, also a region that is newer than the action',
    why: 'Otherwise a typo appears as a host name that does not resolve.',
    accepts: inScenario('mistake: a region that does not exist'),
  },
  {
    about: '`http-proxy`',
    theirs: 'applies only to STS; the token request uses the proxy of the environment',
    ours: 'also applies to the token request; the default can also be `https_proxy` or `http_proxy`. PAC files (`pac+http:`) are refused',
    why: 'A runner that needs a proxy needs it for both. A PAC file is a program, and would need an interpreter in the action.',
    accepts: ({ path }, { scenario }) =>
      scenario.name === 'http-proxy for OIDC' && path.includes('▸ proxied'),
  },
  {
    about: '`no-proxy`',
    theirs: 'a name with a port matches nothing; a name does not match its subdomains',
    ours: 'a name matches itself and its subdomains, on any port or on the given port',
    why: 'The AWS CLI and the runner do the same.',
    accepts: ({ path }, { scenario }) => scenario.name === 'no-proxy: the host' && path.includes('▸ proxied'),
  },
  {
    about: 'calls of GetCallerIdentity',
    theirs: 'one or two in every run',
    ours: 'only for credentials that do not come from a role assumption',
    why: 'The answer to a role assumption already names the session. This saves a connection and its round trips.',
    accepts: ({ path, theirs = '0', ours = '0' }) =>
      (path.endsWith('▸ identifications') && Number(ours) <= Number(theirs)) ||
      (/▸ proxied ▸ \d+$/.test(path) && theirs === 'POST {CLOUD}/' && ours === '0'),
  },
  {
    about: 'retries: `disable-retry`, `retry-max-attempts`',
    theirs: 'tries everything up to 12 times, even after a refusal or a wrong input',
    ours: 'retries only transient failures: network, timeouts, 5xx, throttling',
    why: 'If AWS refuses a role, the step fails at once, not after most of a minute.',
    test: 'scenarios/failures.test.ts',
  },
  {
    about: 'shared files and token files that are links',
    theirs: 'follows them; replaces the target of the link when it writes',
    ours: 'refuses them, and the error names the link. Tokens that Kubernetes mounts, and shared files that the step only reads, can be links',
    why: 'Otherwise the owner of the link decides which file is read or replaced. Set `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` to the files themselves.',
    test: 'scenarios/profile.test.ts',
  },
  {
    about: 'plain http to a host outside the private network',
    theirs: 'is used for STS and for proxies, and sends the token',
    ours: 'is refused before the step sends anything; the error prints the URL to use instead',
    why: 'Every request contains a token, a signature or a code that an attacker on the network could use.',
    test: 'attacks/destinations.test.ts',
  },
  {
    about: '`allowed-account-ids` with an invalid item',
    theirs: 'an empty first item turns the check off; an item that is not an account ID never matches',
    ours: 'ignores empty items; a list of only empty items is an error, and so is any other text that is not an account ID',
    why: 'The check must not be off silently.',
    accepts: inScenario(
      'habit: allowed-account-ids with an empty item at the start',
      'habit: allowed-account-ids with an odd item',
    ),
  },
  {
    about: 'a runner without `GITHUB_ENV`',
    theirs: 'succeeds, but later steps do not get the session',
    ours: 'fails before any request, unless `output-env-credentials` is `false`',
    why: 'A step that delivers nothing must not succeed.',
    accepts: inScenario('habit: no GITHUB_ENV'),
  },
  {
    about: '`aws-access-key-id`: long-lived keys',
    theirs: 'no warning',
    ours: 'warns if OIDC would work, and if the key is older than 90 days. The step asks IAM for the age (`iam:ListAccessKeys`) and does not wait for the answer. `key-age-check: false` turns this off',
    why: 'Forgotten stored keys are the most frequent leak.',
    test: 'scenarios/good-practice.test.ts',
  },
  {
    about: 'secret access keys on Windows',
    theirs: 'can start with `/`',
    ours: 'if a key starts with `/`, the step assumes the role again',
    why: 'Git Bash reads such a key as a path and changes it.',
    test: 'scenarios/summary.test.ts',
  },
  {
    about: '`inline-session-policy`, `managed-session-policies` without a role',
    theirs: 'ignored silently',
    ours: 'ignored with a warning; an error with `role-chain` or `sessions`, because those sessions would have more permissions than the workflow says',
    why: 'A limit must not be ignored silently.',
    test: 'scenarios/drop-in.test.ts',
  },
  {
    about: 'account IDs in log and job summary',
    theirs: 'printed only in debug logs',
    ours: 'printed only if the repository is known to be private or internal. `mask-aws-account-id: true` hides and masks them, `false` prints them',
    why: 'Everyone can read the logs of a public repository. In other repositories, account IDs help.',
    test: 'scenarios/public-repository.test.ts',
  },
  {
    about: '`action-timeout-s`',
    theirs: 'default: no limit',
    ours: 'default: 120',
    why: 'A step must not hang until the time limit of the job.',
    test: 'scenarios/failures.test.ts',
  },
  {
    about: '`role-duration-seconds`, `retry-max-attempts`, `action-timeout-s`',
    theirs: '`1h` counts as 1, and `abc` as unset',
    ours: 'must be a whole number in range',
    why: 'An error is better than a silent guess.',
    test: 'unit/inputs/read.test.ts',
  },
  {
    about: '`inline-session-policy`, `custom-tags`, `transitive-tag-keys`',
    theirs: 'AWS refuses invalid values; transitive keys without a tag are dropped',
    ours: 'checked before the call; transitive keys without a tag are dropped with a warning',
    why: 'The error names the input.',
    test: 'unit/plan/plan.test.ts',
  },
  {
    about: '`special-characters-workaround`',
    theirs: 'assumes the role again without limit',
    ours: 'gives up after 40 attempts',
    why: 'A step must not hang.',
    test: 'scenarios/drop-in.test.ts',
  },
  {
    about: '`unset-current-credentials`',
    theirs: 'blanks the variables first, even if the step then fails',
    ours: 'blanks them only when it exports the new ones',
    why: 'A failed step must change nothing.',
    test: 'scenarios/drop-in.test.ts',
  },
  {
    about: 'the user agent in CloudTrail',
    theirs: '`configure-aws-credentials-for-github-actions`',
    ours: '`aws-auth`',
    why: 'Logs must show which action sent the request. Change filters on the old name.',
    test: 'scenarios/sign-in.test.ts',
  },
];

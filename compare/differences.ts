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
    why: 'A later step with `if: always()` must not run with half a sign-in.',
    accepts: ({ path, ours }, pair) =>
      failed(pair) &&
      /^(steps|posts) ▸ \d+ ▸ (variables|outputs|files|modes) ▸ /.test(path) &&
      ours === undefined &&
      !/mistake: a region|without a role/.test(pair.scenario.name),
  },
  {
    about: 'wrong inputs',
    theirs: 'some are found after the token request or the role assumption, one at a time',
    ours: 'all are named in one error, before any request',
    why: 'One run shows everything that has to be corrected.',
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
    theirs: 'blanks the five variables, whatever they were before and whoever set them',
    ours: 'puts back what was there before the step, and touches only what the step has set',
    why: 'On a runner that has credentials of its own, later post steps still need them.',
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
    ours: 'removes the profile, or puts back what it replaced, unless somebody has changed it since',
    why: 'Credentials in files outlive the job on a self-hosted runner.',
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
    theirs: 'is written anew: comments vanish, nested keys flatten, other line endings change',
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
    ours: 'the first line of a section says that this job has written it',
    why: 'The post step finds its own sections again also when its notes are lost. No tool reads comments.',
    accepts: ({ path, theirs, ours }) =>
      /^steps ▸ \d+ ▸ files ▸ /.test(path) && ours?.replace(/^# written by aws-auth .*\n/gm, '') === theirs,
  },
  {
    about: '`aws-profile` with keys and a role',
    theirs: 'writes the keys into the profile first, and fails where nothing else in the job has credentials',
    ours: 'assumes the role with the keys, and writes the role’s session only',
    why: 'The keys are the way, not the goal.',
    accepts: inScenario('profile of keys and role'),
  },
  {
    about: '`aws-profile` with credentials that the job has already',
    theirs: 'writes no profile, without a word',
    ours: 'writes them to the profile',
    why: 'The profile was asked for, and later steps name it.',
    accepts: inScenario('ambient and profile'),
  },
  {
    about: '`aws-profile`: names',
    theirs: 'any without white space, brackets and slashes',
    ours: 'quotes and `DEFAULT` are refused as well',
    why: 'The AWS CLI cannot read the configuration file any more when a section has an odd quote, and takes `[DEFAULT]` for something else than a profile.',
    accepts: inScenario('habit: the profile DEFAULT'),
  },
  {
    about: '`aws-account-id`, `authenticated-arn`',
    theirs: 'missing with `output-env-credentials: false`, with `aws-profile`, and with kept credentials',
    ours: 'always set',
    why: 'They are needed most where nothing is exported.',
    accepts: ({ path, theirs, ours }, pair) =>
      /^steps ▸ \d+ ▸ outputs ▸ (aws-account-id|authenticated-arn)$/.test(path) &&
      theirs === undefined &&
      ours !== undefined &&
      !failed(pair) &&
      pair.theirs.steps.every(({ result }) => result === 'success'),
  },
  {
    about: '`aws-expiration`',
    theirs: 'has quotation marks around it: `"2026-11-23T10:00:00.000Z"`',
    ours: 'has none: `2026-11-23T10:00:00.000Z`',
    why: 'Every tool reads it as it is. Where JSON is built from it, `toJSON()` adds the marks.',
    accepts: ({ path, theirs, ours }) => path.endsWith('▸ aws-expiration') && theirs === JSON.stringify(ours),
  },
  {
    about: 'keys together with a role and a token endpoint',
    theirs: 'the keys are used',
    ours: 'GitHub OIDC is used; the keys are the fallback, with a warning',
    why: 'Short-lived proof comes first. (A session by OIDC has the session tags of the token alone.) `force-skip-oidc: true` or `credential-source: access-keys` takes the keys.',
    accepts: inScenario('keys and role: a token endpoint as well'),
  },
  {
    about: '`audience`',
    theirs: 'unset it is `sts.amazonaws.com` everywhere',
    ours: 'unset it is `sts.amazonaws.com.cn` in China regions',
    why: 'That is the audience there. If your provider lists the other one, set it.',
    accepts: inScenario('OIDC: China'),
  },
  {
    about: '`role-to-assume` as a name',
    theirs: 'becomes an ARN of `arn:aws`, in every region',
    ours: 'becomes an ARN of the region’s partition',
    why: 'In China and GovCloud no name could work.',
    accepts: ({ path }, { scenario }) =>
      scenario.name === 'OIDC: China with its audience, then a role name' && path.startsWith('steps ▸ 1'),
  },
  {
    about: '`role-duration-seconds` with `role-chaining`',
    theirs: 'more than 3600 is refused by AWS, after all attempts',
    ours: '3600 is used, with a notice',
    why: 'AWS allows a chained role no more.',
    accepts: ({ path }, { scenario }) =>
      scenario.name === 'role-chaining: an hour is the most' && path.startsWith('steps ▸ 1'),
  },
  {
    about: '`use-existing-credentials`',
    theirs: 'any text switches it on, `false` too; whoever the credentials belong to, they are kept',
    ours: 'a boolean; they are kept if they are of the wanted role, or key, and account, and last 15 minutes more; a session of which nothing says how long it lasts is not kept; the outputs are set',
    why: 'A deployment must not run as somebody else, nor end halfway.',
    accepts: inScenario('use-existing-credentials: of somebody else', 'use-existing-credentials: "false"'),
  },
  {
    about: '`force-skip-oidc` with a role',
    theirs: 'wants keys or a token file, although the input is meant for instance roles',
    ours: 'takes the credentials that the job has as well',
    why: 'It does what its description says.',
    accepts: inScenario('ambient and role: force-skip-oidc'),
  },
  {
    about: '`web-identity-token-file` without a role ARN',
    theirs: 'succeeds, with nothing but the region; a role name is completed if keys are there as well',
    ours: 'is refused; the role has to be an ARN',
    why: 'A token is good for nothing but a role, and says nothing of an account.',
    accepts: inScenario('token file: without a role', 'token file: keys and a role name'),
  },
  {
    about: '`role-chaining` with keys',
    theirs: 'the keys of the inputs are used',
    ours: 'the credentials of the environment are used; the keys of the inputs if it has none',
    why: 'That is what role chaining is. Leave it out to start from the keys.',
    accepts: inScenario('role-chaining: with keys as inputs, and others in the environment'),
  },
  {
    about: '`AWS_PROFILE` together with keys in the environment',
    theirs: 'the profile is used',
    ours: 'the keys are used',
    why: 'So does the AWS CLI.',
    accepts: inScenario('ambient: keys and AWS_PROFILE'),
  },
  {
    about: '`output-credentials` with credentials that the job has already',
    theirs: 'they are not put into the outputs',
    ours: 'they are, because they were asked for',
    why: 'An output that was asked for should not be empty.',
    accepts: inScenario('ambient: as outputs'),
  },
  {
    about: '`aws-region`',
    theirs: 'anything of letters, digits and hyphens; `AWS_REGION` stands in',
    ours: 'a region that exists, or the nearest one is suggested; `AWS_DEFAULT_REGION` stands in, too. With an `sts-endpoint` of its own any name, also one that is newer than the action',
    why: 'A typing error otherwise shows as a name that does not resolve.',
    accepts: inScenario('mistake: a region that does not exist'),
  },
  {
    about: '`http-proxy`',
    theirs: 'for STS alone; the token request follows the environment',
    ours: 'for the token request as well; `https_proxy` and `http_proxy` stand in, too. PAC files (`pac+http:`) are refused',
    why: 'A runner that needs a proxy needs it for both. A PAC file is a program, and would bring an interpreter into the action.',
    accepts: ({ path }, { scenario }) =>
      scenario.name === 'http-proxy for OIDC' && path.includes('▸ proxied'),
  },
  {
    about: '`no-proxy`',
    theirs: 'a host name with a port matches nothing; a name means itself alone',
    ours: 'a name means itself and every name below it, on any port or on the one named',
    why: 'So do the AWS CLI and the runner.',
    accepts: ({ path }, { scenario }) => scenario.name === 'no-proxy: the host' && path.includes('▸ proxied'),
  },
  {
    about: 'how often AWS is asked',
    theirs: 'GetCallerIdentity once or twice in every run',
    ours: 'only for credentials that no role assumption has vouched for',
    why: 'The answer to a role assumption names the session already. It saves a connection and its round trips.',
    accepts: ({ path, theirs = '0', ours = '0' }) =>
      (path.endsWith('▸ identifications') && Number(ours) <= Number(theirs)) ||
      (/▸ proxied ▸ \d+$/.test(path) && theirs === 'POST {CLOUD}/' && ours === '0'),
  },
  {
    about: 'retries: `disable-retry`, `retry-max-attempts`',
    theirs: 'everything is tried up to 12 times, a refusal and a wrong input too',
    ours: 'only what may pass is tried again: network, timeouts, 5xx, throttling',
    why: 'A refused role then fails at once, not after most of a minute.',
    test: 'scenarios/failures.test.ts',
  },
  {
    about: 'shared files and token files that are links',
    theirs: 'are followed; a file that is written takes the place of what the link leads to',
    ours: 'are refused by name, apart from the tokens that Kubernetes mounts; shared files that are only read may be links',
    why: 'Otherwise the owner of a link decides which file is read or replaced. `AWS_CONFIG_FILE` and `AWS_SHARED_CREDENTIALS_FILE` name the files themselves.',
    test: 'scenarios/profile.test.ts',
  },
  {
    about: 'plain http to a host outside the private network',
    theirs: 'is used for STS and for proxies, with the token in it',
    ours: 'is refused before anything is sent, whatever names it; the error prints the URL to write instead',
    why: 'Every request has a token, a signature or a code in it that others on the way could use.',
    test: 'scenarios/destinations.test.ts',
  },
  {
    about: '`allowed-account-ids` with an odd item',
    theirs: 'an empty first item switches the guard off; an item that is no account ID never matches',
    ours: 'empty items are passed over; a list of empty items alone, and anything else that is no account ID, is an error',
    why: 'A guard that is off without a word guards nothing.',
    accepts: inScenario(
      'habit: allowed-account-ids with an empty item at the start',
      'habit: allowed-account-ids with an odd item',
    ),
  },
  {
    about: 'a runner without `GITHUB_ENV`',
    theirs: 'succeeds, and the session reaches no later step',
    ours: 'fails before anything is asked, unless `output-env-credentials` is `false`',
    why: 'A step that signs in must not succeed with nothing.',
    accepts: inScenario('habit: no GITHUB_ENV'),
  },
  {
    about: '`aws-access-key-id`: how old a key is',
    theirs: 'nothing is said of long-lived keys',
    ours: 'a warning where OIDC would do, and for a key of more than 90 days: IAM is asked for its age (`iam:ListAccessKeys`) beside the sign-in, and never waited for. `key-age-check: false` switches that off',
    why: 'A stored key that is forgotten is the most frequent leak.',
    test: 'scenarios/good-practice.test.ts',
  },
  {
    about: 'secret access keys on Windows',
    theirs: 'taken as they come',
    ours: 'one that begins with `/` is fetched again',
    why: 'Git Bash takes it for a path, and changes it.',
    test: 'scenarios/summary.test.ts',
  },
  {
    about: '`inline-session-policy`, `managed-session-policies` without a role',
    theirs: 'ignored without a word',
    ours: 'ignored with a warning; an error where a role is assumed that takes none (`role-chain`, `sessions`), because that session would be wider than written',
    why: 'A limit that was written must not vanish.',
    test: 'scenarios/drop-in.test.ts',
  },
  {
    about: 'account IDs in log and page',
    theirs: 'printed nowhere but in debug logs',
    ours: 'printed where the repository is known to be private or internal; elsewhere hidden. `mask-aws-account-id: true` hides and masks, `false` shows',
    why: 'Everybody can read the logs of a public repository; elsewhere they help.',
    test: 'scenarios/public-repository.test.ts',
  },
  {
    about: '`action-timeout-s`',
    theirs: 'no limit unless it is set',
    ours: '120 unless it is set',
    why: 'Nothing hangs until the job’s own limit.',
    test: 'scenarios/failures.test.ts',
  },
  {
    about: '`role-duration-seconds`, `retry-max-attempts`, `action-timeout-s`',
    theirs: '`1h` counts as 1, and `abc` as unset',
    ours: 'anything but a whole number in range is refused',
    why: 'A silent guess is worse than an error.',
    test: 'unit/inputs/read.test.ts',
  },
  {
    about: '`inline-session-policy`, `custom-tags`, `transitive-tag-keys`',
    theirs: 'AWS refuses what is wrong; transitive keys that are no tags vanish',
    ours: 'checked before the call; transitive keys that are no tags vanish with a warning',
    why: 'The error names the input.',
    test: 'unit/plan/plan.test.ts',
  },
  {
    about: '`special-characters-workaround`',
    theirs: 'asks again without end',
    ours: 'gives up after 40 attempts',
    why: 'Nothing hangs.',
    test: 'scenarios/drop-in.test.ts',
  },
  {
    about: '`unset-current-credentials`',
    theirs: 'blanks the variables first, also when the step then fails',
    ours: 'blanks them when the new ones come',
    why: 'A step that fails changes nothing.',
    test: 'scenarios/drop-in.test.ts',
  },
  {
    about: 'the user agent, as CloudTrail shows it',
    theirs: '`configure-aws-credentials-for-github-actions`',
    ours: '`aws-auth`',
    why: 'Logs should say which action it was. Filters on the old name need the new one.',
    test: 'scenarios/sign-in.test.ts',
  },
];

import type { Policy } from '../engine/policy.ts';
import { listOf } from '../engine/statement.ts';
import { issuerOf } from '../issuers/issuers.ts';
import { actsOn, providersOf, searchable, type Widest, widestOf } from '../widest/widest.ts';
import { claimConditions, isFirm } from './conditions.ts';
import type { Finding, Rule, Severity } from './finding.ts';
import { narrowed } from './narrowed.ts';
import { checkStatement } from './rules.ts';

/** What a trust policy does. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly widest: readonly Widest[];
}

/** Checks a policy. `policy`: by provider names. */
export function check(policy: Policy, repository?: string): Checked {
  const providers = providersOf(policy);
  const usual = providers.flatMap((name) => (name === '*' || /[*?]/.test(name) ? [] : [name]));
  let isStopped = false;
  const stopped = () => {
    isStopped = true;
  };
  const widest = searchable(policy).flatMap(
    (provider) => widestOf(policy, provider, { repository, stopped }) ?? [],
  );
  const findings = [
    ...providers.filter((name) => !usual.includes(name)).map((name) => foreignProvider(policy, name)),
    ...widest.flatMap((each) => byWidest(policy, each)),
    ...letterCase(policy, repository),
    ...(isStopped ? [undecided] : []),
    ...usual.flatMap((provider) =>
      policy.statements.flatMap((statement, index) => {
        const { Effect, Action, NotAction, Principal = '*' } = statement;
        const concerns =
          Effect === 'Allow' &&
          (Action === undefined ? NotAction !== undefined : actsOn(Action)) &&
          (Principal === '*' || listOf(Principal.Federated).includes(provider));
        return concerns ? checkStatement(statement, index, provider) : [];
      }),
    ),
  ];
  return { findings, widest };
}

const undecided: Finding = {
  rule: 'undecided',
  severity: 'high',
  what: 'the search for the widest token stopped before it had tried all',
  why: 'The patterns of the policy can be combined in too many ways.',
  remedy: 'Write fewer wildcards.',
  statement: 0,
  path: ['Statement'],
};

function foreignProvider({ statements }: Policy, name: string): Finding {
  const index = statements.findIndex(({ Effect, Principal, NotPrincipal }) => {
    if (Effect !== 'Allow') return false;
    const isAny = NotPrincipal !== undefined || Principal === '*' || listOf(Principal?.AWS).includes('*');
    return isAny
      ? name === '*'
      : listOf((Principal as Readonly<Record<string, string>> | undefined)?.Federated).includes(name);
  });
  return {
    rule: 'foreign-provider',
    severity: 'high',
    what: `the principal ${name} is not one OIDC provider`,
    why: 'Tokens of other issuers get in.',
    remedy: 'Name the ARN of the OIDC provider in the account of the role.',
    statement: index + 1,
    path: ['Statement', index, 'Principal'],
  };
}

/** A policy that writes the repository in other letters than its real name. */
function letterCase({ statements }: Policy, repository: string | undefined): readonly Finding[] {
  if (!repository) return [];
  return statements.flatMap((statement, index) => {
    const names = [
      ...JSON.stringify(statement.Condition ?? {}).matchAll(/"repo:([\w.-]+\/[\w.-]+)[:"]/g),
    ].map(([, name = '']) => name);
    const wrong = names.find(
      (name) => name !== repository && name.toLowerCase() === repository.toLowerCase(),
    );
    if (!wrong) return [];
    return [
      {
        rule: 'letter-case',
        severity: 'medium',
        what: `the policy names ${wrong}, and the repository is ${repository}`,
        why: 'Conditions are case-sensitive, so its jobs do not get in.',
        remedy: `Write ${repository}.`,
        statement: index + 1,
        path: ['Statement', index, 'Condition'],
      } satisfies Finding,
    ];
  });
}

const byLevel: Readonly<
  Record<string, { readonly rule: Rule; readonly severity: Severity; readonly why: string }>
> = {
  anyone: {
    rule: 'any-token',
    severity: 'high',
    why: 'Everybody can make a repository whose jobs have such a token.',
  },
  owner: { rule: 'other-owner', severity: 'high', why: 'Everybody can register such an owner.' },
  repository: {
    rule: 'other-repository',
    severity: 'high',
    why: 'Every repository of the owner gets in, also those that will be made.',
  },
  event: {
    rule: 'pull-request',
    severity: 'high',
    why: 'Its code is that of somebody who proposes a change, before anybody has approved it.',
  },
  ref: { rule: 'other-ref', severity: 'medium', why: 'Everybody who can push a branch or a tag gets in.' },
  environment: {
    rule: 'other-environment',
    severity: 'high',
    why: 'Everybody who can change the repository can make such an environment, without protection rules.',
  },
  workflow: { rule: 'other-run', severity: 'low', why: 'Every workflow of the repository gets in.' },
};

/** The issuers where a level means more or less than usual. */
const special: Readonly<Record<string, Readonly<Record<string, Severity>>>> = {
  // Anybody who may push a branch starts a pipeline; only protection limits who that is.
  gitlab: { ref: 'high', environment: 'medium' },
  // A job that somebody reruns with SSH has such a token.
  circleci: { workflow: 'high' },
  bitbucket: { environment: 'medium' },
};

function byWidest(policy: Policy, widest: Widest): readonly Finding[] {
  const found = byLevel[widest.level];
  if (!found) return [];
  const index = widest.statement - 1;
  const statement = policy.statements[index];
  const conditions = statement ? claimConditions(statement, index, widest.provider) : [];
  // The code that runs is pinned; the repository that calls it is not.
  const isPinned = conditions.some(
    (each) =>
      each.claim === 'job_workflow_ref' && isFirm(each) && each.values.every((value) => !/[*?]/.test(value)),
  );
  const { kind } = issuerOf(widest.provider);
  const own = special[kind]?.[widest.level] ?? found.severity;
  const severity = isPinned && found.severity === 'high' && widest.level !== 'event' ? 'medium' : own;
  const better = narrowed(widest.provider, statement?.Principal, widest.home);
  const onSub = conditions.find(({ claim }) => claim === 'sub');
  return [
    {
      rule: found.rule,
      severity,
      what: widest.words,
      why: found.why,
      remedy: remedyFor(widest),
      statement: widest.statement,
      path: onSub?.path ?? ['Statement', index],
      witness: widest.claims,
      ...(better && { narrowed: better }),
    },
  ];
}

function remedyFor({ provider }: Widest): string {
  return `Test ${provider}:sub with StringEquals, and name the repository together with a branch or an environment.`;
}

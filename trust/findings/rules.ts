import type { Statement } from '../engine/statement.ts';
import { common, issuerOf } from '../issuers/issuers.ts';
import { type ClaimCondition, claimConditions, isFirm } from './conditions.ts';
import type { Finding } from './finding.ts';

/** What the rules on one statement see. */
interface Seen {
  readonly statement: Statement;
  /** From 0. */
  readonly index: number;
  readonly provider: string;
  readonly all: readonly ClaimCondition[];
}

type Found = Omit<Finding, 'statement' | 'path'> & { readonly path?: Finding['path'] };
type Check = (seen: Seen) => readonly Found[];

const isGitHub = (provider: string) => issuerOf(provider).kind === 'github';

const noAudience: Check = ({ all, provider }) => {
  if (all.some((each) => each.claim === 'aud' && isFirm(each))) return [];
  return [
    {
      rule: 'no-audience',
      severity: 'medium',
      what: 'the audience is not tested',
      why: 'A token that was made for another relying party gets in, as far as the client IDs of the provider allow.',
      remedy: `Add "StringEquals": { "${provider}:aud": "sts.amazonaws.com" }.`,
    },
  ];
};

const setOperators: Check = ({ all }) =>
  all
    .filter(({ written, claim }) => written.set !== undefined && claim !== 'amr')
    .map(({ operator, claim, written: { set }, path }) => ({
      rule: 'set-operator',
      severity: set === 'ForAllValues' ? 'high' : 'low',
      what: `${operator} is on ${claim}, which has one value`,
      why:
        set === 'ForAllValues'
          ? 'ForAllValues holds when the claim is absent, so a token without it gets in.'
          : 'ForAnyValue is for keys with several values.',
      remedy: `Write ${operator.replace(/^\w+:/, '')}.`,
      path,
    }));

const absentClaims: Check = ({ all }) =>
  all
    .filter(({ written, negated }) => written.ifExists || negated)
    .filter(({ claim }) => !all.some((other) => other.claim === claim && isFirm(other)))
    .map(({ operator, claim, path }) => ({
      rule: 'absent-claim',
      severity: 'medium',
      what: `${operator} is the only condition on ${claim}`,
      why: 'It holds when the claim is absent, and for every value that it does not name.',
      remedy: 'Add a condition with StringEquals.',
      path,
    }));

const neverThere: Check = ({ all, provider }) => {
  const known = [...common, ...issuerOf(provider).claims];
  return all
    .filter(({ claim }) => !known.includes(claim))
    .map((each) => ({
      rule: 'key-never-there',
      severity: isFirm(each) ? 'medium' : 'high',
      what: `AWS has no key for the claim ${each.claim} of ${provider}`,
      why: isFirm(each) ? 'The condition never holds, so nobody gets in.' : 'The condition always holds.',
      remedy: `Test one of ${known.join(', ')}.`,
      path: each.path,
    }));
};

const literalWildcards: Check = ({ all }) =>
  all
    .filter(
      ({ written, values }) => /Equals/.test(written.name) && values.some((value) => /[*?]/.test(value)),
    )
    .filter(({ written }) => /^String/.test(written.name))
    .map(({ operator, claim, values, path }) => ({
      rule: 'literal-wildcard',
      severity: 'medium',
      what: `${operator} takes the wildcard in ${values.find((value) => /[*?]/.test(value))} literally`,
      why: `No token has such a ${claim}, so the job does not get in.`,
      remedy: 'Write the whole value, or StringLike.',
      path,
    }));

const movingTags: Check = ({ all }) =>
  all
    .filter(isFirm)
    .filter(({ claim, values }) => ['sub', 'ref', 'job_workflow_ref'].includes(claim) && values.some(isTag))
    .map(({ claim, path }) => ({
      rule: 'moving-tag',
      severity: 'medium',
      what: `${claim} names a tag`,
      why: 'Everybody who can push to the repository can move a tag, unless a rule protects it.',
      remedy: 'Name a protected branch or an environment, or pin a reusable workflow by its commit.',
      path,
    }));

const isTag = (value: string) => value.includes('refs/tags/');

const branchPatterns: Check = ({ all }) =>
  all
    .filter(isFirm)
    .filter(
      ({ written, claim, values }) =>
        written.name === 'StringLike' && ['sub', 'ref'].includes(claim) && values.some(isPattern),
    )
    .map(({ claim, values, path }) => ({
      rule: 'pattern-of-branches',
      severity: 'medium',
      what: `${claim} names a pattern of branches: ${values.find(isPattern)}`,
      why: 'A wildcard stands for any characters, so a branch with a longer name fits, too.',
      remedy: 'Name each branch, or an environment with protection rules.',
      path,
    }));

const isPattern = (value: string) => /[*?]/.test(after(value, 'refs/heads/'));

/** What follows a text, or nothing. */
const after = (value: string, text: string) => value.split(text).slice(1).join(text);

const names: Check = ({ all, provider }) => {
  const subs = all.filter((each) => each.claim === 'sub' && isFirm(each));
  const byId = all.some(
    (each) => isFirm(each) && /^(repository|project|pipeline|namespace|organization)_id$/.test(each.claim),
  );
  if (byId || subs.length === 0) return [];
  const { kind } = issuerOf(provider);
  const isPlain = (value: string) =>
    kind === 'github'
      ? /^repo:[^:@/]+\/[^:@]+:/.test(value)
      : kind === 'gitlab' && value.startsWith('project_path:');
  const plain = subs.filter(({ values }) => values.some(isPlain));
  return plain.flatMap(({ path, values }): readonly Found[] => {
    const hasBoth = values.some((value) => /^repo:[^:@/]+@\d+\/[^:@/]+@\d+:/.test(value));
    const reused: Found = {
      rule: 'name-without-id',
      severity: kind === 'gitlab' ? 'high' : 'low',
      what: 'the policy names a repository without its ID',
      why: 'When a repository or its owner is deleted or renamed, somebody else can register the name and gets in.',
      remedy:
        kind === 'gitlab'
          ? 'Add a condition on project_id.'
          : 'Add "repository_id", or use the form of sub that has IDs.',
      path,
    };
    const breaks: Found = {
      rule: 'plain-subject-only',
      severity: 'low',
      what: 'the policy knows only the plain form of sub',
      why: 'Repositories that were made or renamed since 15 July 2026, or opted in, have a sub with IDs, and do not get in.',
      remedy: 'List both forms.',
      path,
    };
    return kind === 'github' && !hasBoth ? [reused, breaks] : [reused];
  });
};

const customised: Check = ({ all, provider }) =>
  all
    .filter((each) => isGitHub(provider) && each.claim === 'sub' && isFirm(each))
    .filter(({ values }) =>
      values.some((value) =>
        /^(workflow|environment|ref|context|head_ref|base_ref|actor|event_name):/.test(value),
      ),
    )
    .map(({ path, values }) => ({
      rule: 'customised-subject',
      severity: 'high',
      what: `sub begins with a claim that others can choose: ${values[0]}`,
      why: 'Another repository can customise its sub in the same way, and choose the same value.',
      remedy: 'Begin the customised sub with repo, or with repository_owner and repository.',
      path,
    }));

const freeTags: Check = ({ statement, index }) => {
  const { Action: action, Condition: condition = {} } = statement;
  const tags = [action ?? []].flat().some((each) => /^sts:(TagSession|\*)$|^\*$/i.test(each));
  const isLimited = Object.values(condition).some((keys) =>
    Object.keys(keys).some((key) => /^aws:(RequestTag|TagKeys)/i.test(key)),
  );
  if (!tags || isLimited) return [];
  return [
    {
      rule: 'free-tags',
      severity: 'low',
      what: 'sts:TagSession is allowed without a condition on the tags',
      why: 'The session can have any tags, and policies may trust them.',
      remedy: 'Add a condition on aws:RequestTag or aws:TagKeys, or leave the action out.',
      path: ['Statement', index, 'Action'],
    },
  ];
};

const twins: Check = ({ all, provider }) => {
  const sub = all.find(
    ({ claim, values }) =>
      claim === 'sub' && values.some((value) => /%3A/i.test(after(value, ':environment:'))),
  );
  const isTested = all.some((each) => each.claim === 'environment' && isFirm(each));
  if (!sub || isTested || !isGitHub(provider)) return [];
  return [
    {
      rule: 'environment-twin',
      severity: 'medium',
      what: 'two environments have this sub: one with a colon, and one with %3A in its name',
      why: 'GitHub encodes a colon, but not a percent sign, and the other environment may have no protection rules.',
      remedy: `Test ${provider}:environment, too.`,
      path: sub.path,
    },
  ];
};

const checks: readonly Check[] = [
  twins,
  noAudience,
  setOperators,
  absentClaims,
  neverThere,
  literalWildcards,
  movingTags,
  branchPatterns,
  names,
  customised,
  freeTags,
];

/** The findings on a statement that lets a provider's tokens in, from its text alone. */
export function checkStatement(statement: Statement, index: number, provider: string): readonly Finding[] {
  const all = claimConditions(statement, index, provider);
  return checks.flatMap((check) =>
    check({ statement, index, provider, all }).map((found) => ({
      path: ['Statement', index],
      ...found,
      statement: index + 1,
    })),
  );
}

import { describe, expect, test } from '@jest/globals';
import { trustCauses } from '../../../../src/chain/failures/trust.ts';
import type { Situation } from '../../../../src/explain/situation.ts';
import type { Claims } from '../../../../src/identity.ts';
import { answer, refused, role } from './refusals.ts';

const usual: Claims = {
  iss: 'https://token.actions.githubusercontent.com',
  aud: 'sts.amazonaws.com',
  sub: 'repo:o/r:ref:refs/heads/main',
  repository: 'o/r',
};
const causes = (claims: Claims | undefined, situation: Partial<Situation> = {}) =>
  trustCauses(refused(answer('x', 'x'), { claims }), { runner: 'github', ...situation });
const general = [
  'the policy uses * with StringEquals, which has no wildcards. Use StringLike.',
  'the role or its policy was created seconds ago, and IAM takes up to 30 s to propagate it. Set role-propagation-s: 60.',
  'the role does not exist, or its name or account is wrong. AWS gives the same error for both.',
];
const branch = 'the policy names a branch other than main, or another repository.';

describe('the causes of a refused token', () => {
  test.each<[Claims, readonly string[]]>([
    [usual, [branch]],
    [
      { ...usual, sub: 'repo:o/r:ref:refs/heads/a/b' },
      ['the policy names a branch other than a/b, or another repository.'],
    ],
    [{ ...usual, sub: 'x:ref:refs/heads/main:more', repository: '' }, [branch]],
    [
      { ...usual, sub: 'repo:o/r:ref:refs/tags/v1' },
      [
        'this run belongs to the tag v1, so sub ends in ref:refs/tags/v1, and a policy for refs/heads/… does not match.',
      ],
    ],
    [
      { ...usual, sub: 'x:ref:refs/tags/v1:more', repository: '' },
      [
        'this run belongs to the tag v1, so sub ends in ref:refs/tags/v1, and a policy for refs/heads/… does not match.',
      ],
    ],
    [
      { ...usual, sub: 'repo:o/r:environment:prod', environment: 'prod' },
      [
        'the job has the environment prod, so sub ends in environment:prod, and a policy that tests the branch does not match.',
      ],
    ],
    [{ ...usual, environment: 'prod' }, [branch]],
    [{ ...usual, sub: 'repo:o/r:environment:prod' }, []],
    [
      { ...usual, sub: 'repo:o@1/r@2:ref:refs/heads/main' },
      [
        'sub has IDs after the @ (the immutable form, for repositories created or renamed since 15 July 2026), so a policy with only names does not match.',
        branch,
      ],
    ],
    [{ ...usual, sub: 'repo:o@1/r:ref:refs/heads/main' }, [branch]],
    [
      { ...usual, sub: 'repo:o/r:pull_request' },
      [
        'this run belongs to a pull request, so sub ends in pull_request, and a policy that tests the branch does not match.',
      ],
    ],
    [
      { ...usual, sub: 'custom' },
      [
        'sub does not have the default form (custom), probably because the organisation or the repository customises it. The policy must contain this value.',
      ],
    ],
    [{ ...usual, sub: 'custom', repository: '' }, []],
    [{ ...usual, sub: '' }, []],
    [
      { ...usual, sub: 'xrepo:o/r:ref:refs/heads/main' },
      [
        'sub does not have the default form (xrepo:o/r:ref:refs/heads/main), probably because the organisation or the repository customises it. The policy must contain this value.',
        branch,
      ],
    ],
    [
      { ...usual, sub: 'repo:o/r:pull_requests' },
      [
        'sub does not have the default form (repo:o/r:pull_requests), probably because the organisation or the repository customises it. The policy must contain this value.',
      ],
    ],
    [
      { ...usual, iss: 'https://x' },
      [
        'the issuer of the token is https://x, so the provider and the condition keys in the policy must have its name.',
        branch,
      ],
    ],
    [
      { ...usual, aud: 'mine' },
      ['the audience is mine, so a policy that tests aud must contain it.', branch],
    ],
    [{ ...usual, aud: 'sts.amazonaws.com.cn' }, [branch]],
    [
      { ...usual, aud: 'sts.amazonaws.com.cnx' },
      ['the audience is sts.amazonaws.com.cnx, so a policy that tests aud must contain it.', branch],
    ],
    [
      { ...usual, aud: 'xsts.amazonaws.com' },
      ['the audience is xsts.amazonaws.com, so a policy that tests aud must contain it.', branch],
    ],
    [
      { ...usual, workflow_ref: 'a', job_workflow_ref: 'b' },
      [
        'the job is in a reusable workflow: job_workflow_ref is the called workflow, b, but sub names the calling repository.',
        branch,
      ],
    ],
    [{ ...usual, workflow_ref: 'a', job_workflow_ref: 'a' }, [branch]],
    [{ ...usual, workflow_ref: 'a' }, [branch]],
    [{ ...usual, job_workflow_ref: 'b' }, [branch]],
    [
      { ...usual, repository: 'O/r' },
      ['the repository is O/r, with capital letters, and conditions are case-sensitive.', branch],
    ],
  ])('%j are %j', (claims, found) => {
    const nothing = 'no statement of the trust policy of the role matches this token.';
    expect(causes(claims)).toEqual([...(found.length > 0 ? found : [nothing]), ...general]);
  });

  test('without claims are the general ones', () => {
    expect(causes(undefined)).toEqual([
      'no statement of the trust policy of the role matches this token.',
      ...general,
    ]);
  });

  test('are known from GitHub’s settings', () => {
    const customised = (...keys: string[]) => causes(usual, { subject: { customised: true, keys } })[0];
    expect(customised('repo', 'context')).toBe(
      'this repository customises sub (built from repo, context), so sub is repo:o/r:ref:refs/heads/main, and a policy for the default form does not match.',
    );
    expect(customised()).toBe(
      'this repository customises sub (built by the template of the organisation), so sub is repo:o/r:ref:refs/heads/main, and a policy for the default form does not match.',
    );
    expect(causes(usual, { subject: { customised: false, keys: ['x'] } })[0]).toBe(branch);
  });

  test('are known from the event', () => {
    const of = (fork: boolean) =>
      causes(
        { ...usual, sub: 'repo:o/r:pull_request' },
        { event: { name: 'pull_request', fork, dependabot: false } },
      )[0];
    expect(of(true)).toContain('belongs to a pull request from a fork, so');
    expect(of(false)).toContain('belongs to a pull request, so');
  });

  test('are known from the workflow’s own copy of the policy, which comes first', () => {
    expect(causes(usual, { missed: { [role]: 'in trust.json, aud differs.' } })).toEqual([
      'in trust.json, aud differs.',
      branch,
      ...general,
    ]);
    expect(causes(usual, { missed: { other: 'x' } })[0]).toBe(branch);
  });
});

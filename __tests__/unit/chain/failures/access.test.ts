import { describe, expect, test } from '@jest/globals';
import { newRole } from '../../../../src/chain/failures/access.ts';
import { Secret } from '../../../../src/text/secret.ts';
import { answer, caller, explain, hop, refused, role, route } from './refusals.ts';

const denied = (end: string, action = 'sts:AssumeRole', who = caller) =>
  answer('AccessDenied', `User: ${who} is not authorized to perform: ${action} on resource: ${role}${end}`);
const lacking = (policy: string) =>
  explain(refused(denied(` because no ${policy} allows the sts:AssumeRole action`)));
const wheres = (of: ReturnType<typeof explain>) => of?.paste?.map(({ where }) => where);
const hub = 'arn:aws:iam::444455556666:role/hub';
const trust = `In the trust policy of ${role}`;
const own = `In a policy of ${hub}`;

describe('a refused assumption', () => {
  test.each<[string, string, string, readonly string[]]>([
    [
      'session policy',
      'The session policy of the calling session does not allow sts:AssumeRole for this role.',
      'Allow sts:AssumeRole for this role in inline-session-policy, or in one of managed-session-policies.',
      ['In the session policy'],
    ],
    [
      'identity-based policy',
      `No identity-based policy of ${hub} allows sts:AssumeRole for this role.`,
      'Allow sts:AssumeRole in a policy of the caller.',
      [own],
    ],
    [
      'permissions boundary',
      `No permissions boundary of ${hub} allows sts:AssumeRole for this role.`,
      'Allow sts:AssumeRole in the permissions boundary of the caller.',
      [own],
    ],
    [
      'resource-based policy',
      `The trust policy of the role does not allow ${hub}.`,
      'Add a statement for the caller to the trust policy.',
      [trust],
    ],
  ])('for lack of a %s needs one statement', (policy, why, remedy, pastes) => {
    const explanation = lacking(policy);
    expect(explanation).toMatchObject({
      id: 'assume-role',
      title: 'The caller may not assume this role',
      why,
      remedy,
    });
    expect(explanation).not.toHaveProperty('likely');
    expect(wheres(explanation)).toEqual(pastes);
  });

  test.each(['session policy', 'identity-based policy', 'resource-based policy'])(
    'by an unknown caller, for lack of a %s, has nothing to paste',
    (policy) => {
      const text = `not authorized to perform: sts:AssumeRole because no ${policy} allows it`;
      const explanation = explain(refused(answer('AccessDenied', text)));
      expect(explanation?.paste).toEqual([]);
      expect(explanation?.why).not.toContain('undefined');
      if (policy === 'identity-based policy') expect(explanation?.why).toContain('of the caller allows');
    },
  );

  test('without a reason may need both statements', () => {
    const explanation = explain(refused(denied('')));
    expect(explanation?.what.startsWith(`${role} could not be assumed: `)).toBe(true);
    expect(explanation).toMatchObject({ likely: true, remedy: 'Allow sts:AssumeRole in both policies.' });
    expect(wheres(explanation)).toEqual([trust, own]);
    expect(explanation?.others).toHaveLength(4);
    expect(explanation?.others?.[0]).toContain('the role requires MFA');
    const mfa = { serial: 'x', code: new Secret('123456') };
    expect(explain(refused(denied('')), { route: { ...route, mfa } })?.others).toHaveLength(3);
  });

  test('is not one of AssumeRoleWithWebIdentity, of MFA, or of another error', () => {
    expect(explain(refused(denied('', 'sts:AssumeRoleWithWebIdentity')))).toBeUndefined();
    expect(explain(refused(denied(' MultiFactorAuthentication')))).toBeUndefined();
    expect(explain(refused(answer('Other', 'not authorized to perform: sts:AssumeRole')))).toBeUndefined();
  });
});

describe('an explicit deny', () => {
  test.each<[string, string, string]>([
    ['in a service control policy', 'service control policy', ' of the organisation'],
    ['in a resource control policy', 'resource control policy', ' of the organisation'],
    ['in an identity-based policy', 'identity-based policy', ''],
    ['in a permissions boundary', 'permissions boundary', ''],
    ['in a VPC endpoint policy', 'VPC endpoint policy', ''],
    ['in something new', 'policy', ''],
  ])('%s is for its owner to lift', (end, policy, whose) => {
    expect(explain(refused(denied(` with an explicit deny ${end}`)))).toEqual({
      id: 'explicit-deny',
      title: 'A policy denies the request',
      what: expect.stringContaining('could not be assumed'),
      why: `An explicit deny in a ${policy} overrides every allow.`,
      remedy: `Ask the owner of the ${policy}${whose} to exempt this caller, or use another role. Additional allow statements have no effect.`,
    });
  });
});

describe('a permission besides sts:AssumeRole', () => {
  const actionsOf = (of: ReturnType<typeof explain>) => of?.paste?.map(({ text }) => JSON.parse(text).Action);

  test('is added for the source identity', () => {
    const explanation = explain(refused(denied('', 'sts:SetSourceIdentity')));
    expect(explanation).toMatchObject({
      id: 'source-identity',
      remedy: 'Leave source-identity out, or allow sts:SetSourceIdentity in both policies.',
    });
    expect(actionsOf(explanation)).toEqual(Array(2).fill(['sts:AssumeRole', 'sts:SetSourceIdentity']));
  });

  test('is added for session tags, which a token brings along by itself', () => {
    const explanation = explain(refused(denied('', 'sts:TagSession')));
    expect(explanation).toMatchObject({
      id: 'tag-session',
      why: 'The step sends session tags, so the trust policy and the caller’s policy must both allow sts:TagSession.',
      remedy: 'Set role-skip-session-tagging: true, or allow sts:TagSession in both policies.',
    });
    expect(actionsOf(explanation)).toEqual(Array(2).fill(['sts:AssumeRole', 'sts:TagSession']));
    const claims = {
      iss: 'https://token.actions.githubusercontent.com',
      sub: 'repo:o/r:ref:refs/heads/main',
    };
    const ofToken = explain(refused(denied('', 'sts:TagSession'), { claims }));
    expect(ofToken).toMatchObject({
      id: 'tag-session',
      title: 'Session tags are not allowed',
      why: 'The token has session tags, and the trust policy of the role does not allow sts:TagSession.',
      remedy:
        'Add sts:TagSession to the statement for this token in the trust policy, or remove the tags from the token.',
    });
    expect(actionsOf(ofToken)).toEqual([['sts:AssumeRoleWithWebIdentity', 'sts:TagSession']]);
    expect(wheres(ofToken)).toEqual([
      `In the trust policy of ${role}, to allow every run of main in this repository`,
    ]);
  });

  test('is part of every statement if the hop of the plan needs it', () => {
    const tags = { kept: [], droppable: [], custom: [], transitiveKeys: [] };
    const planned = { ...route, tags, sourceIdentity: 'me', hops: [{ ...hop, externalId: 'octo' }] };
    expect(actionsOf(explain(refused(denied('')), { route: planned }))).toEqual(
      Array(2).fill(['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity']),
    );
    expect(actionsOf(explain(refused(denied('')), { route }))).toEqual(Array(2).fill('sts:AssumeRole'));
    const elsewhere = { ...planned, hops: [{ ...hop, role: 'arn:aws:iam::1:role/other' }] };
    expect(actionsOf(explain(refused(denied('')), { route: elsewhere }))).toEqual(
      Array(2).fill('sts:AssumeRole'),
    );
  });
});

test('a new role is named with the time for which the step retried', () => {
  const said = (patience: number) => refused(denied(''), { patience });
  expect(newRole(said(30))).toBe('the role or its policy is too new: the step retried for only 30 s.');
  expect(newRole(said(0))).toBe(
    'the role or its policy was created seconds ago, and IAM takes up to 30 s to propagate it. Set role-propagation-s: 60.',
  );
});

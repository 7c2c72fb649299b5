import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Statement } from '../../trust/engine/statement.ts';
import { githubModel } from '../../trust/tokens/github.ts';
import { claimOf, type Form, type Values } from '../../trust/tokens/model.ts';
import { letsIn, questionFor } from '../../trust/widest/ask.ts';
import { widestOf } from '../../trust/widest/widest.ts';
import { cases } from './cases.ts';

const provider = 'token.actions.githubusercontent.com';
const key = (claim: string) => `${provider}:${claim}`;

/** Names that policies and tokens have in common, so that they meet often. */
const values = {
  owner: ['octo', 'octo-org', 'evil'],
  repository: ['app', 'app-2', 'other'],
  branch: ['main', 'main-2', 'dev', 'octo/app'],
  tag: ['v1', 'v2'],
  environment: ['prod', 'prod-2'],
  workflow: ['deploy', 'test'],
} as const;
const one = (name: keyof typeof values) => fc.constantFrom(...values[name]);
const wild = (name: keyof typeof values) =>
  fc.oneof(
    one(name),
    one(name),
    fc.constant('*'),
    one(name).map((text) => `${text}*`),
    one(name).map((text) => `*${text}`),
  );
const context = fc.oneof(
  wild('branch').map((text) => `ref:refs/heads/${text}`),
  wild('tag').map((text) => `ref:refs/tags/${text}`),
  wild('environment').map((text) => `environment:${text}`),
  fc.constantFrom('pull_request', '*', 'ref:*'),
);
const sub = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(wild('owner'), wild('repository'), context).map(([o, r, c]) => `repo:${o}/${r}:${c}`),
  },
  fc.constantFrom('*', 'repo:*', 'repo:octo-org/*', '*:pull_request', '*octo-org/app*'),
);
const operator = fc.constantFrom(
  'StringEquals',
  'StringLike',
  'StringLike',
  'StringNotLike',
  'StringEqualsIgnoreCase',
  'StringLikeIfExists',
  'ForAnyValue:StringLike',
  'ForAllValues:StringLike',
);
const audiences = [
  'sts.amazonaws.com',
  'stranger',
  'https://github.com/octo',
  'https://github.com/evil',
] as const;
const condition = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.tuple(operator, fc.constant('sub'), fc.array(sub, { minLength: 1, maxLength: 2 })),
  },
  fc.tuple(
    operator,
    fc.constant('repository'),
    fc.tuple(fc.tuple(wild('owner'), wild('repository')).map((all) => all.join('/'))),
  ),
  fc.tuple(operator, fc.constant('ref'), fc.tuple(wild('branch').map((text) => `refs/heads/${text}`))),
  fc.tuple(operator, fc.constant('environment'), fc.tuple(wild('environment'))),
  fc.tuple(operator, fc.constant('workflow'), fc.tuple(wild('workflow'))),
  fc.tuple(
    fc.constantFrom('StringEquals', 'StringNotEquals', 'StringLike', 'StringNotLike'),
    fc.constant('aud'),
    fc.array(fc.constantFrom(...audiences, 'https://*', 's*'), { minLength: 1, maxLength: 2 }),
  ),
);
const statement = (effect: 'Allow' | 'Deny') =>
  fc.array(condition, { minLength: effect === 'Deny' ? 1 : 0, maxLength: 3 }).map((all): Statement => {
    const written: Record<string, Record<string, readonly string[]>> = {};
    for (const [name, claim, wanted] of all) written[name] = { ...written[name], [key(claim)]: wanted };
    return {
      Effect: effect,
      Principal: { Federated: provider },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: written,
    };
  });
const policy = fc
  .tuple(
    fc.array(statement('Allow'), { minLength: 1, maxLength: 2 }),
    fc.array(statement('Deny'), { maxLength: 1 }),
  )
  .map(([allow, deny]) => ({ statements: [...allow, ...deny], hasVariables: true }));

const { forms, pieces } = githubModel([]);
const token = fc.record({
  form: fc.constantFrom(...forms),
  owner: fc.oneof(one('owner'), fc.constant('stranger')),
  repository: one('repository'),
  branch: one('branch'),
  deployed: one('branch'),
  tag: one('tag'),
  environment: one('environment'),
  workflow: one('workflow'),
  aud: fc.constantFrom(...audiences),
});

const claimsOf = (form: Form, of: Values) =>
  Object.fromEntries(Object.entries(form.claims).map(([name, parts]) => [name, claimOf(parts, of)]));

/** How wide a token is: the first level at which a piece of it is one that the policy does not mean. */
function rankOf(
  form: Form,
  of: Values,
  home: (name: string) => readonly string[],
  isAsked: (claim: string) => boolean,
): number {
  if (of.owner === 'stranger') return 0;
  const own = form.pieces.flatMap((name) => {
    const piece = pieces.find((each) => each.name === name);
    if (piece?.level === undefined || piece.of) return [];
    const asked = Object.entries(form.claims).some(
      ([claim, parts]) =>
        isAsked(claim) && parts.some((part) => typeof part !== 'string' && part.piece === name),
    );
    if (piece.onlyIfAsked && !asked) return [];
    return home(name).includes(of[name] ?? '') ? [] : [piece.level];
  });
  return Math.min(form.level ?? 7, ...own, 7);
}

test('no token that a policy lets in is wider than the one that is reported', () => {
  let allowed = 0;
  fc.assert(
    fc.property(policy, fc.array(token, { minLength: 30, maxLength: 30 }), (given, tokens) => {
      const found = widestOf(given, provider, { longest: Number.POSITIVE_INFINITY });
      if (found) expect(letsIn(given, questionFor(given, provider, found.claims))).toBe(true);
      for (const { form, aud, ...chosen } of tokens) {
        const of: Values = {
          ...Object.fromEntries(pieces.map(({ name, fresh }) => [name, fresh])),
          ...chosen,
        };
        const claims = { ...claimsOf(form, of), aud };
        if (!letsIn(given, questionFor(given, provider, claims))) continue;
        allowed += 1;
        const isAsked = (claim: string) =>
          given.statements.some(({ Condition }) =>
            Object.values(Condition ?? {}).some((keys) => key(claim) in keys),
          );
        const rank = rankOf(form, of, (name) => found?.home[name] ?? [], isAsked);
        if (!found || found.rank > rank)
          throw new Error(`${found?.words} is narrower than ${JSON.stringify(claims)}`);
      }
    }),
    cases,
  );
  expect(allowed).toBeGreaterThan(2 * (cases.numRuns ?? 0));
});

import { nearestRegion } from '../../aws/nearest-region.ts';
import { isRegionOfAws } from '../../aws/partition.ts';
import type { Problem } from '../../errors/index.ts';
import { problem } from '../../inputs/problem.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { Source } from '../contract/source.ts';
import { type CenterPlan, unattended } from './plan.ts';

export type CenterSourcePlan = { readonly kind: 'sso' } & CenterPlan;

const names = ['sso-start-url', 'sso-account-id', 'sso-role-name'] as const;

/** IAM Identity Center, where a person approves the sign-in. `sso` is its name in `credential-source`. */
export const identityCenter: Source<CenterSourcePlan> = {
  kind: 'sso',
  words: 'IAM Identity Center',
  namedBy: 'sso-start-url',
  decidesWho: true,
  lacking: 'sso-start-url, sso-account-id or sso-role-name is not set',
  resolve: (inputs, { centerCache }) => {
    const startUrl = inputs['sso-start-url'];
    const account = inputs['sso-account-id'];
    const roleName = inputs['sso-role-name'];
    const region = inputs['sso-region'] ?? inputs['aws-region'];
    if (!startUrl || !account || !roleName || !region) return { pass: '' };
    const timeout = inputs['sso-timeout-s'];
    return {
      take: {
        kind: 'sso',
        startUrl,
        region,
        account,
        roleName,
        scopes: [],
        timeout,
        cacheFolder: centerCache,
      },
      why: 'sso-start-url is set',
    };
  },
  check,
  yields: () => 'credentials',
  waitsFor: () => 'IAM Identity Center',
  keptIn: ({ startUrl }) => `the sign-in at ${startUrl}`,
  addresses: () => [],
  profiles: () => [],
  whyNotAgain: () => undefined,
  keep: ({ kind: _, timeout: __, ...plan }) => plan,
  revive: (plan) => ({ kind: 'sso', ...unattended(plan) }),
  secrets: () => [],
  identify: async (plan, run) => (await (await import('./identify.ts')).centerSignIn(plan, run)).identity,
  failures: async () => (await import('./failures.ts')).centerFailures,
};

/** Reports missing inputs that the given inputs need. */
function check(inputs: Inputs): readonly Problem[] {
  const isAsked = inputs['credential-source'] === 'sso' || names.some((name) => inputs[name]);
  if (!isAsked) return [];
  const given = names.find((name) => inputs[name]) ?? 'credential-source: sso';
  const missing = names.filter((name) => !inputs[name]);
  return [
    ...missing.map((input) => problem(input, `not set, although ${given} is`, 'Give it a value.')),
    ...checkRegion(inputs['sso-region']),
  ];
}

function checkRegion(region: string | undefined): readonly Problem[] {
  if (!region || isRegionOfAws(region)) return [];
  const near = nearestRegion(region);
  const remedy = near ? `Did you mean ${near}?` : 'Write a region such as us-east-2.';
  return [problem('sso-region', `"${region}" is not an AWS region`, remedy)];
}

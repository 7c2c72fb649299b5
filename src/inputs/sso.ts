import { isRegionOfAws, nearestRegion } from '../aws/partition.ts';
import type { Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import type { SourcePlan } from '../types.ts';
import type { InputName, Inputs } from './schema.ts';

/** The sign-in that the `sso-*` inputs describe, when all are there. */
export function ssoOf(
  inputs: Inputs,
  { ssoCache }: Context,
): Extract<SourcePlan, { kind: 'sso' }> | undefined {
  const startUrl = inputs['sso-start-url'];
  const account = inputs['sso-account-id'];
  const roleName = inputs['sso-role-name'];
  const region = inputs['sso-region'] ?? inputs['aws-region'];
  if (!startUrl || !account || !roleName || !region) return undefined;
  const timeout = inputs['sso-timeout-s'];
  return { kind: 'sso', startUrl, region, account, roleName, scopes: [], timeout, cacheFolder: ssoCache };
}

/** The profile that `source-profile` names, once it has been found. */
export function profileOf(
  inputs: Inputs,
  { sourceProfile: profile, sharedFiles: files, ssoCache }: Context,
): Extract<SourcePlan, { kind: 'profile' }> | undefined {
  if (!profile) return undefined;
  const { sso } = profile;
  return {
    kind: 'profile',
    profile,
    sessionName: inputs['role-session-name'],
    files,
    ...(sso && { sso: { ...sso, timeout: inputs['sso-timeout-s'], cacheFolder: ssoCache } }),
  };
}

/** Inputs that are wanted by those that are set. */
export function checkSso(inputs: Inputs): readonly Problem[] {
  const names = ['sso-start-url', 'sso-account-id', 'sso-role-name'] as const;
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

const problem = (input: InputName, what: string, remedy: string): Problem => ({ input, what, remedy });

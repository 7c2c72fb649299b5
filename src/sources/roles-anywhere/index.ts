import { object, optional, text } from '../../text/shape.ts';
import type { Source } from '../contract/source.ts';
import { arnIn, check } from './check.ts';
import { keep, keptMaterial, materialOf, revive, variableOf } from './kept-material.ts';
import { materials, type RolesAnywherePlan } from './plan.ts';

const kept = object({
  trustAnchor: text(),
  profile: text(),
  region: text(),
  sessionName: optional(text()),
  certificate: keptMaterial,
  key: keptMaterial,
  chain: optional(keptMaterial),
  passphrase: optional(keptMaterial),
});

/** A certificate, by IAM Roles Anywhere: https://docs.aws.amazon.com/rolesanywhere/latest/userguide/introduction.html */
export const rolesAnywhere: Source<RolesAnywherePlan> = {
  kind: 'rolesanywhere',
  words: 'IAM Roles Anywhere',
  namedBy: 'rolesanywhere-trust-anchor-arn',
  lacking: 'rolesanywhere-trust-anchor-arn is not set',
  regionOf: (inputs) => arnIn(inputs['rolesanywhere-trust-anchor-arn'], 'trust-anchor')?.region,
  resolve: (inputs, context) => {
    const anchor = arnIn(inputs['rolesanywhere-trust-anchor-arn'], 'trust-anchor');
    const profile = inputs['rolesanywhere-profile-arn'];
    const certificate = materialOf('certificate', inputs, context);
    const key = materialOf('key', inputs, context);
    if (!anchor || !profile || !certificate || !key) return { pass: '' };
    const chain = materialOf('chain', inputs, context);
    const passphrase = materialOf('passphrase', inputs, context);
    const sessionName = inputs['rolesanywhere-session-name'];
    return {
      take: {
        kind: 'rolesanywhere',
        trustAnchor: anchor.text,
        profile,
        region: anchor.region,
        certificate,
        key,
        ...(chain && { chain }),
        ...(passphrase && { passphrase }),
        ...(sessionName && { sessionName }),
      },
      why: 'rolesanywhere-trust-anchor-arn is set',
    };
  },
  check,
  examine: async (inputs, context) => {
    const verdict = rolesAnywhere.resolve(inputs, context);
    return 'take' in verdict ? (await import('./material.ts')).problemsWith(verdict.take) : [];
  },
  yields: () => 'certificate',
  waitsFor: () => 'IAM Roles Anywhere',
  keptIn: ({ key }) => (key.in === 'file' ? `the key in ${key.path}` : 'rolesanywhere-private-key'),
  addresses: () => [],
  profiles: () => [],
  whyNotAgain: (plan) => {
    const written = (['key', 'passphrase'] as const).find((name) => plan[name]?.in === 'input');
    return (
      written &&
      `${materials[written]} is set in the step, and the process that renews the session must not store it. Give the path of a file, or set the variable ${variableOf(written)} for the job`
    );
  },
  keep: ({ kind: _, certificate, key, chain, passphrase, ...plan }) => ({
    ...plan,
    certificate: keep(certificate),
    key: keep(key),
    ...(chain && { chain: keep(chain) }),
    ...(passphrase && { passphrase: keep(passphrase) }),
  }),
  revive: (plan, later) => {
    const { certificate, key, chain, passphrase, ...rest } = kept(plan);
    return {
      kind: 'rolesanywhere',
      ...rest,
      certificate: revive(certificate, later),
      key: revive(key, later),
      ...(chain && { chain: revive(chain, later) }),
      ...(passphrase && { passphrase: revive(passphrase, later) }),
    };
  },
  secrets: ({ key, passphrase }) =>
    [key, passphrase].map((each) => (each && each.in !== 'file' ? each.text : undefined)),
  identify: async (plan, run) => (await import('./identify.ts')).rolesAnywhereIdentity(plan, run),
  failures: async () => (await import('./failures.ts')).rolesAnywhereFailures,
};

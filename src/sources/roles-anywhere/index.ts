import { resolve } from 'node:path';
import type { Context } from '../../context.ts';
import { type Problem, RenewalError } from '../../errors/index.ts';
import { problem } from '../../inputs/problem.ts';
import type { Inputs } from '../../inputs/schema.ts';
import { Secret } from '../../text/secret.ts';
import { object, oneOf, optional, text } from '../../text/shape.ts';
import type { Later, Source } from '../contract/source.ts';
import { type Material, type MaterialName, materials, type RolesAnywherePlan } from './plan.ts';

const keptMaterial = object({ in: oneOf('file', 'variable', 'input'), at: text() });
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
  profiles: () => [],
  whyNotAgain: (plan) => {
    const written = (['key', 'passphrase'] as const).find((name) => plan[name]?.in === 'input');
    return (
      written &&
      `${materials[written]} is written into the step, and no process may keep it. Give the path of a file, or set the variable ${variableOf(written)} for the job`
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

/** The variable that stands in for an input. */
const variableOf = (name: MaterialName) => materials[name].toUpperCase().replaceAll('-', '_');

function materialOf(name: MaterialName, inputs: Inputs, { github }: Context): Material | undefined {
  const given = inputs[materials[name]];
  if (!given) return undefined;
  const text = given instanceof Secret ? given : new Secret(given);
  const value = text.reveal();
  // A passphrase may look like anything; only an absolute path is taken for one.
  const isText =
    name === 'passphrase' ? !/^([/~]|\.\/|[A-Za-z]:[\\/])/.test(value) : value.includes('-----BEGIN ');
  // A process that renews the session starts in another folder.
  if (!isText) return { in: 'file', path: resolve(github.GITHUB_WORKSPACE ?? '', value) };
  return text.variable ? { in: 'variable', name: text.variable, text } : { in: 'input', text };
}

/** Certificates are no secrets: they are kept as they are. */
function keep(material: Material): { readonly in: Material['in']; readonly at: string } {
  if (material.in === 'file') return { in: 'file', at: material.path };
  return material.in === 'variable'
    ? { in: 'variable', at: material.name }
    : { in: 'input', at: material.text.reveal() };
}

function revive(
  { in: where, at }: { readonly in: Material['in']; readonly at: string },
  { env }: Later,
): Material {
  if (where === 'file') return { in: 'file', path: at };
  if (where === 'input') return { in: 'input', text: new Secret(at) };
  const value = env[at];
  if (value) return { in: 'variable', name: at, text: new Secret(value) };
  throw new RenewalError(`the variable ${at} is not set`, {
    why: 'The session starts from a certificate whose key, or passphrase, the step found in this variable.',
    remedy: `Set ${at} for the whole job, or give the path of a file.`,
  });
}

/** The parts of an ARN of IAM Roles Anywhere: https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsidentityandaccessmanagementrolesanywhere.html */
function arnIn(
  arn: string | undefined,
  type: 'trust-anchor' | 'profile',
): { readonly text: string; readonly region: string } | undefined {
  const [, region, kind] =
    /^arn:[a-z0-9-]{1,30}:rolesanywhere:([a-z0-9-]{1,40}):\d{12}:(trust-anchor|profile)\/[\w-]{1,64}$/.exec(
      arn ?? '',
    ) ?? [];
  return arn && region && kind === type ? { text: arn, region } : undefined;
}

function check(inputs: Inputs): readonly Problem[] {
  const anchor = inputs['rolesanywhere-trust-anchor-arn'];
  const profile = inputs['rolesanywhere-profile-arn'];
  const needed = [
    'rolesanywhere-profile-arn',
    'rolesanywhere-certificate',
    'rolesanywhere-private-key',
  ] as const;
  const others = [
    ...needed,
    'rolesanywhere-certificate-chain',
    'rolesanywhere-passphrase',
    'rolesanywhere-session-name',
  ] as const;
  if (!anchor) {
    const given = others.find((name) => inputs[name]);
    const because =
      inputs['credential-source'] === 'rolesanywhere' ? 'credential-source: rolesanywhere' : given;
    if (!because) return [];
    return [problem('rolesanywhere-trust-anchor-arn', `not set, although ${because} is`, 'Give it a value.')];
  }
  const problems = needed
    .filter((name) => !inputs[name])
    .map((name) => problem(name, 'not set, although rolesanywhere-trust-anchor-arn is', 'Give it a value.'));
  if (!inputs['role-to-assume'])
    problems.push(
      problem(
        'role-to-assume',
        'not set, although IAM Roles Anywhere gives a session of a role',
        'Write the ARN of the role.',
      ),
    );
  else if (!inputs['role-to-assume'].startsWith('arn:'))
    problems.push(
      problem(
        'role-to-assume',
        'has to be an ARN for IAM Roles Anywhere',
        'Write it like arn:aws:iam::111122223333:role/NAME.',
      ),
    );
  const [anchorArn, profileArn] = [arnIn(anchor, 'trust-anchor'), arnIn(profile, 'profile')];
  if (!anchorArn)
    problems.push(
      problem(
        'rolesanywhere-trust-anchor-arn',
        `"${anchor}" is no ARN of a trust anchor`,
        example('trust-anchor'),
      ),
    );
  if (profile && !profileArn)
    problems.push(
      problem('rolesanywhere-profile-arn', `"${profile}" is no ARN of a profile`, example('profile')),
    );
  if (anchorArn && profileArn && anchorArn.region !== profileArn.region)
    problems.push(
      problem(
        'rolesanywhere-profile-arn',
        `is in ${profileArn.region}, but the trust anchor is in ${anchorArn.region}`,
        'Use a profile of the trust anchor’s region.',
      ),
    );
  return problems;
}

const example = (type: string) =>
  `Write it like arn:aws:rolesanywhere:us-east-2:111122223333:${type}/11111111-2222-3333-4444-555555555555.`;

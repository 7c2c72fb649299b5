import { type Lock, lockedAt, nameOf } from './lock.ts';

interface Reason {
  /** Who keeps it, and how often it was released in the year before `reviewed`. */
  readonly upkeep: string;
  /** What it is for. */
  readonly why: string;
  /** What could replace it, and why nothing does yet. */
  readonly instead: string;
}

/** Why each runtime dependency is one. Written by people: change `reviewed`, too. */
const reviewed = '27 November 2026';
const reasons: Readonly<Record<string, Reason>> = {
  '@actions/core': {
    upkeep: 'GitHub; 7 releases in a year',
    why: 'Commands of the runner: masks, outputs, state, summaries',
    instead: "Nothing: it is GitHub's own, and follows the runner",
  },
  '@actions/github': {
    upkeep: 'GitHub; 6 releases in a year',
    why: 'The API of GitHub: how it makes `sub`, after a refusal',
    instead:
      'A plain request, without the 906 KiB of `undici`. The project was asked to use it. It is loaded only after a refusal, so it costs a sign-in nothing',
  },
  '@aws-sdk/client-sts': {
    upkeep: 'AWS; a release nearly every working day',
    why: 'Requests to STS, and their signatures',
    instead: "Nothing: it is AWS's own, and follows endpoints, partitions and protocols",
  },
  '@aws-sdk/client-sso': {
    upkeep: 'AWS; a release nearly every working day',
    why: 'Sessions of IAM Identity Center',
    instead: "Nothing: it is AWS's own; loaded only with `sso-*`",
  },
  '@aws-sdk/client-sso-oidc': {
    upkeep: 'AWS; a release nearly every working day',
    why: 'Sign-in of a person to IAM Identity Center',
    instead: "Nothing: it is AWS's own; loaded only with `sso-*`",
  },
  '@aws-sdk/client-cognito-identity': {
    upkeep: 'AWS; a release nearly every working day',
    why: 'Identity pools of Cognito',
    instead: "Nothing: it is AWS's own; loaded only with `cognito-*`",
  },
  '@aws-sdk/credential-provider-login': {
    upkeep: 'AWS; two releases a week',
    why: 'Sessions of `aws login` in a source profile',
    instead: "Our own code: the format is not documented, so AWS's own reads it",
  },
  '@smithy/core': {
    upkeep: 'AWS; a release a week',
    why: 'The loader of the SDK for source profiles, and requests as the SDK writes them',
    instead: "Nothing: it is AWS's own, and the clients bring it anyway",
  },
  '@smithy/signature-v4': {
    upkeep: 'AWS; a release every two weeks',
    why: 'Signatures of requests to IAM, for the age of keys',
    instead: 'The client of IAM, which is larger',
  },
  'agent-base': {
    upkeep: 'one author; 7 releases in a year',
    why: 'Connections that are opened before the modules which use them are loaded',
    instead: 'An agent of Node, which cannot wait for a connection',
  },
  'http-proxy-agent': {
    upkeep: 'one author; 6 releases in a year',
    why: 'HTTP through a proxy',
    instead: "Proxy settings of Node itself, once the runner's Node has them on",
  },
  'https-proxy-agent': {
    upkeep: 'one author; 5 releases in a year',
    why: 'HTTPS through a proxy',
    instead: "Proxy settings of Node itself, once the runner's Node has them on",
  },
  'socks-proxy-agent': {
    upkeep: 'one author; 5 releases in a year',
    why: 'SOCKS proxies',
    instead: 'Nothing that is as well kept; loaded only with such a proxy',
  },
  'fastest-levenshtein': {
    upkeep: 'one author; complete, so it hardly changes',
    why: 'The name that was probably meant, in errors',
    instead: 'Twenty lines of our own; the package is small, and done',
  },
  jose: {
    upkeep: 'one author; 49 releases in a year',
    why: 'Tokens of the local cloud: it signs and verifies them',
    instead: '`node:crypto` and much code of our own; not in the bundle of a sign-in',
  },
  otpauth: {
    upkeep: 'one author; 13 releases in a year',
    why: 'MFA codes from a seed',
    instead: '`node:crypto`; a library has had time to get the details of RFC 6238 right',
  },
  yaml: {
    upkeep: 'one author; 11 releases in a year',
    why: 'Inputs that are lists, with the line of a mistake',
    instead: '`js-yaml`, which does not tell lines of single values',
  },
};

/** `docs/dependencies.md`. `sizes`: bytes in the bundles, by path in the lock file. Throws if a dependency has no reason. */
export function dependenciesPage(
  dependencies: Readonly<Record<string, string>>,
  lock: Lock,
  sizes: ReadonlyMap<string, number>,
): string {
  const chosen = Object.keys(dependencies).map((name) => ({ name, path: `node_modules/${name}` }));
  const row = (path: string) => {
    const { version, license } = lockedAt(lock, path);
    return [`\`${nameOf(path)}\``, version, license, size(sizes.get(path))];
  };
  const direct = chosen.map(({ name, path }) => {
    const reason = reasons[name];
    if (!reason) throw new Error(`scripts/dependencies.ts gives no reason for ${name}`);
    return [...row(path), reason.why, reason.upkeep, reason.instead];
  });
  const others = [...sizes.keys()]
    .filter((path) => !chosen.some((each) => each.path === path))
    .map(row)
    .sort((first, second) => (first.join() < second.join() ? -1 : 1));
  const ofDevelopment = [...sizes.keys()]
    .filter((path) => lock.packages[path]?.dev)
    .map((path) => `\`${nameOf(path)}\``)
    .join(', ');
  const all = [...sizes.values()].reduce((sum, each) => sum + each, 0);
  return `<!-- Generated by \`npm run build\` from scripts/dependencies.ts, the lock file and the bundle: edits are lost. -->

# Dependencies

\`dist/\` has everything that a run needs: nothing is installed then. The sizes are those of the source that went into the bundle,
${size(all)} in all. A sign-in by OIDC loads only a part of it ([speed](../README.md#how-fast-it-is)). All versions are exact, and the
lock file has their hashes. The licences are in \`dist/licenses.txt\`. \`npm run sbom\` prints the same packages as CycloneDX.

## What we chose

Reviewed on ${reviewed}. The last column is what would replace a package.

${table(['package', 'version', 'licence', 'in the bundle', 'for', 'upkeep', 'instead'], direct)}

## What these bring

${ofDevelopment} are development packages, of which the bundler takes a little.

${table(['package', 'version', 'licence', 'in the bundle'], others)}

## What we wrote ourselves

| what | instead of | why |
| --- | --- | --- |
| reading and writing the shared files of AWS | \`ini\`, the loader of the SDK | they change lines that they do not understand, and do not tell where a mistake is |
| the lock of these files | \`proper-lockfile\` | two processes can take over a dead lock at once, and a lock with a time in the future never ends; ours keeps its protocol |
| retries | the SDK's | it retries a refusal that nothing will change, and forgets what happened between clients |
| the engine of trust policies | a simulator | AWS's has none for trust policies, and other engines know few operators |
| the signature of IAM Roles Anywhere (\`sources/roles-anywhere/sign\`) | AWS's \`aws_signing_helper\` | it is a program in Go that each runner would have to install; AWS has no library for Node |
| requests to token services (\`net/http\`) | \`fetch\` of Node, \`undici\` | they cannot use a connection that was opened before the step knew its request, and their limits are for parts of an answer |
| hosts without a proxy (\`net/no-proxy\`) | \`proxy-from-env\` | it follows other rules than the AWS CLI and the runner |
| plain lists of roles and sessions (\`inputs/sessions\`) | \`yaml\` alone | most lists are plain, and loading the library costs more than reading them; \`unit/inputs/sessions\` compares both ways |
| checks of files and answers (\`text/shape\`) | \`zod\`, \`valibot\` | every sign-in loads them, and they need only objects, texts and numbers |
| plain functions in the bundle (\`scripts/plain-functions\`) | \`swc\`, \`terser\` | they print all code anew and lose the hints that let V8 compile what it needs first |
| the local cloud | moto | it is Python, and the demo needs only Node; the end-to-end tests run against moto too |
`;
}

const size = (bytes = 0) => (bytes === 0 ? 'only types' : `${Math.max(1, Math.round(bytes / 1024))} KiB`);

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

import { execFile } from 'node:child_process';

/** Settings of the shared files, each with the first versions of the AWS CLI that read it. */
const since: Readonly<Record<string, readonly Version[]>> = {
  // https://github.com/aws/aws-cli/blob/v2/CHANGELOG.rst and develop/CHANGELOG.rst
  sso_session: [
    [1, 27, 10],
    [2, 9, 0],
  ],
  login_session: [[2, 32, 0]],
};

/** Milliseconds. */
const patience = 3_000;

type Version = readonly [number, number, number];

/**
 * A warning if the AWS CLI of this runner is too old for the profile's settings, because later steps will use the same
 * profile. Undefined if there is no AWS CLI, or if it does not print its version within three seconds.
 */
export async function outdatedCli(
  features: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<string | undefined> {
  if (features.length === 0) return undefined;
  const version = await cliVersion(env);
  const tooNew = version && features.find((feature) => !knows(version, feature));
  if (!tooNew) return undefined;
  const first = since[tooNew]?.map((each) => each.join('.')).join(' or ');
  return `The AWS CLI of this runner (${version.join('.')}) cannot read ${tooNew} of the profile. Steps that use the profile with the AWS CLI need version ${first}.`;
}

function cliVersion(env: NodeJS.ProcessEnv): Promise<Version | undefined> {
  return new Promise((resolve) => {
    const late = setTimeout(() => resolve(undefined), patience);
    const options = { timeout: patience, killSignal: 'SIGKILL', windowsHide: true, env } as const;
    execFile('aws', ['--version'], options, (_, stdout, stderr) => {
      clearTimeout(late);
      const [, ...numbers] = /aws-cli\/(\d+)\.(\d+)\.(\d+)/.exec(`${stdout}${stderr}`) ?? [];
      const [major, minor, patch] = numbers.map(Number);
      resolve(
        major !== undefined && minor !== undefined && patch !== undefined ? [major, minor, patch] : undefined,
      );
    });
  });
}

/** Each major version has its own first release with the feature. */
function knows(version: Version, feature: string): boolean {
  const firsts = since[feature] ?? [];
  const first = firsts.find(([major]) => major === version[0]);
  if (!first) return firsts.every(([major]) => major < version[0]);
  const [, minor, patch] = first;
  return version[1] > minor || (version[1] === minor && version[2] >= patch);
}

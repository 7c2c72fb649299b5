import type { Credentials } from '../identity.ts';
import type { ProfileFile } from './profile-file.ts';
import type { SharedFiles } from './shared-files.ts';

// https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
export const configHeader = (name: string) => (name === 'default' ? name : `profile ${name}`);

/** What a profile gives to AWS's tools: credentials, or the command line of a process that fetches them. */
export type ProfileContent = { readonly region: string } & (
  | { readonly credentials: Credentials }
  | { readonly process: string }
);

type NamedSection = readonly [file: string, header: string, keys: Record<string, string>];

/** The sections to write for a profile, each with its file. `has` tells whether a section exists. */
export function sectionsFor(
  name: string,
  content: ProfileContent,
  shared: SharedFiles,
  has: (file: string, header: string) => boolean,
): readonly NamedSection[] {
  const { region } = content;
  if ('process' in content) {
    // Keys in the credentials file would override the process.
    const emptied: readonly NamedSection[] = has(shared.credentials, name)
      ? [[shared.credentials, name, {}]]
      : [];
    return [...emptied, [shared.config, configHeader(name), { region, credential_process: content.process }]];
  }
  const { credentials } = content;
  const { accessKeyId, secretAccessKey, sessionToken } = credentials;
  const keys = {
    aws_access_key_id: accessKeyId.reveal(),
    aws_secret_access_key: secretAccessKey.reveal(),
    ...(sessionToken && { aws_session_token: sessionToken.reveal() }),
  };
  return [
    [shared.credentials, name, keys],
    [shared.config, configHeader(name), { region }],
  ];
}

/** Why the profile cannot be written, judging by the files' texts; undefined if it can. */
export function profileProblem(
  name: string,
  overwrite: boolean,
  { credentials, config }: SharedFiles,
  read: (file: string) => ProfileFile,
): { readonly what: string; readonly remedy: string } | undefined {
  if (credentials === config && name === 'default') {
    return {
      what: `${config} is used as both shared files, and a file can have only one [default]`,
      remedy:
        'Choose another name, or set AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE to two different files.',
    };
  }
  for (const [file, header] of [
    [credentials, name],
    [config, configHeader(name)],
  ] as const) {
    const found = read(file);
    const there = found.named(header);
    const place = `[${header}] in ${file}`;
    if (there.length > 1)
      return {
        what: `${place} exists ${there.length} times`,
        remedy: 'Delete the duplicates, because AWS tools refuse such a file.',
      };
    if (there.length === 1 && !overwrite)
      return {
        what: `${place} already exists`,
        remedy: 'Choose another name, or set overwrite-aws-profile: true.',
      };
    if (there.some((section) => !found.isReplaceable(section)))
      return {
        what: `${place} cannot be replaced, because AWS tools do not agree on where it begins or ends`,
        remedy: 'Begin this section and the next one on a new line, without white space before it.',
      };
  }
  return undefined;
}

import { statSync } from 'node:fs';
import { readRegularFile } from '../files/regular-file.ts';
import { Section, type SharedConfig } from '../files/shared-config.ts';
import type { SharedFiles } from '../files/shared-files.ts';

type Parsed = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/**
 * Reads both shared files once, as the AWS SDKs do; undefined if neither exists. Throws `FileError` for a file that is not
 * regular.
 */
export async function readSharedConfig(files: SharedFiles): Promise<SharedConfig | undefined> {
  const texts = { config: textOf(files.config), credentials: textOf(files.credentials) };
  if (texts.config === undefined && texts.credentials === undefined) return undefined;
  const { externalDataInterceptor, loadSharedConfigFiles, loadSsoSessionData } = await import(
    '@smithy/core/config'
  );
  // The SDK gets the texts, because it would open a pipe as well and wait for its other end.
  externalDataInterceptor.interceptFile(files.config, withoutTaken(texts.config ?? ''));
  externalDataInterceptor.interceptFile(files.credentials, withoutTaken(texts.credentials ?? ''));
  const places = { filepath: files.credentials, configFilepath: files.config };
  const { configFile, credentialsFile } = (await loadSharedConfigFiles(places)) as {
    readonly configFile: Parsed;
    readonly credentialsFile: Parsed;
  };
  const sessions = (await loadSsoSessionData(places)) as Parsed;
  const named = (prefix: string) =>
    Object.entries(configFile).flatMap(([name, values]) =>
      name.startsWith(prefix) ? [[name.slice(prefix.length), values] as const] : [],
    );
  const isProfile = ([name]: readonly [string, unknown]) => !/^(services|sso-session|profile)\./.test(name);
  return {
    files,
    profiles: merged([...Object.entries(configFile), ...Object.entries(credentialsFile)].filter(isProfile)),
    ssoSessions: merged(Object.entries(sessions)),
    services: merged(named('services.')),
  };
}

/** Sections by name. If two have one name, the later wins, key by key. */
function merged(
  sections: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[],
): ReadonlyMap<string, Section> {
  const all = new Map<string, Readonly<Record<string, string | undefined>>>();
  for (const [name, values] of sections) all.set(name, { ...all.get(name), ...values });
  return new Map([...all].map(([name, values]) => [name, new Section(values)]));
}

function textOf(file: string): string | undefined {
  // The null device in place of a file switches the file off.
  if (isDevice(file)) return undefined;
  const found = readRegularFile(file, { links: true });
  return found && Buffer.from(found.text, 'latin1').toString('utf8');
}

/**
 * Renames sections such as [constructor]. The SDK keeps sections in an object, so it would write the keys of this one into the
 * object's inherited constructor: a key called "keys" would replace `Object.keys`.
 */
const withoutTaken = (text: string) =>
  text.replace(/^[^\S\r\n\u2028\u2029]*\[(\w+)\]/gm, (header, name: string) =>
    name in {} ? `[ ${header}` : header,
  );

function isDevice(file: string): boolean {
  try {
    return statSync(file).isCharacterDevice();
  } catch {
    return false;
  }
}

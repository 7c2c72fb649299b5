import { statSync } from 'node:fs';
import { readRegularFile } from '../files/regular-file.ts';
import { Section, type SharedConfig } from '../files/shared-config.ts';
import type { SharedFiles } from '../files/shared-files.ts';

type Parsed = Readonly<Record<string, Readonly<Record<string, string | undefined>>>>;

/**
 * Reads both shared files, once; undefined where there is neither. They are read as the AWS SDKs read them. Throws `FileError`
 * for what is not a regular file.
 */
export async function readSharedConfig(files: SharedFiles): Promise<SharedConfig | undefined> {
  const texts = { config: textOf(files.config), credentials: textOf(files.credentials) };
  if (texts.config === undefined && texts.credentials === undefined) return undefined;
  const { externalDataInterceptor, loadSharedConfigFiles, loadSsoSessionData } = await import(
    '@smithy/core/config'
  );
  // The SDK would open whatever is there, and wait for the other end of a pipe.
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

/** Sections by name; of two with one name the later has the last word, key by key. */
function merged(
  sections: readonly (readonly [string, Readonly<Record<string, string | undefined>>])[],
): ReadonlyMap<string, Section> {
  const all = new Map<string, Readonly<Record<string, string | undefined>>>();
  for (const [name, values] of sections) all.set(name, { ...all.get(name), ...values });
  return new Map([...all].map(([name, values]) => [name, new Section(values)]));
}

function textOf(file: string): string | undefined {
  // The null device stands for a file that is switched off.
  if (isDevice(file)) return undefined;
  const found = readRegularFile(file, { links: true });
  return found && Buffer.from(found.text, 'latin1').toString('utf8');
}

/**
 * Renames sections such as [constructor]. The SDK keeps sections in an object, and would write their keys into what every object has
 * under that name: a key called "keys" would replace `Object.keys`.
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

import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Cloud } from '../local/cloud.ts';

type Texts = Readonly<Record<string, string>>;

/** The changes and requests of one run of an action. Facts only: names, values, parameters. */
export interface Effect {
  readonly result: 'success' | 'failure';
  /** Variables for later steps. */
  readonly variables: Texts;
  readonly outputs: Texts;
  /** Files in the job's home after the run. */
  readonly files: Texts;
  /** Permissions of files and folders; none on Windows. */
  readonly modes: Texts;
  /** Requests, except GetCallerIdentity. */
  readonly requests: readonly Request[];
  /** Number of GetCallerIdentity requests. */
  readonly identifications: number;
  /** Requests through the proxy, without query. */
  readonly proxied: readonly string[];
}

export interface Request {
  readonly what: string;
  /** Signing key and region; empty for an unsigned request. */
  readonly signed: string;
  readonly parameters: Texts;
  readonly status: number | 'none';
}

/** Steps in order, then their post steps in reverse order. */
export interface Effects {
  /** Files in the job's home before the first step. */
  readonly before: Texts;
  readonly steps: readonly Effect[];
  readonly posts: readonly Effect[];
}

/** Makes runs comparable: replaces secrets, folders, ports and times with names. */
export class Names {
  readonly #names: (readonly [string | RegExp, string])[];

  constructor(cloud: Cloud, home: string, proxy: string) {
    const holders = cloud.directory
      .holders()
      .flatMap(({ accessKeyId, secretAccessKey, sessionToken, caller }) => {
        const who = caller.arn.split(':').at(-1);
        return [
          [accessKeyId, `<key ID of ${who}>`],
          [secretAccessKey, `<secret key of ${who}>`],
          [sessionToken ?? '', `<session token of ${who}>`],
        ] as const;
      });
    this.#names = [
      ...holders,
      [home, '{HOME}'],
      [cloud.url, '{CLOUD}'],
      [proxy, '{PROXY}'],
      [/\b\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>'],
      [/^(# written by aws-auth (?:(?!\().)*)\(.*\)$/gm, '$1(ID)'],
    ];
  }

  text(text: string): string {
    return this.#names
      .filter(([value]) => value !== '')
      .reduce((result, [value, name]) => result.replaceAll(value, name), text);
  }

  texts(texts: Texts): Texts {
    return Object.fromEntries(Object.entries(texts).map(([name, value]) => [name, this.text(value)]));
  }
}

/** Texts of files, and permissions of files and folders, in the home folder, except those of runner and action. */
export function filesIn(home: string): { readonly files: Texts; readonly modes: Texts } {
  const files: Record<string, string> = {};
  const modes: Record<string, string> = {};
  for (const entry of readdirSync(home, { withFileTypes: true, recursive: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(home, path).replaceAll('\\', '/');
    if (/^\d+-(env|output|state|summary)$|^event\.json$|^aws-auth-/.test(name)) continue;
    if (process.platform !== 'win32') modes[name] = (lstatSync(path).mode & 0o777).toString(8);
    if (entry.isFile()) files[name] = readFileSync(path, 'utf8');
  }
  return { files, modes };
}

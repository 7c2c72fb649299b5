import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Cloud } from '../local/cloud.ts';

type Texts = Readonly<Record<string, string>>;

/** What one start of an action changed and asked. Facts only: names, values, parameters. */
export interface Effect {
  readonly result: 'success' | 'failure';
  /** Variables for later steps. */
  readonly variables: Texts;
  readonly outputs: Texts;
  /** Files in the job's home after it, with their permissions. */
  readonly files: Texts;
  /** Requests for tokens and role assumptions. */
  readonly requests: readonly Request[];
  /** How many other requests there were, which only ask who somebody is. */
  readonly identifications: number;
  /** What went through the proxy: the hosts. */
  readonly proxied: readonly string[];
}

export interface Request {
  readonly what: string;
  /** Who signed it, and for which region; empty when nobody did. */
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

/** Makes what differs from run to run comparable: secrets, folders, ports and times become names. */
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

/** Every file of the home folder that is not the runner's own, with its permissions. */
export function filesIn(home: string, folder = home): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { withFileTypes: true }).flatMap((entry): [string, string][] => {
      const path = join(folder, entry.name);
      const name = relative(home, path);
      if (folder === home && /^\d+-(env|output|state)$|^aws-auth-/.test(entry.name)) return [];
      const mode = (lstatSync(path).mode & 0o777).toString(8);
      if (entry.isDirectory()) return [[`${name}/ ${mode}`, ''], ...Object.entries(filesIn(home, path))];
      return [[`${name} ${mode}`, readFileSync(path, 'utf8')]];
    }),
  );
}

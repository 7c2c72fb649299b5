import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { nameOf } from './lock.ts';

interface Manifest {
  readonly license: string;
  readonly repository?: string | { readonly url: string };
}

/** The licences of bundled packages, given as paths in the lock file: name, licence and text of each. Throws if one has no text. */
export function licencesOf(root: string, bundled: Iterable<string>): string {
  const paths = [...bundled].sort((one, other) => (nameOf(one) < nameOf(other) ? -1 : 1));
  const texts = new Set<string>();
  for (const path of paths) {
    const name = nameOf(path);
    const { license } = manifestIn(join(root, path));
    const text = textIn(join(root, path)) ?? textBeside(root, path, license);
    if (!text) throw new Error(`${path} has no text of its licence, and no package of its repository has`);
    texts.add(`${name}\n${license}\n${text.trim()}\n`);
  }
  return [...texts].join('\n\n');
}

const manifestIn = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

function textIn(folder: string): string | undefined {
  const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
  return file && readFileSync(join(folder, file), 'utf8');
}

/** The text in another package of the same repository, which has the same authors. */
function textBeside(root: string, path: string, license: string): string | undefined {
  const repository = repositoryOf(manifestIn(join(root, path)));
  if (!repository) return undefined;
  const beside = dirname(path).startsWith('node_modules/@') ? dirname(path) : 'node_modules';
  for (const name of readdirSync(join(root, beside))) {
    const folder = join(root, beside, name);
    if (name.startsWith('.') || name.startsWith('@')) continue;
    const other = manifestIn(folder);
    if (other.license === license && repositoryOf(other) === repository) {
      const text = textIn(folder);
      if (text) return text;
    }
  }
  return undefined;
}

const repositoryOf = ({ repository }: Manifest) =>
  (typeof repository === 'string' ? repository : repository?.url)?.replace(/^git\+|\.git$/g, '');

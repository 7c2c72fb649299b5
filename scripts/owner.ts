import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands for the owner of the repository until it has one. */
export const placeholder = 'OWNER';

/** The owner, from `repository` in package.json. */
export function ownerIn(folder: string): string {
  const { repository } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const [, owner] = /github\.com\/([^/]+)\/aws-auth/.exec(repository.url) ?? [];
  if (!owner) throw new Error('package.json names no owner in `repository`');
  return owner;
}

/** A text with another owner in `uses:`, links and CODEOWNERS. */
export const withOwner = (text: string, from: string, to: string) =>
  text.replaceAll(new RegExp(`\\b${from}(?=/aws-auth\\b)|(?<=^|\\s)@${from}$`, 'gm'), (found) =>
    found.startsWith('@') ? `@${to}` : to,
  );

/** The tracked files in which the owner may stand. The bundles name no owner. */
export function filesWithOwner(folder: string): readonly string[] {
  const all = execFileSync('git', ['ls-files', '-z'], { cwd: folder, encoding: 'utf8' }).split('\0');
  return all.filter((path) => /\.(md|yml|json|ts)$|CODEOWNERS$/.test(path) && !path.startsWith('dist/'));
}

/** Names the owner in every tracked file, or in the given ones. Throws if it is no name on GitHub. */
export function nameOwner(
  folder: string,
  owner: string,
  paths: readonly string[] = filesWithOwner(folder),
): void {
  if (!/^[a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}$/i.test(owner))
    throw new Error(`"${owner}" is no name of a user or organization`);
  const from = ownerIn(folder);
  for (const path of paths.map((each) => join(folder, each))) {
    const text = readFileSync(path, 'utf8');
    const next = withOwner(text, from, owner);
    if (next !== text) writeFileSync(path, next);
  }
}

import { readFileSync } from 'node:fs';

/** The section of a version in a changelog, without its heading. Throws if there is none, or an empty one. */
export function notesOf(changelog: string, version: string): string {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((each) => each.split(/[\s\]]/, 1)[0]?.replace('[', '') === version);
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md has no notes for ${version}`);
  return `${notes}\n`;
}

/** `node scripts/release-notes.ts TAG` prints the notes. The tag, package.json and CHANGELOG.md must agree. */
if (import.meta.main) {
  const tag = process.argv[2] ?? '';
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  if (tag !== `v${version}`) throw new Error(`the tag ${tag} is not v${version} of package.json`);
  process.stdout.write(notesOf(readFileSync('CHANGELOG.md', 'utf8'), version));
}

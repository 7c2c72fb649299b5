import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actionYml } from './action-yml.ts';
import { partitionsModule } from './partitions.ts';
import { withDifferences, withTables } from './readme-tables.ts';
import { troubleshooting } from './troubleshooting/page.ts';

/** Writes every file that is generated from code or from the SDK's data. `npm run all` runs it first. */
const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

writeFileSync(file('action.yml'), actionYml());
writeFileSync(file('src/aws/partitions.ts'), await partitionsModule());
writeFileSync(file('README.md'), withTables(readFileSync(file('README.md'), 'utf8')));
const page = file('docs/migrating.md');
writeFileSync(page, withDifferences(readFileSync(page, 'utf8')));
writeFileSync(file('docs/troubleshooting.md'), await troubleshooting());
execFileSync(process.execPath, [
  file('node_modules/@biomejs/biome/bin/biome'),
  'format',
  '--write',
  file('src/aws/partitions.ts'),
]);

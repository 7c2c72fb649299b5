import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { crowd, simulate } from '../bench/load/simulation.ts';
import type { Result } from '../bench/result.ts';
import { actionTypes, smallerActionTypes } from './action-types.ts';
import { actionYml } from './action-yml.ts';
import { loadPicture } from './load-picture.ts';
import { nameOwner } from './owner.ts';
import { partitionsModule } from './partitions.ts';
import { withDifferences, withMutants, withTables } from './readme-tables.ts';
import { speedPicture } from './speed.ts';
import { troubleshooting } from './troubleshooting/page.ts';
import { trustPicture } from './trust-picture.ts';

/**
 * Writes every file that is generated from code or from the SDK's data. `npm run all` runs it first. `--owner NAME` names the owner of
 * the repository everywhere.
 */
const file = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

const { owner } = parseArgs({ options: { owner: { type: 'string' } } }).values;
if (owner !== undefined) nameOwner(file(''), owner);

writeFileSync(file('action.yml'), actionYml());
writeFileSync(file('action-types.yml'), actionTypes());
for (const name of ['trust', 'local']) {
  const types = smallerActionTypes(readFileSync(file(`${name}/action.yml`), 'utf8'));
  writeFileSync(file(`${name}/action-types.yml`), types);
}
writeFileSync(file('src/aws/partitions.ts'), await partitionsModule());
const speed = JSON.parse(readFileSync(file('docs/speed.json'), 'utf8')) as Result;
writeFileSync(file('docs/images/speed.svg'), speedPicture(speed));
const load = simulate(crowd);
writeFileSync(file('docs/load.json'), JSON.stringify(load, undefined, 2));
writeFileSync(file('docs/images/load.svg'), loadPicture(load));
writeFileSync(file('docs/images/trust.svg'), await trustPicture());
writeFileSync(file('README.md'), withTables(readFileSync(file('README.md'), 'utf8'), speed));
const page = file('docs/migrating.md');
writeFileSync(page, withDifferences(readFileSync(page, 'utf8')));
const mutation = JSON.parse(readFileSync(file('docs/mutation.json'), 'utf8'));
writeFileSync(file('docs/tests.md'), withMutants(readFileSync(file('docs/tests.md'), 'utf8'), mutation));
writeFileSync(file('docs/troubleshooting.md'), await troubleshooting());
execFileSync(process.execPath, [
  file('node_modules/@biomejs/biome/bin/biome'),
  'format',
  '--write',
  file('src/aws/partitions.ts'),
  file('docs/load.json'),
]);

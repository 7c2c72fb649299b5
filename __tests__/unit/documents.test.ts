import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { actionYml } from '../../scripts/action-yml.ts';
import { partitionsModule, sdkPartitions } from '../../scripts/partitions.ts';
import { withTables } from '../../scripts/readme-tables.ts';
import { partitions } from '../../src/aws/partitions.ts';
import { outputs, schema } from '../../src/inputs/schema.ts';

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
const readme = read('README.md');
const action = parse(read('action.yml'));

describe('action.yml ⇄ schema ⇄ README', () => {
  test('action.yml is what the schema gives', () => {
    expect(read('action.yml')).toBe(actionYml());
    expect(Object.keys(action.inputs)).toEqual(Object.keys(schema));
    expect(Object.keys(action.outputs)).toEqual(Object.keys(outputs));
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.js', post: 'dist/index.js' });
  });

  test('the README’s tables are what the schema gives', () => {
    expect(readme).toBe(withTables(readme));
    const rows = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    expect(rows.sort()).toEqual([...Object.keys(schema), ...Object.keys(outputs)].sort());
  });

  test('no input has a default in action.yml, where it would hide whether it was set', () => {
    expect(Object.values(action.inputs).filter((input) => 'default' in (input as object))).toEqual([]);
  });

  test('every input of every example exists', () => {
    const folder = fileURLToPath(new URL('../../docs/examples', import.meta.url));
    const workflows = readdirSync(folder).map((name) => parse(read(`docs/examples/${name}`)));
    const steps = workflows.flatMap(({ jobs }) =>
      Object.values<{ steps: Step[] }>(jobs).flatMap(({ steps }) => steps),
    );
    const names = steps
      .filter(({ uses }) => /aws-auth|^\.\//.test(uses ?? ''))
      .flatMap((step) => Object.keys(step.with ?? {}));
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => !(name in schema))).toEqual([]);
  });

  test('every file that a document links to exists', () => {
    const documents = [
      'README.md',
      'CONTRIBUTING.md',
      'SECURITY.md',
      'CHANGELOG.md',
      'docs/local-testing.md',
    ];
    const links = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, link]) =>
        new URL(link ?? '', new URL(document, 'file:///')).pathname.slice(1),
      ),
    );
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(() => read(link)).not.toThrow(/ENOENT/);
  });
});

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

describe('the table of regions', () => {
  test('is the SDK’s', async () => {
    const sdk = await sdkPartitions();
    expect(partitions.map(({ id }) => id)).toEqual(sdk.map(({ id }) => id));
    const names = (regions: Record<string, unknown>) =>
      Object.keys(regions).filter((name) => !name.endsWith('-global'));
    expect(partitions.map(({ regions }) => regions)).toEqual(sdk.map(({ regions }) => names(regions)));
    expect(await partitionsModule()).toContain('us-east-2');
  });
});

test('third-party code in dist has a permissive licence', () => {
  const licences = read('dist/licenses.txt').match(/^(MIT|ISC|Apache-2.0|BSD-\d-Clause|0BSD)$/gm) ?? [];
  expect(licences.length).toBeGreaterThan(10);
  expect(read('dist/licenses.txt')).not.toMatch(/^(A?L?GPL|AGPL|GPL|LGPL|SSPL|BUSL)/m);
});

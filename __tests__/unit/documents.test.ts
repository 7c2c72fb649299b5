import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { partitionsModule, sdkPartitions } from '../../scripts/partitions.ts';
import { withDifferences } from '../../scripts/readme-tables.ts';
import { partitions } from '../../src/aws/partitions.ts';
import type { InputSpec } from '../../src/inputs/schema/spec.ts';
import { schema } from '../../src/inputs/schema.ts';

const folderOf = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const read = (path: string) => readFileSync(folderOf(path), 'utf8');
const action = parse(read('action.yml'));

describe('documents ⇄ schema', () => {
  test.each(['security', 'tests', 'dependencies'])('every test that docs/%s.md names exists', (page) => {
    const named = [
      ...read(`docs/${page}.md`).matchAll(/`((?:unit|scenarios|fuzz|attacks|e2e)\/[\w/-]+|faults|crash)`/g),
    ];
    const missing = named.flatMap(([, name = '']) => {
      const path = fileURLToPath(new URL(`../${name}`, import.meta.url));
      return existsSync(path) || existsSync(`${path}.test.ts`) ? [] : name;
    });
    expect(missing).toEqual([]);
    expect(named.length).toBeGreaterThan(0);
  });

  test('the migration page has every deliberate difference', () => {
    const page = read('docs/migrating.md');
    expect(page).toBe(withDifferences(page));
  });

  test('every input of the incumbent exists, and every variable that stands in for one', () => {
    expect(incumbentInputs.filter((name) => !(name in schema))).toEqual([]);
    const inputOf = (variable: string) => variable.toLowerCase().replaceAll('_', '-') as keyof typeof schema;
    const specs: Readonly<Record<string, InputSpec>> = schema;
    const missing = standIns.filter((name) => !specs[inputOf(name)]?.variables?.includes(name));
    // The incumbent reads AUDIENCE too, but the default in its action.yml wins.
    expect(missing).toEqual(['AUDIENCE']);
    expect(standIns).toHaveLength(22);
    expect(incumbentInputs).toHaveLength(32);
  });

  test('no input has a default in action.yml, because it would hide whether the input is set', () => {
    const defaults = Object.values<{ default?: string }>(action.inputs).flatMap(
      (input) => input.default ?? [],
    );
    // Only the runner can evaluate an expression.
    expect(defaults).toEqual(['${{ github.token }}']);
  });

  test('every input of every example exists', () => {
    const folder = fileURLToPath(new URL('../../docs/examples', import.meta.url));
    const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));
    const workflows = files.map((name) => parse(read(`docs/examples/${name}`)));
    const inputsOf = (path: string) => Object.keys(parse(read(path)).inputs);
    const known: Readonly<Record<string, readonly string[]>> = {
      'OWNER/aws-auth/trust@v1': inputsOf('trust/action.yml'),
      'OWNER/aws-auth/local@v1': inputsOf('local/action.yml'),
    };
    const steps = workflows.flatMap(({ jobs }) =>
      Object.values<{ steps: Step[] }>(jobs).flatMap(({ steps }) => steps),
    );
    const names = steps
      .filter(({ uses }) => /aws-auth|^\.\//.test(uses ?? ''))
      .flatMap(({ uses = '', with: inputs = {} }) => Object.keys(inputs).map((name) => ({ uses, name })));
    expect(names.length).toBeGreaterThan(10);
    const all = Object.keys(schema);
    expect(names.filter(({ uses, name }) => !(known[uses] ?? all).includes(name))).toEqual([]);
  });

  test('every file that a document links to exists', () => {
    const documents = execFileSync('git', ['ls-files', '-z', '*.md'], {
      cwd: folderOf('.'),
      encoding: 'utf8',
    })
      .split('\0')
      .filter((path) => path !== '' && existsSync(folderOf(path)));
    expect(documents).toEqual(expect.arrayContaining(['README.md', 'docs/releasing.md', 'local/README.md']));
    const links = documents.flatMap((document) =>
      [...read(document).matchAll(/\]\((?!https?:|#)([^)#]+)\)/g)].map(([, link]) =>
        new URL(link ?? '', new URL(document, 'file:///')).pathname.slice(1),
      ),
    );
    expect(links.length).toBeGreaterThan(4);
    for (const link of links) expect(() => read(link)).not.toThrow(/ENOENT/);
  });
});

// Facts about the incumbent.
const incumbentInputs =
  'aws-region aws-profile overwrite-aws-profile role-to-assume aws-access-key-id aws-secret-access-key aws-session-token web-identity-token-file role-chaining audience http-proxy no-proxy mask-aws-account-id role-duration-seconds role-external-id role-session-name role-skip-session-tagging transitive-tag-keys inline-session-policy managed-session-policies output-credentials output-env-credentials unset-current-credentials disable-retry retry-max-attempts special-characters-workaround use-existing-credentials allowed-account-ids force-skip-oidc action-timeout-s custom-tags sts-endpoint'.split(
    ' ',
  );
const standIns =
  'AWS_REGION ROLE_TO_ASSUME WEB_IDENTITY_TOKEN_FILE ROLE_CHAINING AUDIENCE HTTP_PROXY MASK_AWS_ACCOUNT_ID ROLE_DURATION_SECONDS ROLE_EXTERNAL_ID ROLE_SESSION_NAME ROLE_SKIP_SESSION_TAGGING TRANSITIVE_TAG_KEYS INLINE_SESSION_POLICY MANAGED_SESSION_POLICIES OUTPUT_CREDENTIALS UNSET_CURRENT_CREDENTIALS DISABLE_RETRY RETRY_MAX_ATTEMPTS SPECIAL_CHARACTERS_WORKAROUND USE_EXISTING_CREDENTIALS NO_PROXY OVERWRITE_AWS_PROFILE'.split(
    ' ',
  );

interface Step {
  uses?: string;
  with?: Record<string, unknown>;
}

describe('the table of regions', () => {
  test('matches the SDK', async () => {
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

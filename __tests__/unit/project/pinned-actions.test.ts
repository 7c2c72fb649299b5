import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { filesWithOwner, ownerIn } from '../../../scripts/owner.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const owner = ownerIn(root);
const sha = '3d3c42e5aac5ba805825da76410c181273ba90b1';

interface Step {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

describe('every workflow, example and snippet', () => {
  const places = filesWithOwner(root)
    .filter((path) => /\.(yml|md)$/.test(path))
    .flatMap((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return (path.endsWith('.md') ? snippetsIn(text) : [text]).map((each) => [path, each] as const);
    })
    .filter(([, text]) => /\buses:/.test(text));

  test('pins the actions of others by SHA, and keeps no credentials of a checkout', () => {
    const faults = places.flatMap(([path, text]) => faultsIn(text).map((fault) => `${path}: ${fault}`));
    expect(faults).toEqual([]);
  });

  test('uses one version of an action', () => {
    const used = places.flatMap(([, text]) =>
      stepsIn(parse(text, { logLevel: 'error' })).map(({ uses }) => uses),
    );
    const versions = [...new Set(used.filter(isForeign))];
    expect(versions.length).toBeGreaterThan(5);
    const names = versions.map(nameOf);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each(['README.md', 'SECURITY.md', 'docs/examples/trust.yml', '.github/workflows/ci.yml'])(
    '%s is among them',
    (path) => {
      expect(places.map(([each]) => each)).toContain(path);
    },
  );
});

describe('the rules', () => {
  test.each([
    `- uses: actions/setup-node@${sha} # v7.0.0`,
    `- uses: actions/checkout@${sha} # v7.0.1\n  with:\n    persist-credentials: false`,
    `- uses: ${owner}/aws-auth/trust@v1`,
    '- uses: ./local',
    'jobs:\n  call:\n    uses: ./.github/workflows/canary.yml',
  ])('allow %j', (text) => {
    expect(faultsIn(text)).toEqual([]);
  });

  test.each([
    ['- uses: actions/setup-node@v7', 'has no SHA'],
    [`- uses: actions/setup-node@${sha.slice(0, 12)} # v7.0.0`, 'has no SHA'],
    ['- uses: actions/setup-node@main', 'has no SHA'],
    ['jobs:\n  call:\n    uses: octo-org/octo-repo/.github/workflows/ci.yml@v1', 'has no SHA'],
    [`- uses: actions/setup-node@${sha}`, 'has no comment with its version'],
    [`- uses: actions/checkout@${sha} # v7.0.1`, 'keeps its credentials'],
    [
      `- uses: actions/checkout@${sha} # v7.0.1\n  with:\n    persist-credentials: true`,
      'keeps its credentials',
    ],
  ])('refuse %j', (text, fault) => {
    expect(faultsIn(text)).toEqual([expect.stringContaining(fault)]);
  });
});

function faultsIn(text: string): readonly string[] {
  return stepsIn(parse(text, { logLevel: 'error' })).flatMap((step) => {
    const { uses } = step;
    const keeps = nameOf(uses) === 'actions/checkout' && step.with?.['persist-credentials'] !== false;
    return [
      ...(isForeign(uses) && !/@[\da-f]{40}$/.test(uses) ? [`${uses} has no SHA`] : []),
      ...(/@[\da-f]{40}$/.test(uses) && !text.includes(`${uses} # v`)
        ? [`${uses} has no comment with its version`]
        : []),
      ...(keeps ? [`${uses} keeps its credentials`] : []),
    ];
  });
}

const nameOf = (uses: string) => uses.split('@', 1)[0] ?? '';
const isForeign = (uses: string) => !uses.startsWith('./') && !uses.startsWith(`${owner}/aws-auth`);

/** Every object below a node that has `uses`: steps, and jobs that call a workflow. */
function stepsIn(node: unknown): readonly Step[] {
  if (typeof node !== 'object' || node === null) return [];
  const own = 'uses' in node && typeof node.uses === 'string' ? [node as Step] : [];
  return [...own, ...Object.values(node).flatMap(stepsIn)];
}

/** The YAML in the fences of a Markdown document. */
function snippetsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^ *```ya?ml\n([\s\S]*?)^ *```/gm)].map(([, text = '']) => text);
}

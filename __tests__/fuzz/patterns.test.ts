import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parseSync } from '@swc/core';
import { check } from 'recheck';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Every regular expression literal in the trees, with its files. */
function patternsOf(trees: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const tree of trees) {
    for (const name of readdirSync(join(root, tree), { recursive: true, encoding: 'utf8' })) {
      if (!name.endsWith('.ts')) continue;
      for (const { pattern, flags } of literalsOf(readFileSync(join(root, tree, name), 'utf8'))) {
        const places = found.get(`/${pattern}/${flags}`) ?? [];
        found.set(`/${pattern}/${flags}`, [...places, `${tree}/${name}`]);
      }
    }
  }
  return found;
}

interface Literal {
  readonly pattern: string;
  readonly flags: string;
}

function literalsOf(source: string): readonly Literal[] {
  const literals: Literal[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'RegExpLiteral') literals.push(node as unknown as Literal);
    Object.values(node).forEach(visit);
  };
  visit(parseSync(source, { syntax: 'typescript' }).body);
  return literals;
}

/**
 * The limit counts steps, not seconds, and attacks are the same in every run. On texts of 4,000 characters, linear work
 * takes far fewer steps than the limit, and quadratic work far more.
 */
const limits = {
  timeout: 60_000,
  randomSeed: 1,
  maxAttackStringSize: 4_000,
  maxGeneStringSize: 4_000,
  attackLimit: 1_500_000,
  attackTimeout: null,
  incubationTimeout: null,
  recallLimit: 0,
  recallTimeout: -1,
};

describe('regular expressions', () => {
  const patterns = patternsOf(['src', 'trust', 'local', 'harness', 'compare', 'scripts']);

  // recheck searches for an input on which the time grows faster than the input (https://makenowjust-labs.github.io/recheck/).
  test('take linear time for every input', async () => {
    expect(patterns.size).toBeGreaterThan(200);
    const slow: string[] = [];
    for (const [written, places] of patterns) {
      const end = written.lastIndexOf('/');
      const found = await check(written.slice(1, end), written.slice(end + 1), limits);
      const growth = found.status === 'vulnerable' ? found.complexity.summary : found.status;
      if (found.status !== 'safe') slow.push(`${written} in ${places.join(', ')}: ${growth}`);
    }
    expect(slow).toEqual([]);
  }, 180_000);

  test('that are slow are detected', async () => {
    for (const slow of [String.raw`\s*[\r\n]+\s*`, String.raw`^(\s*):(?=:)`, '^.*a.*a.*b$'])
      expect((await check(slow, 'gm', limits)).status).toBe('vulnerable');
  });

  test('are literals, never built from a text', () => {
    const built = ['src', 'trust', 'local'].flatMap((tree) =>
      readdirSync(join(root, tree), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .filter((name) => /\bRegExp\(/.test(readFileSync(join(root, tree, name), 'utf8'))),
    );
    expect(built).toEqual([]);
  });
});

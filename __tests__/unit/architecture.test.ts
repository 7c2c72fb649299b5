import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
// @ts-expect-error: the configuration is plain JavaScript, as the tool wants it.
import config, { layers, linesOf } from '../../.dependency-cruiser.js';

const trees = Object.keys(layers);
const read = (file: string) => readFileSync(file, 'utf8');

async function modulesOf(): Promise<ICruiseResult> {
  const { forbidden, options } = config;
  const { output } = await cruise(trees, { ...options, validate: true, ruleSet: { forbidden } });
  return output as ICruiseResult;
}

describe('the architecture', () => {
  let house: ICruiseResult;
  beforeAll(async () => {
    house = await modulesOf();
  }, 60_000);

  test('imports point to lower layers, and no files import each other in a circle', () => {
    const { violations } = house.summary;
    expect(violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  });

  test('every file belongs to exactly one layer of its tree', () => {
    const places = Object.keys(layers).flatMap((tree) => {
      const lines = linesOf(tree).map((line: string) => new RegExp(line));
      const own = house.modules.filter(({ source }) => source.startsWith(`${tree}/`));
      return own.filter(({ source }) => lines.filter((line: RegExp) => line.test(source)).length !== 1);
    });
    expect(places.map(({ source }) => source)).toEqual([]);
  });

  test('no folders import each other in a circle', () => {
    expect(circlesIn(foldersOf(house))).toEqual([]);
    const knot = new Map([
      ['a', new Set(['b'])],
      ['b', new Set(['c'])],
      ['c', new Set(['a'])],
    ]);
    expect(circlesIn(knot)).toContain('a > b > c > a');
  });

  // The tests above could not fail if imports were missed.
  test('static, dynamic and type imports are found', () => {
    const importsOf = (name: string) =>
      house.modules.find(({ source }) => source === name)?.dependencies.map(({ resolved }) => resolved);
    expect(importsOf('src/main.ts')).toEqual(
      expect.arrayContaining(['src/inputs/read.ts', 'src/job/github-runner.ts', 'src/report.ts']),
    );
    expect(importsOf('src/net/proxy.ts')).toContain('src/net/plan.ts');
  });
});

describe('a new room has to be registered', () => {
  const foldersIn = (place: string) =>
    readdirSync(place, { withFileTypes: true }).flatMap(({ name, parentPath }) =>
      existsSync(join(parentPath, name, 'index.ts')) ? [name] : [],
    );
  const imports = (file: string) =>
    [...read(file).matchAll(/from '\.\/([\w-]+)(?:\/index)?\.ts'/g)].map(([, name]) => name);

  test.each([
    ['src/sources', ['index.ts']],
    // The outputs cannot be undone, so they are not in the registry.
    ['src/deliveries', ['index.ts', 'deliver.ts']],
  ])('every folder of %s is in %s', (place, files) => {
    const known = files.flatMap((file) => imports(`${place}/${file}`));
    expect(foldersIn(place).filter((name) => !known.includes(name))).toEqual([]);
  });

  test('the failures of every source are in the troubleshooting page', () => {
    const own = readdirSync('src/sources').filter((name) => existsSync(`src/sources/${name}/failures.ts`));
    const index = read('src/explanations/index.ts');
    expect(own.length).toBeGreaterThan(2);
    expect(own.filter((name) => !index.includes(`/${name}/failures.ts'`))).toEqual([]);
  });

  test('every table of refusals is in the index of its folder', () => {
    const tables = readdirSync('src/chain/failures').filter((name) =>
      /as const satisfies Failures</.test(read(`src/chain/failures/${name}`)),
    );
    const index = imports('src/chain/failures/index.ts');
    expect(
      tables
        .map((name) => name.replace('.ts', ''))
        .filter((name) => name !== 'index' && !index.includes(name)),
    ).toEqual([]);
  });

  test('every rule of the inputs is in the table or the plan', () => {
    const users = read('src/plan/rules/index.ts') + read('src/plan/index.ts');
    const rules = readdirSync('src/plan/rules').flatMap((name) =>
      [...read(`src/plan/rules/${name}`).matchAll(/^export (?:const|function) (check\w+)/gm)].map(
        ([, rule]) => rule ?? '',
      ),
    );
    expect(rules.length).toBeGreaterThan(10);
    expect(rules.filter((rule) => users.split(new RegExp(`\\b${rule}\\b`)).length < 3)).toEqual([]);
  });
});

test('only the entries and src/job use the environment of the process', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const using = files.filter((name) => /process\.env\b/.test(read(`src/${name}`)));
  expect(using.filter((name) => !name.startsWith('job/')).sort()).toEqual(['index.ts']);
});

type Graph = ReadonlyMap<string, ReadonlySet<string>>;

/** Which folder imports which. Each file directly in a tree counts as a folder. */
function foldersOf({ modules }: ICruiseResult): Graph {
  const folderOf = (path: string) =>
    path.split('/').length > 2 ? path.slice(0, path.lastIndexOf('/')) : path;
  const isOurs = (path: string) => trees.includes(path.split('/')[0] ?? '');
  const folders = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules.filter(({ source }) => isOurs(source))) {
    const from = folderOf(source);
    const to = folders.get(from) ?? new Set();
    for (const { resolved } of dependencies)
      if (isOurs(resolved) && folderOf(resolved) !== from) to.add(folderOf(resolved));
    folders.set(from, to);
  }
  return folders;
}

/** The circles of a graph, each once from every node in it. */
function circlesIn(graph: Graph): readonly string[] {
  const wayBack = (from: string, to: string, seen: Set<string>): readonly string[] | undefined => {
    for (const next of graph.get(from) ?? []) {
      if (next === to) return [to];
      if (seen.has(next)) continue;
      seen.add(next);
      const rest = wayBack(next, to, seen);
      if (rest) return [next, ...rest];
    }
    return undefined;
  };
  return [...graph.keys()].flatMap((start) => {
    const way = wayBack(start, start, new Set());
    return way ? [[start, ...way].join(' > ')] : [];
  });
}

import { expect, test } from '@jest/globals';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
// @ts-expect-error: the configuration is plain JavaScript, as the tool wants it.
import config from '../../.dependency-cruiser.js';

test('imports point down, and no circle', async () => {
  const { forbidden, options } = config;
  const { output } = await cruise(['src', 'local'], { ...options, validate: true, ruleSet: { forbidden } });
  const { modules, summary } = output as ICruiseResult;
  expect(summary.violations.map(({ from, to, rule }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
  // Proof that it sees static, dynamic and type imports, and so could have found something.
  const importsOf = (name: string) =>
    modules.find(({ source }) => source === name)?.dependencies.map(({ resolved }) => resolved);
  expect(importsOf('src/main.ts')).toEqual(
    expect.arrayContaining(['src/inputs/read.ts', 'src/github/runner.ts', 'src/report.ts']),
  );
  expect(importsOf('src/aws/network.ts')).toContain('src/types.ts');
}, 60_000);

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { differences } from '../../compare/differences.ts';
import type { Effects } from '../../compare/effects.ts';
import { judge, unexplained } from '../../compare/judge.ts';
import { observe } from '../../compare/run.ts';
import { scenarios } from '../../compare/scenarios.ts';
import { ours } from '../../compare/subject.ts';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const text = readFileSync(file('compare/recorded.json'), 'utf8');
const recorded = JSON.parse(text) as Record<string, Effects>;
const shown = new Set<string>();

describe('what the incumbent does, aws-auth does, or means to do otherwise', () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (name, scenario) => {
    const theirs = recorded[name];
    if (!theirs) throw new Error('npm run compare -- PATH --record has not seen this scenario');
    const facts = judge({ scenario, theirs, ours: await observe(scenario, ours) });
    expect(unexplained(facts)).toEqual([]);
    for (const { difference } of facts) if (difference) shown.add(difference.about);
  });

  test('every difference on the list is shown by a scenario, or by the test that it names', () => {
    for (const { about, accepts, test: named } of differences) {
      if (accepts) expect(shown).toContain(about);
      else expect(existsSync(file(`__tests__/${named}`))).toBe(true);
    }
    expect(shown.size).toBeGreaterThan(15);
  });
});

describe('the record', () => {
  test('has every scenario, and nothing that is no fact: no key, no text of a log', () => {
    expect(Object.keys(recorded).sort()).toEqual(scenarios.map(({ name }) => name).sort());
    expect(text).not.toMatch(/ASIA|AKIA[A-Z0-9]{16}|wJalr|eyJ/);
  });

  test.each([
    ['a variable that is missing', 'variables', 'AWS_SECRET_ACCESS_KEY', undefined],
    ['another value', 'variables', 'AWS_REGION', 'us-west-1'],
    ['an output too many', 'outputs', 'aws-secret-access-key', 'x'],
  ])('would not let pass %s', (_, kind, name, value) => {
    const [scenario] = scenarios;
    const theirs = scenario && recorded[scenario.name];
    if (!scenario || !theirs) throw new Error('there is no scenario');
    const changed = structuredClone(theirs) as unknown as {
      steps: Record<string, Record<string, string | undefined>>[];
    };
    const step = changed.steps[0]?.[kind];
    if (step) step[name] = value;
    if (value === undefined) delete step?.[name];
    expect(unexplained(judge({ scenario, theirs, ours: changed as unknown as Effects }))).toHaveLength(1);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { differences } from '../../compare/differences.ts';
import type { Effects } from '../../compare/effects.ts';
import { judge, type Recorded, unexplained } from '../../compare/judge.ts';
import { observe } from '../../compare/run.ts';
import { scenarios } from '../../compare/scenarios.ts';
import { ours } from '../../compare/subject.ts';

const file = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const text = readFileSync(file('compare/recorded.json'), 'utf8');
const recorded = JSON.parse(text) as Record<string, Recorded>;
const shown = new Set<string>();

describe('aws-auth does what the incumbent does, or differs on purpose', () => {
  test.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (name, scenario) => {
    const record = recorded[name];
    if (!record) throw new Error('npm run compare -- PATH --record has not seen this scenario');
    const { theirs, meant } = record;
    const facts = judge({ scenario, theirs, ours: await observe(scenario, ours) }, meant);
    expect(unexplained(facts)).toEqual([]);
    for (const { difference } of facts) if (difference) shown.add(difference.about);
  });

  test('every listed difference appears in a scenario, or names an existing test file', () => {
    for (const { about, accepts, test: named } of differences) {
      if (accepts) expect(shown).toContain(about);
      else expect(existsSync(file(`__tests__/${named}`))).toBe(true);
    }
    expect(shown.size).toBeGreaterThan(15);
  });
});

describe('the record', () => {
  test('contains every scenario, and no keys or tokens', () => {
    expect(Object.keys(recorded).sort()).toEqual(scenarios.map(({ name }) => name).sort());
    expect(text).not.toMatch(/ASIA|AKIA[A-Z0-9]{16}|wJalr|eyJ/);
  });

  test('the judge reports every fact that is changed or missing, in every scenario', () => {
    let mutants = 0;
    for (const scenario of scenarios) {
      const record = recorded[scenario.name];
      if (!record) throw new Error(`${scenario.name} is not recorded`);
      const { theirs, meant } = record;
      const as = oursOf(record);
      expect(unexplained(judge({ scenario, theirs, ours: as }, meant))).toEqual([]);
      for (const [holder, name] of leaves(as)) {
        const value = holder[name];
        for (const wrong of ['something else', undefined]) {
          holder[name] = wrong;
          if (unexplained(judge({ scenario, theirs, ours: as }, meant)).length === 0)
            throw new Error(`${scenario.name}: ${name} may be ${wrong} instead of ${value}`);
          mutants += 1;
        }
        holder[name] = value;
      }
    }
    expect(mutants).toBeGreaterThan(4_000);
  });
});

type Holder = Record<string, unknown>;

/** The recorded effects of aws-auth: the incumbent's effects with the intended differences. */
function oursOf({ theirs, meant }: Recorded): Effects {
  const effects = structuredClone(theirs);
  for (const [path, value] of Object.entries(meant)) {
    const names = path.split(' ▸ ');
    const last = names.pop() ?? '';
    const holder = names.reduce(
      (place, name, index) => {
        place[name] ??= /^\d+$/.test(names[index + 1] ?? last) ? [] : {};
        return place[name] as Holder;
      },
      effects as unknown as Holder,
    );
    if (value === null) delete holder[last];
    else holder[last] = value;
  }
  return effects;
}

function leaves(value: object): [Holder, string][] {
  return Object.entries(value).flatMap(([name, child]): [Holder, string][] =>
    typeof child === 'object' && child !== null ? leaves(child) : [[value as Holder, name]],
  );
}

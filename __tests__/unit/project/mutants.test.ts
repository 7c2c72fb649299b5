import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { bundleRooms, chosen, leastOf, type Room, unitRooms } from '../../../scripts/mutants.ts';
import { figuresIn, type MutationFigures } from '../../../scripts/mutation-figures.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

test('the workflow has every room', () => {
  const { jobs } = parse(readFileSync(`${root}.github/workflows/mutation.yml`, 'utf8'));
  const { room, include } = jobs.mutate.strategy.matrix;
  expect(room).toEqual(Object.keys(unitRooms));
  expect(include).toEqual(Object.keys(bundleRooms).map((name) => ({ command: 'mutate:bundle', room: name })));
});

describe.each(Object.entries({ ...unitRooms, ...bundleRooms }))('the room %s', (_, { files, tests }) => {
  test('has files', () => {
    expect(files.map((each) => globSync(each, { cwd: root }).length)).not.toContain(0);
  });

  test('has tests', () => {
    const names = globSync('__tests__/{unit/*,scenarios}/*.test.ts', { cwd: root });
    const found = tests.map((each) => names.filter((name) => new RegExp(`/(${each})[./]`).test(name)).length);
    expect(found).not.toContain(0);
  });
});

test('one room is chosen, or all', () => {
  const rooms = { a: { files: ['1'], tests: ['x'] }, b: { files: ['2'], tests: ['y', 'x'], least: 70 } };
  expect(chosen(rooms, 'b')).toEqual({ files: ['2'], tests: ['y', 'x'], least: 70 });
  expect(chosen(rooms, undefined)).toEqual({ files: ['1', '2'], tests: ['x', 'y'], least: 70 });
  expect(() => chosen(rooms, 'c')).toThrow('MUTATE_ROOM is "c", but the rooms are a, b');
});

test('what a report counts as noticed', () => {
  const mutants = (...all: readonly string[]) => ({ mutants: all.map((status) => ({ status })) });
  const files = {
    'a.ts': mutants('Killed', 'Killed', 'Timeout', 'Survived'),
    'b.ts': mutants('NoCoverage', 'CompileError', 'RuntimeError', 'Ignored'),
  };
  expect(figuresIn({ files }, '2026-12-01')).toEqual({ killed: 3, total: 5, date: '2026-12-01' });
});

test('every room has figures, and no other', () => {
  const figures = JSON.parse(readFileSync(`${root}docs/mutation.json`, 'utf8')) as MutationFigures;
  expect(Object.keys(figures).sort()).toEqual(Object.keys({ ...unitRooms, ...bundleRooms }).sort());
  const weak = Object.entries<Room>({ ...unitRooms, ...bundleRooms }).filter(([name, room]) => {
    const { killed = 0, total = 1 } = figures[name] ?? {};
    return (100 * killed) / total < leastOf(room);
  });
  expect(weak).toEqual([]);
});

import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  allTags,
  mostTags,
  protectedKeys,
  sessionTags,
  tagsAfter,
  tagValue,
  withoutDroppable,
} from '../../../src/chain/tags.ts';

const github = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', GITHUB_HEAD_REF: '' };

describe('session tags', () => {
  test('absent and empty variables give no tags', () => {
    expect(allTags(sessionTags(github, [{ key: 'team', value: 'x' }], []))).toEqual([
      { key: 'GitHub', value: 'Actions' },
      { key: 'Repository', value: 'o/r' },
      { key: 'RunId', value: '7' },
      { key: 'team', value: 'x' },
    ]);
  });

  test('dropped tags are no transitive keys, because STS would refuse them', () => {
    const tags = withoutDroppable(sessionTags(github, [], ['Repository', 'RunId']));
    expect(allTags(tags).map(({ key }) => key)).toEqual(['GitHub', 'Repository']);
    expect(tags.transitiveKeys).toEqual(['Repository']);
  });

  test('the next hop does not repeat inherited tags', () => {
    const tags = tagsAfter(sessionTags(github, [{ key: 'team', value: 'x' }], ['Repository', 'team']));
    expect(allTags(tags).map(({ key }) => key)).toEqual(['GitHub', 'RunId']);
  });

  test('every text becomes a value that AWS accepts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        const value = tagValue(text);
        return (
          value.length <= 256 &&
          /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u.test(value) &&
          !/[\uD800-\uDFFF]/u.test(value)
        );
      }),
      { seed: 20261124 },
    );
    expect(tagValue('𐌰'.repeat(200))).toHaveLength(256);
    expect(tagValue(`x${'𐌰'.repeat(200)}`)).toHaveLength(255);
  });

  test('come from these variables, in this order', () => {
    const names = [
      ['Repository', 'GITHUB_REPOSITORY'],
      ['Workflow', 'GITHUB_WORKFLOW'],
      ['Action', 'GITHUB_ACTION'],
      ['Actor', 'GITHUB_ACTOR'],
      ['Commit', 'GITHUB_SHA'],
      ['Branch', 'GITHUB_REF'],
      ['EventName', 'GITHUB_EVENT_NAME'],
      ['BaseRef', 'GITHUB_BASE_REF'],
      ['HeadRef', 'GITHUB_HEAD_REF'],
      ['RunId', 'GITHUB_RUN_ID'],
      ['Job', 'GITHUB_JOB'],
      ['TriggeringActor', 'GITHUB_TRIGGERING_ACTOR'],
    ] as const;
    const all = Object.fromEntries(names.map(([, variable]) => [variable, variable.toLowerCase()]));
    const tags = sessionTags(all, [], []);
    expect(allTags(tags)).toEqual([
      { key: 'GitHub', value: 'Actions' },
      ...names.map(([key, variable]) => ({ key, value: variable.toLowerCase() })),
    ]);
    expect(tags.droppable.map(({ key }) => key)).toEqual(names.slice(6).map(([key]) => key));
    expect(protectedKeys).toEqual(['GitHub', ...names.map(([key]) => key)]);
    expect(mostTags).toBe(50);
  });

  test('without the droppable ones keep everything else', () => {
    const custom = [{ key: 'team', value: 'x' }];
    expect(withoutDroppable(sessionTags(github, custom, ['team', 'RunId']))).toEqual({
      kept: [
        { key: 'GitHub', value: 'Actions' },
        { key: 'Repository', value: 'o/r' },
      ],
      droppable: [],
      custom,
      transitiveKeys: ['team'],
    });
  });

  test('that were inherited are left out of every list, and are no longer transitive', () => {
    const custom = [
      { key: 'team', value: 'x' },
      { key: 'cost', value: 'y' },
    ];
    expect(tagsAfter(sessionTags(github, custom, ['GitHub', 'RunId', 'team']))).toEqual({
      kept: [{ key: 'Repository', value: 'o/r' }],
      droppable: [],
      custom: [{ key: 'cost', value: 'y' }],
      transitiveKeys: [],
    });
  });

  test.each([
    ['a_.:/=+-@ 1ä', 'a_.:/=+-@ 1ä'],
    ['a,b;c#d', 'a_b_c_d'],
    ['x'.repeat(256), 'x'.repeat(256)],
    ['x'.repeat(257), 'x'.repeat(256)],
    ['', ''],
  ])('%j becomes the value %j', (text, value) => {
    expect(tagValue(text)).toBe(value);
  });
});

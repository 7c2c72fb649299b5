import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allTags, sessionTags, tagsAfter, tagValue, withoutDroppable } from '../../../src/chain/tags.ts';

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
});

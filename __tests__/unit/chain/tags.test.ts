import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allTags, sessionTags, tagsAfter, tagValue, withoutDroppable } from '../../../src/chain/tags.ts';

const github = { GITHUB_REPOSITORY: 'o/r', GITHUB_RUN_ID: '7', GITHUB_HEAD_REF: '' };

describe('session tags', () => {
  test('absent and empty variables give none', () => {
    expect(allTags(sessionTags(github, [{ key: 'team', value: 'x' }], []))).toEqual([
      { key: 'GitHub', value: 'Actions' },
      { key: 'Repository', value: 'o/r' },
      { key: 'RunId', value: '7' },
      { key: 'team', value: 'x' },
    ]);
  });

  test('dropping some drops them from the transitive keys too, or STS would refuse those', () => {
    const tags = withoutDroppable(sessionTags(github, [], ['Repository', 'RunId']));
    expect(allTags(tags).map(({ key }) => key)).toEqual(['GitHub', 'Repository']);
    expect(tags.transitiveKeys).toEqual(['Repository']);
  });

  test('the hop after does not repeat what is handed down', () => {
    const tags = tagsAfter(sessionTags(github, [{ key: 'team', value: 'x' }], ['Repository', 'team']));
    expect(allTags(tags).map(({ key }) => key)).toEqual(['GitHub', 'RunId']);
  });

  test('every text becomes a value that AWS takes', () => {
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

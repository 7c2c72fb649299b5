import { describe, expect, test } from '@jest/globals';
import type { Explanation } from '../../../src/explain/explanation.ts';
import { page } from '../../../src/explain/page.ts';

const short: Explanation = {
  id: 'x',
  title: 'It *fails*',
  what: 'A failed.',
  why: 'B is wrong.',
  remedy: 'Do C.',
};
const full: Explanation = {
  ...short,
  likely: true,
  claims: [
    ['sub', 'repo:o/r'],
    ['aud', 'sts'],
  ],
  others: ['D is wrong.', 'E is wrong.'],
  consequence: 'Nothing was exported.',
  paste: [
    { where: 'In F', language: 'json', text: '{\n}' },
    { where: 'In G', language: 'sh', text: 'g' },
  ],
  parts: [{ name: 'prod', explanation: { ...short, what: 'H\n\nfailed.' } }],
};

describe('the page of the run', () => {
  test('escapes everything, and links to the full text', () => {
    expect(page(short, 'https://x', '')).toBe(
      '### It \\*fails\\*\n\nA failed.\n\n**Why:** B is wrong.\n\n**What to do:** Do C.\n\nMore: <https://x>',
    );
    const local = page(short, 'docs/x.md', 'sign-in');
    expect(local.startsWith('### `sign-in`: It \\*fails\\*\n')).toBe(true);
    expect(local.endsWith('\n\nMore: `docs/x.md`')).toBe(true);
  });

  test('has all parts', () => {
    expect(page(full, 'x', '')).toBe(`### It \\*fails\\*

A failed. Nothing was exported.

#### \`prod\`: It \\*fails\\*

H

failed.

**Why:** B is wrong.

**What to do:** Do C.

The token has these claims:

| claim | value |
| --- | --- |
| \`sub\` | \`repo:o/r\` |
| \`aud\` | \`sts\` |

**Why, most likely:** B is wrong.

**What to do:** Do C.

In F:

\`\`\`json
{
}
\`\`\`

In G:

\`\`\`sh
g
\`\`\`

It could also be:

- D is wrong.
- E is wrong.

More: \`x\``);
  });

  test('keeps lists', () => {
    expect(page({ ...short, what: '- *a*\n- b\nc' }, 'x', '')).toContain('\n\n- \\*a\\*\n- b\nc\n\n');
  });
});

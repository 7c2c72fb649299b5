import { allTags, mostTags, protectedKeys } from '../../chain/tags.ts';
import { problem } from '../../inputs/problem.ts';
import { Foreign } from '../../text/foreign.ts';
import { tagsOf } from '../parts/tags.ts';
import type { Rule } from './rule.ts';

export const checkTags: Rule = (inputs) =>
  inputs['custom-tags']
    .filter(({ key }) => protectedKeys.some((taken) => taken.toLowerCase() === key.toLowerCase()))
    .map(({ key }) =>
      problem(
        'custom-tags',
        `the key "${new Foreign(key)}" is reserved, because the action sets it`,
        'Choose another key.',
      ),
    );

/** AWS's limit includes the action's own tags. */
export const checkTagCount: Rule = (inputs, context) => {
  const tags = tagsOf(inputs, context);
  const total = tags ? allTags(tags).length : 0;
  if (total <= mostTags) return [];
  const what = `${total} tags, including those of the action`;
  return [problem('custom-tags', what, `AWS accepts at most ${mostTags}.`)];
};

import { allTags, sessionTags } from '../../chain/tags.ts';
import type { Context } from '../../context.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { SessionTags } from '../../route.ts';

/** The session tags; undefined with `role-skip-session-tagging`. */
export function tagsOf(inputs: Inputs, { github }: Context): SessionTags | undefined {
  if (inputs['role-skip-session-tagging']) return undefined;
  const all = sessionTags(github, inputs['custom-tags'], []);
  const keys = allTags(all).map(({ key }) => key);
  return { ...all, transitiveKeys: inputs['transitive-tag-keys'].filter((key) => keys.includes(key)) };
}

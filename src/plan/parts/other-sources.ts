import type { Reading } from '../../inputs/read.ts';
import type { Inputs } from '../../inputs/schema.ts';
import { ranked } from '../../sources/index.ts';

/**
 * The inputs without those that a variable sets and that select another source than `credential-source`. The variable may belong to
 * the runner, so it is ignored, while an input of the workflow would be a contradiction.
 */
export function withoutOtherSources({ inputs, byVariable }: Reading): Inputs {
  const kind = inputs['credential-source'];
  if (kind === 'auto') return inputs;
  const wanted = ranked.find((source) => source.kind === kind);
  const idle = ranked.flatMap(({ namedBy }) => {
    const isWanted = namedBy && (wanted?.namedBy === namedBy || wanted?.alsoTakes?.includes(namedBy));
    return namedBy && !isWanted && byVariable.has(namedBy) ? [[namedBy, undefined]] : [];
  });
  return { ...inputs, ...Object.fromEntries(idle) };
}

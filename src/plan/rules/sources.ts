import { problem } from '../../inputs/problem.ts';
import { chainHint } from '../../sources/default-chain/index.ts';
import { environmentOf } from '../../sources/environment/index.ts';
import { ranked } from '../../sources/index.ts';
import type { Rule } from './rule.ts';

/** Refuses two inputs that each select a source, because they contradict each other. */
export const checkOneSource: Rule = (inputs) => {
  const named = ranked.flatMap((source) =>
    source.namedBy && inputs[source.namedBy] !== undefined ? [{ ...source, namedBy: source.namedBy }] : [],
  );
  const isTaken = (input: (typeof named)[number]['namedBy']) =>
    named.some(({ alsoTakes = [] }) => alsoTakes.includes(input));
  const taken = named.filter(({ namedBy }) => isTaken(namedBy));
  const [first, second] = named.filter(({ namedBy }) => !isTaken(namedBy));
  const remedy = 'Leave one of them out, or use two steps.';
  if (first && second) return [problem(second.namedBy, `set together with ${first.namedBy}`, remedy)];
  const [one, other] = taken;
  return one && other ? [problem(other.namedBy, `set together with ${one.namedBy}`, remedy)] : [];
};

/** With `credential-source` set, refuses inputs that select another source. */
export const checkNamedSource: Rule = (inputs) => {
  const kind = inputs['credential-source'];
  if (kind === 'auto') return [];
  const wanted = ranked.find((source) => source.kind === kind);
  return ranked.flatMap(({ namedBy }) => {
    if (!namedBy || inputs[namedBy] === undefined) return [];
    if (wanted?.namedBy === namedBy || wanted?.alsoTakes?.includes(namedBy)) return [];
    return [problem(namedBy, `set, but credential-source is ${kind}`, 'Leave one of the two out.')];
  });
};

/** `role-chaining` needs existing credentials to start from. */
export const checkChaining: Rule = (inputs, context) => {
  if (!inputs['role-chaining']) return [];
  const kind = inputs['credential-source'];
  const hasKeys = inputs['aws-access-key-id'] !== undefined;
  if (kind === 'auto' && !hasKeys && !chainHint(context) && !environmentOf(inputs, context)) {
    const remedy = 'Run a step that exports credentials before this one, or leave role-chaining out.';
    return [problem('role-chaining', 'true, but the environment has no AWS_ACCESS_KEY_ID', remedy)];
  }
  if (['auto', 'environment', 'default-chain'].includes(kind)) return [];
  return [problem('role-chaining', `true, but credential-source is ${kind}`, 'Leave one of the two out.')];
};

/** Each source checks its own inputs. */
export const checkSources: Rule = (inputs, context) =>
  ranked.flatMap((source) => source.check(inputs, context));

import { problem } from '../../inputs/problem.ts';
import { ownSession } from '../parts/deliver.ts';
import type { Rule } from './rule.ts';

/** Checks `sessions` against the other inputs. */
export const checkSessions: Rule = (inputs) => {
  const { sessions, 'default-session': chosen } = inputs;
  if (sessions.length === 0) {
    const remedy = 'Set sessions, or leave default-session out.';
    return chosen ? [problem('default-session', 'set without sessions', remedy)] : [];
  }
  const remedy = 'Leave aws-profile out, because each session becomes a profile of its own name.';
  return [
    ...(inputs['aws-profile'] ? [problem('aws-profile', 'set together with sessions', remedy)] : []),
    ...checkDefault(inputs),
  ];
};

const checkDefault = (inputs: Parameters<Rule>[0]) => {
  const { sessions, 'default-session': chosen } = inputs;
  const names = sessions.map(({ name }) => name).join(', ');
  if (chosen && !sessions.some(({ name }) => name === chosen))
    return [problem('default-session', `"${chosen}" is not one of the sessions`, `Write one of ${names}.`)];
  if (ownSession(inputs)) return [];
  const what = 'true, but default-session is not set';
  return (['output-env-credentials', 'output-credentials'] as const)
    .filter((input) => inputs[input])
    .map((input) => problem(input, what, `Set default-session to one of ${names}.`));
};

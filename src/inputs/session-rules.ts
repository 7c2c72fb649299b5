import { isRegionOfAws, nearestRegion, partitionOf } from '../aws/partition.ts';
import type { Problem } from '../errors.ts';
import { isOfAnotherSts } from './rules.ts';
import type { InputName, Inputs } from './schema.ts';

const problem = (input: InputName, what: string, remedy: string): Problem => ({ input, what, remedy });

/** What has to hold between `sessions` and the other inputs. */
export function checkSessions(inputs: Inputs): readonly Problem[] {
  const { sessions } = inputs;
  if (sessions.length === 0) {
    const remedy = 'Set sessions, or leave default-session out.';
    return inputs['default-session'] ? [problem('default-session', 'set without sessions', remedy)] : [];
  }
  return [
    ...checkProfile(inputs),
    ...checkDefault(inputs),
    ...sessions.flatMap((each) => checkRegion(each, inputs)),
  ];
}

/** The session of the step's own environment and outputs, where one was chosen or there is only one. */
export function ownSession({ sessions, 'default-session': chosen }: Inputs): string | undefined {
  return chosen ?? (sessions.length === 1 ? sessions[0]?.name : undefined);
}

function checkProfile(inputs: Inputs): readonly Problem[] {
  if (!inputs['aws-profile']) return [];
  const remedy = 'Each session becomes a profile of its own name: leave aws-profile out.';
  return [problem('aws-profile', 'set together with sessions', remedy)];
}

function checkDefault(inputs: Inputs): readonly Problem[] {
  const { sessions, 'default-session': chosen } = inputs;
  const names = sessions.map(({ name }) => name).join(', ');
  if (chosen && !sessions.some(({ name }) => name === chosen))
    return [problem('default-session', `"${chosen}" is none of the sessions`, `Write one of ${names}.`)];
  if (ownSession(inputs)) return [];
  return (['output-env-credentials', 'output-credentials'] as const)
    .filter((input) => inputs[input])
    .map((input) =>
      problem(
        input,
        'true, but nothing says which of the sessions is meant',
        `Set default-session to one of ${names}.`,
      ),
    );
}

function checkRegion({ name, line, region }: Inputs['sessions'][number], inputs: Inputs): readonly Problem[] {
  if (!region) return [];
  const own = partitionOf(inputs['aws-region'] ?? '')?.id;
  const there = partitionOf(region)?.id;
  if (own && there && own !== there) {
    const what = `line ${line}: ${name}: region ${region} belongs to ${there}, but aws-region to ${own}`;
    return [problem('sessions', what, 'Use one step for each partition.')];
  }
  if (isRegionOfAws(region) || isOfAnotherSts(region, inputs['sts-endpoint'])) return [];
  const near = nearestRegion(region);
  const remedy = near ? `Did you mean ${near}?` : 'Write a region such as us-east-2.';
  return [problem('sessions', `line ${line}: ${name}: "${region}" is not an AWS region`, remedy)];
}

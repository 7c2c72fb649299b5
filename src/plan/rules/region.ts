import { nearestRegion } from '../../aws/nearest-region.ts';
import { isRegionOfAws, partitionOf } from '../../aws/partition.ts';
import type { Context } from '../../context.ts';
import type { Problem } from '../../errors/index.ts';
import { problem } from '../../inputs/problem.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { EndpointPlan } from '../../net/plan.ts';
import { Foreign } from '../../text/foreign.ts';
import { endpointsOf, hasSts } from '../parts/network.ts';
import type { Rule } from './rule.ts';

export const checkRegion: Rule = (inputs, context) => {
  const region = inputs['aws-region'];
  if (!region) {
    const remedy = 'Write the region, such as aws-region: us-east-2.';
    return [problem('aws-region', 'not set, and neither is AWS_REGION', remedy)];
  }
  if (partitionOf(region) || isOfAnotherSts(region, elsewhere(inputs, context))) return [];
  const near = nearestRegion(region);
  const remedy = near
    ? `Did you mean ${near}?`
    : 'Write a region such as us-east-2. For a region newer than this version of the action, or a store that is not AWS, also set sts-endpoint to the URL of its STS, or to none.';
  return [problem('aws-region', `"${new Foreign(region)}" is not an AWS region`, remedy)];
};

/**
 * Whether an endpoint other than AWS's own STS explains an unknown region: a store can use any name, and the region may be
 * new. If only the runner names the endpoint, such as one in a VPC, a name close to an AWS region is still a typo.
 */
export function isOfAnotherSts(region: string, endpoint: EndpointPlan | undefined): boolean {
  if (!endpoint || !/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i.test(region)) return false;
  return endpoint.from === 'sts-endpoint' || nearestRegion(region, 2) === undefined;
}

/** The endpoint that replaces AWS's own STS; `none` counts as one. */
const elsewhere = (inputs: Inputs, context: Context): EndpointPlan | undefined =>
  hasSts(inputs) ? endpointsOf(inputs, context).STS : { url: 'none', from: 'sts-endpoint' };

/** The regions of `sessions` must belong to the partition of `aws-region`. */
export const checkSessionRegions: Rule = (inputs, context) =>
  inputs.sessions.flatMap((session) => checkOne(session, inputs, endpointsOf(inputs, context).STS));

function checkOne(
  { name, line, region }: Inputs['sessions'][number],
  inputs: Inputs,
  endpoint: EndpointPlan | undefined,
): readonly Problem[] {
  if (!region) return [];
  const place = `line ${line}: ${name}: `;
  const own = partitionOf(inputs['aws-region'] ?? '')?.id;
  const there = partitionOf(region)?.id;
  if (own && there && own !== there) {
    const what = `${place}region ${region} belongs to ${there}, but aws-region belongs to ${own}`;
    return [problem('sessions', what, 'Use one step for each partition.')];
  }
  if (isRegionOfAws(region) || isOfAnotherSts(region, endpoint)) return [];
  const near = nearestRegion(region);
  const remedy = near ? `Did you mean ${near}?` : 'Write a region such as us-east-2.';
  return [problem('sessions', `${place}"${new Foreign(region)}" is not an AWS region`, remedy)];
}

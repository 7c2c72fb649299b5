import { isRoleName, parseRoleArn } from '../../aws/arn.ts';
import { nearestRegion } from '../../aws/nearest-region.ts';
import { isAwsPartition, partitionOf } from '../../aws/partition.ts';
import type { Problem } from '../../errors/index.ts';
import { problem } from '../../inputs/problem.ts';
import type { InputName } from '../../inputs/schema.ts';
import { Foreign } from '../../text/foreign.ts';
import { endpointsOf } from '../parts/network.ts';
import { rolesIn } from '../parts/roles.ts';
import type { Rule } from './rule.ts';

/** Every role must be an ARN in the region's partition, or a role name. */
export const checkRoles: Rule = (inputs, context) => {
  const region = inputs['aws-region'] ?? '';
  // S3-compatible stores with their own STS use their own partitions, and any text as account.
  const isElsewhere = endpointsOf(inputs, context).STS !== undefined;
  return rolesIn(inputs).flatMap(({ input, role, place }) => {
    const arn = parseRoleArn(role, isElsewhere ? 'any-account' : 'digits');
    if (arn) {
      if (isElsewhere && (!isAwsPartition(arn.partition) || !/^\d{12}$/.test(arn.account))) return [];
      return checkPartition(input, place + role, arn, region);
    }
    if (isRoleName(role)) return [];
    const shown = new Foreign(role);
    const odd = parseRoleArn(role);
    if (odd) {
      const has = odd.account ? `the account ID ${odd.account}` : 'no account ID';
      return [problem(input, `${place}${shown} has ${has}`, 'Write the 12 digits of the account.')];
    }
    const remedy = 'Write it like arn:aws:iam::111122223333:role/NAME.';
    return [problem(input, `${place}"${shown}" is neither a role ARN nor a role name`, remedy)];
  });
};

function checkPartition(
  input: InputName,
  role: string,
  { partition }: { readonly partition: string },
  region: string,
): readonly Problem[] {
  // A misspelt region still shows the intended partition.
  const expected = partitionOf(partitionOf(region) ? region : (nearestRegion(region) ?? ''))?.id;
  if (!expected || partition === expected) return [];
  const what = `${new Foreign(role)} belongs to partition ${partition}, but ${region} belongs to ${expected}`;
  return [problem(input, what, `Use a role of arn:${expected}, or a region of ${partition}.`)];
}

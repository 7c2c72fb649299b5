/** A role ARN taken apart. `name` includes the path, as `role/PATH/NAME` has it. */
export interface RoleArn {
  readonly partition: string;
  /** Empty in the ARNs of some S3-compatible stores. */
  readonly account: string;
  readonly name: string;
}

// Characters of a role name and path: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
const roleArn = /^arn:([a-z0-9-]+):iam::(\d{12}|):role\/((?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64})$/;
const roleName = /^(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;

export function parseRoleArn(text: string): RoleArn | undefined {
  const [, partition, account, name] = roleArn.exec(text) ?? [];
  return partition && account !== undefined && name ? { partition, account, name } : undefined;
}

/** Whether the text is a role's name, with or without its path, rather than an ARN. */
export function isRoleName(text: string): boolean {
  return !text.startsWith('arn:') && roleName.test(text);
}

/** The account ID of any ARN, or undefined. */
export function accountOf(arn: string): string | undefined {
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1];
}

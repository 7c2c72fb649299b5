/** The parts of a role ARN. `name` is PATH/NAME of `role/PATH/NAME`. */
export interface RoleArn {
  readonly partition: string;
  /** Twelve digits on AWS. S3-compatible stores have other texts, or none. */
  readonly account: string;
  readonly name: string;
}

// Characters of a role name and path: https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreateRole.html
const roleArn = /^arn:([a-z0-9-]+):iam::([\w.@+=,-]{0,128}):role\/((?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64})$/;
const roleName = /^(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,64}$/;

// Characters. https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
const longest = 2_048;

/** The parts of a role ARN; undefined for any other text. `accounts`: which account IDs are accepted. */
export function parseRoleArn(
  text: string,
  accounts: 'digits' | 'any-account' = 'any-account',
): RoleArn | undefined {
  if (text.length > longest) return undefined;
  const [, partition, account, name] = roleArn.exec(text) ?? [];
  if (!partition || account === undefined || !name) return undefined;
  if (accounts === 'digits' && !/^\d{12}$/.test(account)) return undefined;
  return { partition, account, name };
}

/** Whether the text is a role's name, with or without its path, rather than an ARN. */
export function isRoleName(text: string): boolean {
  return text.length <= longest && !text.startsWith('arn:') && roleName.test(text);
}

/** The account ID of any ARN, or undefined. */
export function accountOf(arn: string): string | undefined {
  return /^arn:[^:]*:[^:]*:[^:]*:(\d{12}):/.exec(arn)?.[1];
}

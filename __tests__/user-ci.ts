export const role = (name: string, account = '111122223333') => `arn:aws:iam::${account}:role/${name}`;

/** AWS's documented example keys, which `cloud.yml` gives to the user `ci`. */
export const keys = {
  'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE',
  'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
} as const;

export const keyVariables = {
  AWS_ACCESS_KEY_ID: keys['aws-access-key-id'],
  AWS_SECRET_ACCESS_KEY: keys['aws-secret-access-key'],
} as const;

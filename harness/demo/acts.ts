/** One scene of the demo: the inputs of the step, and its job. */
export interface Act {
  readonly title: string;
  readonly inputs: Readonly<Record<string, string>>;
  /** Whether the job has `id-token: write`. */
  readonly oidc: boolean;
  /** The environment of the job before the step. */
  readonly before?: Readonly<Record<string, string>>;
}

const deploy = { 'aws-region': 'us-east-2', 'role-to-assume': 'arn:aws:iam::111122223333:role/deploy' };

export const acts: readonly Act[] = [
  {
    title: 'Sign-in by OIDC, without stored secrets',
    inputs: deploy,
    oidc: true,
    before: { AWS_REGION: 'eu-west-1' },
  },
  {
    title: 'The same step without a token endpoint uses its access keys',
    inputs: {
      ...deploy,
      // AWS's documented example keys.
      'aws-access-key-id': 'AKIAIOSFODNN7EXAMPLE',
      'aws-secret-access-key': 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    },
    oidc: false,
  },
  {
    title: 'A chain of two roles across two accounts',
    inputs: { ...deploy, 'role-chain': 'arn:aws:iam::444455556666:role/deploy-target' },
    oidc: true,
  },
  {
    title: 'A role that does not trust this job: one attempt, no exports, and what to do',
    inputs: { ...deploy, 'role-to-assume': 'arn:aws:iam::111122223333:role/release' },
    oidc: true,
  },
];

import type { Wire } from '../aws/client.ts';
import type { Sts } from '../aws/sts.ts';
import type { MfaPlan, Runner } from '../types.ts';

/** What a source may need on its way to an identity. */
export interface Means extends Wire {
  readonly region: string;
  readonly runner: Runner;
  readonly sts: Sts;
  readonly mfa?: MfaPlan | undefined;
}

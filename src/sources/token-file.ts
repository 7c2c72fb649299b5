import { readTokenFile } from '../files/token-file.ts';
import type { SourcePlan, WebIdentity, WebIdentityToken } from '../types.ts';
import type { Means } from './means.ts';
import { readNow } from './web-identity-token.ts';

type FilePlan = Extract<SourcePlan, { kind: 'web-identity-token-file' }>;

/** The job's identity by a token in a file. It is read for each use, because whoever wrote it may write it anew. */
export function tokenFile({ file }: FilePlan, { runner }: Means): WebIdentity {
  let last: WebIdentityToken | undefined;
  return {
    kind: 'web-identity',
    token: async () => {
      last = readNow(readTokenFile(file));
      runner.mask(last.jwt);
      return last;
    },
    claims: () => last?.claims,
  };
}

import { readTokenFile } from '../../files/token-file.ts';
import type { WebIdentity, WebIdentityToken } from '../../identity.ts';
import type { Run } from '../../run.ts';
import { readNow } from '../contract/token.ts';

/** The token in the file, read for each use because another process may replace it. */
export function tokenIn(file: string, { runner }: Pick<Run, 'runner'>): WebIdentity {
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

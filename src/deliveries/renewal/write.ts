import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { FileError, messageOf } from '../../errors/index.ts';
import { answerFor, cacheFileIn } from '../../files/session-cache.ts';
import type { Plan } from '../../plan/parts/plan.ts';
import { renewalText } from '../../plan/renewal-file.ts';
import { routeTo } from '../../route.ts';
import type { SignIn } from '../../session.ts';
import type { Job } from '../contract/delivery.ts';
import { planFileIn } from './folder.ts';

/** Writes the plan and the session for each process. Throws `FileError`. */
export function writeRenewals(folder: string, plan: Plan, { named, source }: SignIn, { env }: Job): void {
  const writeOnce = (file: string, content: string) =>
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
  try {
    mkdirSync(folder, { mode: 0o700 });
    for (const [index, { name, session }] of named.entries()) {
      const branch = plan.route.branches.find((each) => each.name === name);
      const own = branch ? { ...plan, route: routeTo(plan.route, branch) } : plan;
      const file = planFileIn(folder, index);
      mkdirSync(dirname(file), { mode: 0o700 });
      writeOnce(file, renewalText(own, source, env));
      const { credentials, expiration } = session;
      if (expiration) writeOnce(cacheFileIn(dirname(file)), answerFor(credentials, expiration));
    }
  } catch (cause) {
    const remedy =
      'Check that the temporary folder of the runner has free space, and that this user may write there.';
    throw new FileError(`${folder} cannot be written (${messageOf(cause)})`, remedy, cause);
  }
}

export const removeRenewals = (folder: string) => rmSync(folder, { recursive: true, force: true });

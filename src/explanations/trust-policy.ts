import { resolve } from 'node:path';
import { decideFor, readRole } from '../../trust/command/check-role.ts';
import { isNamed } from '../../trust/read/role.ts';
import { rolesIn } from '../../trust/read/roles.ts';
import { FallbackError, HopError, messageOf, SessionsError } from '../errors/index.ts';
import { readRegularFile } from '../files/regular-file.ts';
import { Foreign } from '../text/foreign.ts';

/**
 * What keeps the job out of each role that refused it: the condition of the policy in the file that its token does not fit, as a
 * sentence. The file is relative to the workspace. A file that cannot be read is told in the same way.
 */
export async function missesIn(
  file: string,
  workspace: string,
  error: unknown,
): Promise<Readonly<Record<string, string>>> {
  const hops = hopsIn(error);
  const found = await Promise.all(hops.map(async (hop) => [hop.role, await missOf(file, workspace, hop)]));
  return Object.fromEntries(found);
}

function hopsIn(error: unknown): readonly HopError[] {
  if (error instanceof SessionsError) return error.failed.flatMap((failed) => hopsIn(failed.error));
  if (error instanceof FallbackError) return hopsIn(error.first.error);
  return error instanceof HopError && error.claims ? [error] : [];
}

async function missOf(file: string, workspace: string, { role, claims }: HopError): Promise<string> {
  try {
    const found = readRegularFile(resolve(workspace, file));
    if (!found) return `${file} does not exist, so the step cannot compare it with the token.`;
    const roles = await rolesIn(Buffer.from(found.text, 'latin1').toString(), file);
    const name = role.split('/').at(-1) ?? role;
    const named = roles.find((each) => isNamed(each, role)) ?? roles.find((each) => isNamed(each, name));
    const own = named ?? (roles.length === 1 ? roles[0] : undefined);
    if (!own) return `${file} has no role ${name}.`;
    const [decided] = decideFor(readRole(own), { as: 'this job', forms: [claims ?? {}] });
    if (decided?.decision === 'allowed')
      return `the policy in ${file} lets this job in, so the role has another policy, or another role was asked.`;
    return `in ${file}, ${new Foreign(decided?.why ?? '')}.`;
  } catch (error) {
    return `${file} cannot be compared with the token: it ${new Foreign(messageOf(error))}.`;
  }
}

import { readFileSync, statSync } from 'node:fs';
import { readPolicy } from '../engine/policy.ts';
import { ReadError } from '../read/role.ts';
import { rolesIn } from '../read/roles.ts';
import { providersOf } from '../widest/widest.ts';
import { UsageError } from './arguments.ts';
import { type ReadRole, readRole } from './check-role.ts';

// Bytes. No policy is longer; plans of Terraform may be.
const largest = 100_000_000;

/** The roles of a file that a web identity may assume. Throws `UsageError`. */
export async function rolesOf(file: string): Promise<readonly ReadRole[]> {
  const text = textOf(file);
  try {
    const roles = await rolesIn(text, file);
    // A file with one policy is meant, whatever it says.
    return (roles.length === 1 ? roles : roles.filter((role) => concerns(role.policy))).map(readRole);
  } catch (error) {
    if (error instanceof ReadError) throw new UsageError(`${file} ${error.message}`);
    throw error;
  }
}

/** Whether a role may be one that a web identity assumes. A policy that AWS refuses is reported, too. */
function concerns(value: unknown): boolean {
  if (value === undefined) return true;
  const { policy } = readPolicy(value, 'trust');
  return !policy || providersOf(policy).length > 0 || policy.statements.length === 0;
}

/** The text of a file. Throws `UsageError`. */
export function textOf(file: string): string {
  try {
    if (statSync(file).size > largest)
      throw new UsageError(`${file} is larger than ${largest / 1_000_000} MB`);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read (${(error as NodeJS.ErrnoException).code})`);
  }
}

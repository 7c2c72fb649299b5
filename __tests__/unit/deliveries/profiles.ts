import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Job } from '../../../src/deliveries/contract/delivery.ts';
import { prepareProfiles } from '../../../src/deliveries/profile/prepare.ts';
import type { ProfileReceipt } from '../../../src/deliveries/profile/receipt.ts';
import { type Given, planOf, role } from '../plan/planned.ts';
import { signInOf } from './sign-ins.ts';

export const dev: Given = { 'role-to-assume': role, 'aws-profile': 'dev' };
export const overDev: Given = { ...dev, 'overwrite-aws-profile': 'true' };

/** A step that has written the profiles of its plan. */
export async function write(job: Job, given: Given = dev): Promise<ProfileReceipt> {
  const plan = await planOf(given);
  const { receipt, write, close } = await prepareProfiles(plan, signInOf(plan), job);
  write();
  close?.();
  if (!receipt) throw new Error('no receipt');
  return receipt;
}

/** Writes a file of the user, which others may read. */
export function giveFile(path: string, text: string, mode = 0o644): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  chmodSync(path, mode);
}

export const read = (path: string) => readFileSync(path, 'utf8');
export const modeOf = (path: string) => statSync(path).mode & 0o7777;

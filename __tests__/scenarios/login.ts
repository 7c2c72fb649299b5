import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './scenario.ts';

/** The user that signed in with `aws login`. */
export const user = 'arn:aws:iam::111122223333:user/ci';

const folder = ({ job }: World) => join(job.folder, '.aws', 'login', 'cache');

/** The file in which the SDKs look for the user's session. */
export const loginCache = (world: World) =>
  join(folder(world), `${createHash('sha256').update(user).digest('hex')}.json`);

/** Writes the profile `dev` and the cache as `aws login` does. The credentials expire in `seconds`. */
export async function login(world: World, seconds: number): Promise<void> {
  mkdirSync(folder(world), { recursive: true });
  writeFileSync(join(world.job.folder, '.aws', 'config'), `[profile dev]\nlogin_session = ${user}\n`);
  const token = await world.cloud.signIn.login(user, Date.now(), seconds);
  world.secrets.add(String(token.dpopKey)).add(String(token.refreshToken));
  writeFileSync(loginCache(world), JSON.stringify(token));
}

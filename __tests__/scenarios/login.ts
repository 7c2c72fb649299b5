import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { World } from './scenario.ts';

/** Who has signed in with `aws login`. */
export const user = 'arn:aws:iam::111122223333:user/ci';

const folder = ({ job }: World) => join(job.folder, '.aws', 'login', 'cache');

/** Where the SDKs look for the session of the user. */
export const loginCache = (world: World) =>
  join(folder(world), `${createHash('sha256').update(user).digest('hex')}.json`);

/** The profile `dev` and the cache as `aws login` leaves them. `seconds`: how long its credentials still last. */
export async function login(world: World, seconds: number): Promise<void> {
  mkdirSync(folder(world), { recursive: true });
  writeFileSync(join(world.job.folder, '.aws', 'config'), `[profile dev]\nlogin_session = ${user}\n`);
  const token = await world.cloud.signIn.login(user, Date.now(), seconds);
  world.secrets.add(String(token.dpopKey)).add(String(token.refreshToken));
  writeFileSync(loginCache(world), JSON.stringify(token));
}

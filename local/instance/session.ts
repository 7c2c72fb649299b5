import type { Directory } from '../accounts/directory.ts';
import { startSession } from '../accounts/session.ts';

/** The account that the cloud's container and instance run in. */
const account = '111122223333';
const sixHours = 6 * 3600;

/** New credentials in the form that both endpoints share; undefined if the role does not exist. */
export function machineCredentials(directory: Directory, roleName: string, sessionName: string, now: number) {
  const arn = `arn:${directory.partition(account)}:iam::${account}:role/${roleName}`;
  const role = directory.role(arn);
  if (!role) return undefined;
  const stored = startSession(directory, role, { sessionName, duration: sixHours }, now);
  return {
    arn,
    credentials: {
      AccessKeyId: stored.accessKeyId,
      SecretAccessKey: stored.secretAccessKey,
      Token: stored.sessionToken,
      Expiration: new Date(stored.expires).toISOString().replace(/\.\d+/, ''),
    },
  };
}

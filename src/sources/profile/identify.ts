import type { CheckedCredentials } from '../../aws/answer.ts';
import { containerCredentials, instanceCredentials } from '../../aws/compute.ts';
import type { CenterToken, CredentialIdentity, Credentials } from '../../identity.ts';
import type { Run } from '../../run.ts';
import type { Secret } from '../../text/secret.ts';
import { assumeProfileRole, assumeWithFile } from './assume.ts';
import { checkedOf } from './checked.ts';
import type { FoundProfile } from './plan.ts';

type Found = CheckedCredentials & { readonly centerToken?: CenterToken };

/** The job's identity from a named profile. Rejects with `ProfileError`, or with the error of its base or a role. */
export async function profileIdentity(
  profile: FoundProfile,
  sessionName: string,
  run: Run,
): Promise<CredentialIdentity> {
  let found = await baseCredentials(profile, sessionName, run);
  maskAll(found.credentials, run);
  for (const role of profile.roles) {
    const { credentials, expiration } = await assumeProfileRole(role, found.credentials, sessionName, run);
    const { centerToken } = found;
    found = { credentials, ...(expiration && { expiration }), ...(centerToken && { centerToken }) };
  }
  const { credentials, expiration, centerToken } = found;
  return {
    kind: 'credentials',
    credentials,
    ...(expiration && { expiration }),
    ...(centerToken && { centerToken }),
  };
}

function maskAll({ accessKeyId, secretAccessKey, sessionToken }: Credentials, { runner }: Run): void {
  runner.mask(accessKeyId, secretAccessKey, sessionToken);
}

async function baseCredentials(profile: FoundProfile, sessionName: string, run: Run): Promise<Found> {
  const { base, lineage, name } = profile;
  const last = lineage.at(-1) ?? name;
  const mask = (secret: Secret) => run.runner.mask(secret);
  switch (base.kind) {
    case 'keys':
      return checkKeys(base.credentials, last);
    case 'process': {
      const { processCredentials } = await import('./process.ts');
      return processCredentials(last, base.command, run);
    }
    case 'token-file': {
      const { credentials, expiration } = await assumeWithFile(base.file, base.role, sessionName, run);
      return { credentials, ...(expiration && { expiration }) };
    }
    case 'identity-center': {
      const { centerSignIn } = await import('../identity-center/identify.ts');
      return (await centerSignIn(base.center, run)).identity;
    }
    case 'container':
      return containerCredentials(base.container, run.wire, mask);
    case 'instance':
      return instanceCredentials(base.instance, run.wire, mask);
    case 'login': {
      const { loginCredentials } = await import('./login.ts');
      return loginCredentials(last, profile.files, run);
    }
  }
}

/** Checks keys in a file as strictly as a service's answer. */
function checkKeys({ accessKeyId, secretAccessKey, sessionToken }: Credentials, profile: string): Found {
  const raw = {
    accessKeyId: accessKeyId.reveal(),
    secretAccessKey: secretAccessKey.reveal(),
    sessionToken: sessionToken?.reveal(),
  };
  const { credentials } = checkedOf(profile, raw, `the profile ${profile}`);
  // The age of keys in a file is unknown.
  const { madeAt: _, ...kept } = credentials;
  return { credentials: kept };
}

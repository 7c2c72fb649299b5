import type { Context } from '../../context.ts';
import type { Inputs } from '../../inputs/schema.ts';
import type { MfaPlan } from '../../route.ts';
import { sourceProfile } from '../../sources/profile/index.ts';
import { Secret } from '../../text/secret.ts';

/** The second factor that the `mfa-*` inputs describe. */
export function mfaOf(inputs: Inputs, context: Context): MfaPlan | undefined {
  const serial = mfaSerial(inputs, context);
  const code = inputs['mfa-code'];
  const seed = inputs['mfa-secret'];
  const device = { ...(serial && { serial }) };
  if (code) return { ...device, code };
  return seed && { ...device, seed: plainSeed(seed) };
}

/** The MFA device: from `mfa-serial`, else from the source profile. */
export function mfaSerial(inputs: Inputs, context: Context): string | undefined {
  if (inputs['mfa-serial']) return inputs['mfa-serial'];
  const found = sourceProfile(inputs, context);
  return found && 'roles' in found ? found.serial : undefined;
}

/** Normalises base32 (RFC 4648) as authenticator apps do: either case, groups, optional padding. */
export const plainSeed = (seed: Secret) =>
  new Secret(
    seed
      .reveal()
      .replace(/[\s-]/g, '')
      .replace(/(?<!=)=+$/, '')
      .toUpperCase(),
  );

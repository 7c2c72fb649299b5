import type { Problem } from '../errors.ts';
import { claimsFolder } from '../files/claim.ts';
import type { Context } from '../github/context.ts';
import { Secret } from '../secret.ts';
import type { MfaPlan } from '../types.ts';
import type { InputName, Inputs } from './schema.ts';

/** The second factor that the `mfa-*` inputs describe. */
export function mfaOf(inputs: Inputs, { sourceProfile }: Context): MfaPlan | undefined {
  const serial = inputs['mfa-serial'] ?? sourceProfile?.mfaSerial;
  const code = inputs['mfa-code'];
  const seed = inputs['mfa-secret'];
  const device = { ...(serial && { serial }), folder: claimsFolder() };
  if (code) return { ...device, code };
  return seed && { ...device, seed: plainSeed(seed) };
}

export function checkMfa(inputs: Inputs, { sourceProfile }: Context): readonly Problem[] {
  const serial = inputs['mfa-serial'];
  const code = inputs['mfa-code'];
  const seed = inputs['mfa-secret'];
  const problems: Problem[] = [];
  const add = (input: InputName, what: string, remedy: string) => problems.push({ input, what, remedy });
  if (serial && !code && !seed) {
    const remedy = "Set one of them. (Is the secret's name right, and may this run read it?)";
    add('mfa-serial', 'set, but both mfa-code and mfa-secret are empty', remedy);
  }
  if ((code || seed) && !serial && !sourceProfile?.mfaSerial) {
    const remedy = 'Write the ARN of the device, such as arn:aws:iam::111122223333:mfa/NAME.';
    add('mfa-serial', `not set, although ${code ? 'mfa-code' : 'mfa-secret'} is`, remedy);
  }
  if (code && seed) add('mfa-code', 'set together with mfa-secret', 'Leave one of the two out.');
  if (code && !/^\d{6}$/.test(code.reveal())) {
    add('mfa-code', `has ${code.length} characters, or others than digits`, 'A code is six digits.');
  }
  if (seed && !/^[A-Z2-7]{16,}$/.test(plainSeed(seed).reveal())) {
    const remedy = 'Store the secret that AWS shows with the QR code: letters A to Z and digits 2 to 7.';
    add('mfa-secret', 'not base32, or shorter than 16 characters', remedy);
  }
  if ((code || seed) && inputs['aws-session-token']) {
    const remedy = 'AWS takes a second factor with long-lived keys only: leave one of the two out.';
    add('mfa-serial', 'set, but the access keys are those of a session', remedy);
  }
  if ((code || seed) && inputs['special-characters-workaround']) {
    const remedy = 'Each of its attempts would wait for another code: leave one of the two out.';
    add('special-characters-workaround', 'true together with a second factor', remedy);
  }
  return problems;
}

/** RFC 4648, as authenticator apps take it: in either case, in groups, with or without padding. */
export const plainSeed = (seed: Secret) =>
  new Secret(
    seed
      .reveal()
      .replace(/[\s-]|=+$/g, '')
      .toUpperCase(),
  );

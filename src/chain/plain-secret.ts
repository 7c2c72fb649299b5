import type { Assumed } from '../aws/sts.ts';
import { PlainSecretError } from '../errors/index.ts';
import type { SecretForm } from '../route.ts';
import type { Run } from '../run.ts';

const patterns: Readonly<Record<SecretForm, RegExp>> = {
  plain: /^[A-Za-z0-9]+$/,
  'no-slash-first': /^[^/]/,
};

// About two of seven secret access keys are alphanumeric, so this many in a row fail once in a million times.
const mostAttempts = 40;

/** Assumes a role until its secret access key has the form. Rejects with `PlainSecretError`. */
export async function assumePlain(
  assume: () => Promise<Assumed>,
  form: SecretForm,
  { runner }: Run,
): Promise<Assumed> {
  for (let attempt = 1; attempt <= mostAttempts; attempt++) {
    const assumed = await assume();
    const { accessKeyId, secretAccessKey, sessionToken } = assumed.credentials;
    if (patterns[form].test(secretAccessKey.reveal())) return assumed;
    runner.mask(accessKeyId, secretAccessKey, sessionToken);
    runner.debug(`The secret access key of attempt ${attempt} has special characters.`);
  }
  throw new PlainSecretError(`all ${mostAttempts} secret access keys had special characters`);
}

import type { Problem } from '../../errors/index.ts';
import { problem } from '../../inputs/problem.ts';
import type { InputName } from '../../inputs/schema.ts';
import { mfaSerial, plainSeed } from '../parts/mfa.ts';
import type { Rule } from './rule.ts';

export const checkMfa: Rule = (inputs, context) => {
  const serial = inputs['mfa-serial'];
  const code = inputs['mfa-code'];
  const seed = inputs['mfa-secret'];
  const problems: Problem[] = [];
  const add = (input: InputName, what: string, remedy: string) => problems.push(problem(input, what, remedy));
  if (serial && !code && !seed) {
    const remedy = "Set one of them. Check the secret's name, and whether this run may read it.";
    add('mfa-serial', 'set, but both mfa-code and mfa-secret are empty', remedy);
  }
  if ((code || seed) && !mfaSerial(inputs, context)) {
    const remedy = 'Write the ARN of the device, such as arn:aws:iam::111122223333:mfa/NAME.';
    add('mfa-serial', `not set, although ${code ? 'mfa-code' : 'mfa-secret'} is set`, remedy);
  }
  if (code && seed) add('mfa-code', 'set together with mfa-secret', 'Leave one of the two out.');
  if (code && !/^\d{6}$/.test(code.reveal())) {
    add(
      'mfa-code',
      `has ${code.length} characters, or characters other than digits`,
      'A code is six digits.',
    );
  }
  if (seed && !/^[A-Z2-7]{16,}$/.test(plainSeed(seed).reveal())) {
    const remedy = 'Store the secret that AWS shows with the QR code: letters A to Z and digits 2 to 7.';
    add('mfa-secret', 'not base32, or shorter than 16 characters', remedy);
  }
  if ((code || seed) && inputs['aws-session-token']) {
    const remedy = 'AWS accepts MFA only with long-lived keys. Leave one of the two out.';
    add('mfa-serial', 'set, but the access keys belong to a session', remedy);
  }
  if ((code || seed) && inputs['special-characters-workaround']) {
    const remedy = 'Each attempt would wait for another code. Leave one of the two out.';
    add('special-characters-workaround', 'true together with MFA', remedy);
  }
  return problems;
};

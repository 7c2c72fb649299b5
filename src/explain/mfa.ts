import type { Plan } from '../types.ts';
import type { Row } from './explanation.ts';
import type { HopSaid } from './web-identity.ts';

/** What STS says about second factors, and what it means. */
export const mfaRows: readonly Row<HopSaid>[] = [
  {
    when: ({ name }) => name === 'CodeWaitError',
    explain: (said) => ({
      title: 'The next MFA code comes too late',
      what: said.what,
      why: 'AWS takes each code once, another step has used this one, and a code lasts 30 seconds.',
      remedy: 'Raise action-timeout-s to 60 at least, or let one step sign in and others go on from it.',
    }),
  },
  {
    when: ({ message }) => /invalid MFA one time pass code/.test(message),
    explain: (said, { plan }) => ({
      title: 'AWS does not take the MFA code',
      what: said.what,
      ...(isSeed(plan)
        ? {
            why: 'Codes were made from mfa-secret, and the next one was refused as well: the seed is that of another device, or the clock of this runner is wrong.',
            remedy: `Store the seed of ${deviceOf(plan)} again, and check the clock of a self-hosted runner.`,
          }
        : {
            why: 'The code is wrong, has been used already, or is older than thirty seconds or so.',
            remedy: `Start the job again with the code that ${deviceOf(plan)} shows now; it changes every 30 seconds. With mfa-secret instead of mfa-code the action makes codes itself.`,
          }),
    }),
  },
  {
    when: ({ message }) => /MultiFactorAuthentication failed/.test(message),
    explain: (said, { plan }) => ({
      title: 'The MFA device is another',
      what: said.what,
      why: `The device (${deviceOf(plan)}) is not one of the user whose access keys these are, or its kind has no codes (a passkey or security key).`,
      remedy:
        'Set mfa-serial to the one that this prints with the same keys:\n\naws iam list-mfa-devices --query MFADevices[].SerialNumber',
    }),
  },
  {
    when: ({ message }) => /MultiFactorAuthentication must/.test(message),
    explain: (said) => ({
      title: 'A second factor is wanted',
      what: said.what,
      why: 'The policy lets in only who has proved a second factor.',
      remedy: 'Set mfa-serial, and mfa-secret or mfa-code.',
    }),
  },
  {
    when: ({ message }) => /Cannot call GetSessionToken with session credentials/.test(message),
    explain: (said) => ({
      title: 'A second factor needs long-lived keys',
      what: said.what,
      why: 'The credentials are those of a session, and AWS takes a second factor with a user’s own keys only.',
      remedy: 'Give the step the access keys of the user, or leave the mfa inputs out.',
    }),
  },
];

const isSeed = (plan: Plan | undefined) => plan?.mfa !== undefined && 'seed' in plan.mfa;
const deviceOf = (plan: Plan | undefined) =>
  plan?.mfa?.serial ??
  (plan?.source.kind === 'profile' ? plan.source.profile.mfaSerial : undefined) ??
  'the device';

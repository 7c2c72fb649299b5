import type { Plan } from '../types.ts';
import { isClockRight, wrongClock } from './clock.ts';
import { capital, type Row } from './explanation.ts';
import type { HopSaid } from './web-identity.ts';

/** What STS says about second factors, and what it means. */
export const mfaRows: readonly Row<HopSaid>[] = [
  {
    when: ({ name }) => name === 'CodeWaitError',
    explain: (said) => ({
      id: 'mfa-wait',
      title: 'The next MFA code comes too late',
      // AWS was not asked.
      what: `${capital(said.message)}.`,
      why: 'AWS takes each code once, another step has used this one, and a code lasts 30 seconds.',
      remedy: 'Raise action-timeout-s to 60 at least, or let one step sign in and others go on from it.',
    }),
  },
  {
    when: ({ message }) => /invalid MFA one time pass code/.test(message),
    explain: (said, { plan, now = new Date(), ...situation }) => ({
      id: 'mfa-code',
      title: 'AWS does not take the MFA code',
      what: said.what,
      ...(isSeed(plan)
        ? {
            why: wrongClock(situation)
              ? `Codes were made from mfa-secret, and they depend on the time: ${wrongClock(situation)}.`
              : `Codes were made from mfa-secret, and the next one was refused as well: the seed is that of another device${isClockRight(situation) ? '' : ', or the clock of this runner is wrong'}.`,
            remedy: `Store the seed of ${deviceOf(plan)} again, and check the clock of a self-hosted runner.`,
          }
        : {
            why: 'the code has been used already, or is older than thirty seconds or so; AWS takes each once.',
            likely: true,
            others: ['it is the code of another device, or was mistyped.'],
            remedy: `Start the job again with a new code of ${deviceOf(plan)}: the next one begins at ${nextCode(now)}, and it changes every 30 seconds. With mfa-secret instead of mfa-code the action makes codes itself.`,
          }),
    }),
  },
  {
    when: ({ message }) => /MultiFactorAuthentication failed/.test(message),
    explain: (said, { plan }) => ({
      id: 'mfa-device',
      title: 'The MFA device is another',
      what: said.what,
      why: `The device (${deviceOf(plan)}) is not one of the user whose access keys these are, or its kind has no codes (a passkey or security key).`,
      remedy: 'Set mfa-serial to the device of that user.',
      paste: [
        {
          where: 'With the same keys, this prints it',
          language: 'sh',
          text: "aws iam list-mfa-devices --query 'MFADevices[].SerialNumber'",
        },
      ],
    }),
  },
  {
    when: ({ message }) => /MultiFactorAuthentication must/.test(message),
    explain: (said) => ({
      id: 'mfa-wanted',
      title: 'A second factor is wanted',
      what: said.what,
      why: 'The policy lets in only who has proved a second factor.',
      remedy: 'Set mfa-serial, and mfa-secret or mfa-code.',
    }),
  },
  {
    when: ({ message }) => /Cannot call GetSessionToken with session credentials/.test(message),
    explain: (said) => ({
      id: 'mfa-session-keys',
      title: 'A second factor needs long-lived keys',
      what: said.what,
      why: 'The credentials are those of a session, and AWS takes a second factor with a user’s own keys only.',
      remedy: 'Give the step the access keys of the user, or leave the mfa inputs out.',
    }),
  },
];

/** When the next code begins: RFC 6238, thirty seconds each. */
const nextCode = (now: Date) =>
  `${new Date((Math.floor(now.getTime() / 30_000) + 1) * 30_000).toISOString().slice(11, 19)} UTC`;

const isSeed = (plan: Plan | undefined) => plan?.mfa !== undefined && 'seed' in plan.mfa;
const deviceOf = (plan: Plan | undefined) =>
  plan?.mfa?.serial ??
  (plan?.source.kind === 'profile' ? plan.source.profile.mfaSerial : undefined) ??
  'the device';

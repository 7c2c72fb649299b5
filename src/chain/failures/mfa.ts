import { CodeWaitError } from '../../errors/index.ts';
import { isClockRight, wrongClock } from '../../explain/clock.ts';
import { capital } from '../../explain/explanation.ts';
import type { Failures } from '../../explain/failure.ts';
import type { Route } from '../../route.ts';
import type { HopSaid } from './said.ts';

const isCode = ({ text }: HopSaid) => text.says('invalid MFA one time pass code');

/** Failures of second factors. */
export const mfaFailures = {
  'mfa-code': {
    group: 'Second factor',
    seen: 'MultiFactorAuthentication failed with invalid MFA one time pass code',
    when: isCode,
    explain: (said, { route, now = new Date(), ...situation }) => ({
      title: 'AWS does not take the MFA code',
      what: said.what,
      ...(isSeed(route)
        ? {
            why: wrongClock(situation)
              ? `Codes were made from mfa-secret, and they depend on the time: ${wrongClock(situation)}.`
              : `Codes were made from mfa-secret, and the next one was refused as well: the seed is that of another device${isClockRight(situation) ? '' : ', or the clock of this runner is wrong'}.`,
            remedy: `Store the seed of ${deviceOf(route)} again, and check the clock of a self-hosted runner.`,
          }
        : {
            why: 'the code has been used already, or is older than thirty seconds or so; AWS takes each once.',
            likely: true,
            others: ['it is the code of another device, or was mistyped.'],
            remedy: `Start the job again with a new code of ${deviceOf(route)}: the next one begins at ${nextCode(now)}, and it changes every 30 seconds. With mfa-secret instead of mfa-code the action makes codes itself.`,
          }),
    }),
  },
  'mfa-wait': {
    group: 'Second factor',
    seen: 'The next code comes later than the step allows',
    when: ({ error }) => error instanceof CodeWaitError,
    explain: ({ error }) => ({
      title: 'The next MFA code comes too late',
      // AWS was not asked, so the message is the action's own.
      what: `${capital((error as CodeWaitError).message)}.`,
      why: 'AWS takes each code once, another step has used this one, and a code lasts 30 seconds.',
      remedy: 'Raise action-timeout-s to 60 at least, or let one step sign in and others go on from it.',
    }),
  },
  'mfa-device': {
    group: 'Second factor',
    seen: 'MultiFactorAuthentication failed, unable to validate MFA code',
    when: (said) => said.text.says('MultiFactorAuthentication failed') && !isCode(said),
    explain: (said, { route }) => ({
      title: 'Wrong MFA device',
      what: said.what,
      why: `The device (${deviceOf(route)}) is not one of the user whose access keys these are, or its kind has no codes (a passkey or security key).`,
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
  'mfa-wanted': {
    group: 'Second factor',
    seen: 'MultiFactorAuthentication must be used, or AccessDenied by a role that requires it',
    when: ({ text }) => text.says('MultiFactorAuthentication must'),
    explain: (said) => ({
      title: 'A second factor is required',
      what: said.what,
      why: 'The policy lets in only callers with a second factor.',
      remedy: 'Set mfa-serial, and mfa-secret or mfa-code.',
    }),
  },
  'mfa-session-keys': {
    group: 'Second factor',
    seen: 'Cannot call GetSessionToken with session credentials',
    when: ({ text }) => text.says('Cannot call GetSessionToken with session credentials'),
    explain: (said) => ({
      title: 'A second factor needs long-lived keys',
      what: said.what,
      why: 'The credentials are those of a session, and AWS takes a second factor with a user’s own keys only.',
      remedy: 'Give the step the access keys of the user, or leave the mfa inputs out.',
    }),
  },
} as const satisfies Failures<HopSaid>;

/** When the next code begins. A code lasts thirty seconds by RFC 6238. */
const nextCode = (now: Date) =>
  `${new Date((Math.floor(now.getTime() / 30_000) + 1) * 30_000).toISOString().slice(11, 19)} UTC`;

const isSeed = (route: Route | undefined) => route?.mfa !== undefined && 'seed' in route.mfa;
const deviceOf = (route: Route | undefined) => route?.mfa?.serial ?? 'the device';

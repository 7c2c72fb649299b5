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
    group: 'MFA',
    seen: 'MultiFactorAuthentication failed with invalid MFA one time pass code',
    when: isCode,
    explain: (said, { route, now = new Date(), ...situation }) => ({
      title: 'AWS rejected the MFA code',
      what: said.what,
      ...(isSeed(route)
        ? {
            why: wrongClock(situation)
              ? `The step makes codes from mfa-secret and the time, but ${wrongClock(situation)}.`
              : `AWS rejected two codes made from mfa-secret: the seed belongs to another device${isClockRight(situation) ? '' : ', or the clock of this runner is wrong'}.`,
            remedy: `Store the seed of ${deviceOf(route)} again, and check the clock of a self-hosted runner.`,
          }
        : {
            why: 'the code was already used, or it is older than about 30 seconds. AWS accepts each code once.',
            likely: true,
            others: ['the code belongs to another device, or it is mistyped.'],
            remedy: `Run the job again with a new code of ${deviceOf(route)}. The next code begins at ${nextCode(now)}, and it changes every 30 seconds. If you set mfa-secret instead of mfa-code, the step makes the codes.`,
          }),
    }),
  },
  'mfa-wait': {
    group: 'MFA',
    seen: 'The next code comes later than the step allows',
    when: ({ error }) => error instanceof CodeWaitError,
    explain: ({ error }) => ({
      title: 'The next MFA code comes too late',
      // AWS was not asked, so the message is the action's own.
      what: `${capital((error as CodeWaitError).message)}.`,
      why: 'AWS accepts each code once, and another step already used the current one.',
      remedy:
        'Raise action-timeout-s to at least 60, or use MFA in one step and start the others from its session.',
    }),
  },
  'mfa-device': {
    group: 'MFA',
    seen: 'MultiFactorAuthentication failed, unable to validate MFA code',
    when: (said) => said.text.says('MultiFactorAuthentication failed') && !isCode(said),
    explain: (said, { route }) => ({
      title: 'Wrong MFA device',
      what: said.what,
      why: `The device (${deviceOf(route)}) does not belong to the user of these access keys, or it has no codes (a passkey or a security key).`,
      remedy: 'Set mfa-serial to the device of that user.',
      paste: [
        {
          where: 'To list the devices, with the same keys',
          language: 'sh',
          text: "aws iam list-mfa-devices --query 'MFADevices[].SerialNumber'",
        },
      ],
    }),
  },
  'mfa-wanted': {
    group: 'MFA',
    seen: 'MultiFactorAuthentication must be used, or AccessDenied by a role that requires it',
    when: ({ text }) => text.says('MultiFactorAuthentication must'),
    explain: (said) => ({
      title: 'MFA is required',
      what: said.what,
      why: 'The policy allows only callers that use MFA.',
      remedy: 'Set mfa-serial, and mfa-secret or mfa-code.',
    }),
  },
  'mfa-session-keys': {
    group: 'MFA',
    seen: 'Cannot call GetSessionToken with session credentials',
    when: ({ text }) => text.says('Cannot call GetSessionToken with session credentials'),
    explain: (said) => ({
      title: 'MFA needs long-lived access keys',
      what: said.what,
      why: 'The credentials belong to a session, and AWS accepts MFA only with a user’s own access keys.',
      remedy: 'Set the access keys of the user, or leave the mfa inputs out.',
    }),
  },
} as const satisfies Failures<HopSaid>;

/** When the next code begins. A code lasts thirty seconds by RFC 6238. */
const nextCode = (now: Date) =>
  `${new Date((Math.floor(now.getTime() / 30_000) + 1) * 30_000).toISOString().slice(11, 19)} UTC`;

const isSeed = (route: Route | undefined) => route?.mfa !== undefined && 'seed' in route.mfa;
const deviceOf = (route: Route | undefined) => route?.mfa?.serial ?? 'the device';

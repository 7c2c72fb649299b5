import type { Factor } from '../aws/sts-parameters.ts';
import { CodeWaitError, ServiceError } from '../errors/index.ts';
import { claim } from '../files/claim.ts';
import type { MfaPlan } from '../route.ts';
import type { Run } from '../run.ts';
import { Secret } from '../text/secret.ts';

// Seconds. AWS's virtual devices follow RFC 6238 with its defaults: SHA-1, six digits, thirty seconds.
const period = 30;

/** A second factor whose device is known. */
export type Device = MfaPlan & { readonly serial: string };

/**
 * The device's next unused code. AWS takes each code once, so a second step within the same thirty seconds waits, and logs
 * that. A code from the plan is returned unchanged. Rejects with `CodeWaitError` or `DeadlineError`.
 */
async function nextCode(mfa: Device, { wire, runner, machine }: Run): Promise<Factor> {
  const { serial } = mfa;
  if ('code' in mfa) return { serial, code: mfa.code };
  const { deadline } = wire.rules;
  const { TOTP, Secret: Seed } = await import('otpauth');
  const device = new TOTP({ secret: Seed.fromBase32(mfa.seed.reveal()), digits: 6, period });
  for (;;) {
    // AWS's time, if an answer has told it.
    const now = Date.now() + (wire.http.clockBehind ?? 0) * 1000;
    const step = Math.floor(now / 1000 / period);
    if (claim(machine.claimsFolder, `${serial} ${step}`)) {
      const code = new Secret(device.generate({ timestamp: now }));
      runner.mask(code);
      return { serial, code };
    }
    const wait = (step + 1) * period * 1000 - now;
    if (wait >= deadline.left()) throw new CodeWaitError(Math.ceil(wait / 1000), deadline.seconds);
    runner.info(
      `The current MFA code was already used. Waiting ${Math.ceil(wait / 1000)} s for the next one.`,
    );
    await deadline.pause(wait + 50);
  }
}

/** Whether STS refused a code made from the seed. It may have been used elsewhere. */
function isUsedCode(error: unknown, mfa: MfaPlan): boolean {
  return (
    'seed' in mfa &&
    error instanceof ServiceError &&
    error.reason === 'AccessDenied' &&
    error.said.says('invalid MFA one time pass code')
  );
}

/** Runs a call with a code. Runs it again with the next code if another machine may have used the first. */
export async function withCode<Result>(
  mfa: Device,
  run: Run,
  call: (factor: Factor) => Promise<Result>,
): Promise<Result> {
  try {
    return await call(await nextCode(mfa, run));
  } catch (error) {
    if (!isUsedCode(error, mfa)) throw error;
    run.runner.info('AWS rejected the MFA code. Another job may have used it.');
    return call(await nextCode(mfa, run));
  }
}

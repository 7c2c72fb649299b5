import { Secret, TOTP } from 'otpauth';
import { accessDenied } from '../query/error.ts';
import type { Parameters } from '../query/parameters.ts';

const period = 30;

/** The virtual MFA devices of the users, and the used codes. */
export class MfaDevices {
  readonly #devices = new Map<string, { readonly serial: string; readonly seed: string }>();
  /** Serial number and time step of each used code. */
  readonly #used = new Set<string>();
  readonly #seen = new Set<string>();

  /** Gives a user a device. */
  add(user: string, device: { readonly serial: string; readonly seed: string }): void {
    this.#devices.set(user, device);
  }

  /**
   * Whether the call has an MFA code. Marks the code as used. Throws AccessDenied for a wrong or used code: a code is
   * good for one call (https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_mfa_sync.html).
   */
  check(
    parameters: Parameters,
    caller: { readonly kind: string; readonly arn: string },
    now: number,
  ): boolean {
    const serial = parameters.text('SerialNumber', /^[\w+=/:,.@-]*$/, 9, 256);
    const token = parameters.text('TokenCode', /^[\d]*$/, 6, 6);
    if (serial === undefined && token === undefined) return false;
    if (serial === undefined || token === undefined) {
      throw accessDenied(
        'MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.',
      );
    }
    const device = caller.kind === 'user' ? this.#devices.get(caller.arn) : undefined;
    if (device?.serial !== serial) {
      throw accessDenied(
        'MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.',
      );
    }
    const totp = new TOTP({ secret: Secret.fromBase32(device.seed), algorithm: 'SHA1', digits: 6, period });
    const delta = totp.validate({ token, timestamp: now, window: 1 });
    const use = delta === null ? '' : `${serial} ${Math.floor(now / 1000 / period) + delta}`;
    if (delta === null || this.#used.has(use)) {
      throw accessDenied('MultiFactorAuthentication failed with invalid MFA one time pass code. ');
    }
    this.#used.add(use);
    return true;
  }

  /** Makes used codes valid again, so that tests need not wait for the next one. */
  forgive(): void {
    this.#used.clear();
  }

  /** Notes the code of a request, right or wrong, as a secret that must not appear in a log. */
  note(code: string): void {
    this.#seen.add(code);
  }

  /** The seeds, and the noted codes. */
  secrets(): string[] {
    return [...[...this.#devices.values()].map(({ seed }) => seed), ...this.#seen];
  }
}

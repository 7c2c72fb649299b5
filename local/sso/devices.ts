import { randomBytes, randomInt } from 'node:crypto';
import { oidcError } from './error.ts';

/** A device that waits for approval in a browser. */
export interface Device {
  readonly userCode: string;
  readonly clientId: string;
  readonly clientName: string;
}

interface Waiting extends Device {
  readonly expires: number;
  state: 'pending' | 'approved' | 'denied' | 'used';
  /** Minimum time between two polls, in milliseconds. */
  pause: number;
  lastPoll: number;
  polls: number;
}

const letters = 'BCDFGHJKLMNPQRSTVWXZ';
// Milliseconds. Timers of clients may fire a little early.
const tolerance = 50;

/** The device codes and their states: https://www.rfc-editor.org/rfc/rfc8628 */
export class Devices {
  readonly #waiting = new Map<string, Waiting>();

  reset(): void {
    this.#waiting.clear();
  }

  /** Starts a flow and returns its device code. */
  start(client: { id: string; name: string }, expires: number, intervalSeconds: number): [string, Device] {
    const code = randomBytes(48).toString('base64url');
    const four = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
    const device: Waiting = {
      userCode: `${four()}-${four()}`,
      clientId: client.id,
      clientName: client.name,
      expires,
      state: 'pending',
      pause: intervalSeconds * 1000,
      lastPoll: Number.NEGATIVE_INFINITY,
      polls: 0,
    };
    this.#waiting.set(code, device);
    return [code, device];
  }

  /** One poll. Returns once, when the device is approved; throws JsonError in every other case. */
  poll(code: string, clientId: string, now: number, options: { slowDown: number; atOnce: boolean }): void {
    const device = this.#waiting.get(code);
    if (device?.clientId !== clientId || device.state === 'used') {
      throw oidcError('InvalidGrantException', 'Invalid grant provided');
    }
    if (device.expires <= now) throw oidcError('ExpiredTokenException', 'Device code is expired');
    if (device.state === 'pending') this.#wait(device, now, options);
    if (device.state === 'denied') {
      throw oidcError('AccessDeniedException', 'The user denied the authorization request');
    }
    device.state = 'used';
  }

  #wait(device: Waiting, now: number, { slowDown, atOnce }: { slowDown: number; atOnce: boolean }): void {
    const early = now - device.lastPoll < device.pause - tolerance;
    device.lastPoll = now;
    if (early) {
      device.pause += slowDown * 1000;
      throw oidcError('SlowDownException', 'The client polls too often');
    }
    device.polls += 1;
    if (!atOnce || device.polls < 2) {
      throw oidcError('AuthorizationPendingException', 'The authorization request is still pending');
    }
    device.state = 'approved';
  }

  /** Approves or denies one pending device, or all of them. Returns their number. */
  decide(state: 'approved' | 'denied', now: number, userCode?: string): number {
    const chosen = this.#pending(now).filter((device) => !userCode || device.userCode === userCode);
    for (const device of chosen) device.state = state;
    return chosen.length;
  }

  pending(now: number): Device[] {
    return this.#pending(now).map(({ userCode, clientId, clientName }) => ({
      userCode,
      clientId,
      clientName,
    }));
  }

  secrets(): string[] {
    return [...this.#waiting.keys()];
  }

  #pending(now: number): Waiting[] {
    return [...this.#waiting.values()].filter(({ state, expires }) => state === 'pending' && expires > now);
  }
}

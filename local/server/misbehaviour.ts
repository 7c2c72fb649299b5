import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorXml } from '../sts/xml.ts';

/** What the cloud does instead of answering. */
export type Fault =
  | { readonly kind: 'stall' }
  | { readonly kind: 'reset' }
  | { readonly kind: 'status'; readonly status: number; readonly body?: string }
  | { readonly kind: 'throttle' }
  | { readonly kind: 'idp' }
  | { readonly kind: 'html'; readonly status?: number }
  /** The answer's first bytes, and then one byte a second without end. */
  | { readonly kind: 'slow-body' };

/** Where the fault strikes: the token endpoint, all of STS, or one action of it. */
export type Place =
  | 'token'
  | 'sts'
  | 'AssumeRole'
  | 'AssumeRoleWithWebIdentity'
  | 'GetCallerIdentity'
  | 'GetSessionToken';

/** The faults that are switched on, each for a number of requests. */
export class Misbehaviour {
  readonly #planned: { readonly place: Place; readonly fault: Fault; times: number }[] = [];

  add(place: Place, fault: Fault, times = Number.POSITIVE_INFINITY): void {
    this.#planned.push({ place, fault, times });
  }

  clear(): void {
    this.#planned.length = 0;
  }

  /** The fault for a request, which uses it up once. */
  take(...places: readonly string[]): Fault | undefined {
    const planned = this.#planned.find(({ place, times }) => times > 0 && places.includes(place));
    if (planned) planned.times -= 1;
    return planned?.fault;
  }
}

/** Lets a fault happen to a response. */
export async function strike(fault: Fault, response: ServerResponse): Promise<void> {
  switch (fault.kind) {
    case 'stall':
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'status':
      return send(
        response,
        fault.status,
        'text/xml',
        fault.body ?? errorXml('ServiceUnavailable', 'Try again', fault.status),
      );
    case 'throttle':
      return send(response, 400, 'text/xml', errorXml('Throttling', 'Rate exceeded', 400));
    case 'idp':
      return send(
        response,
        400,
        'text/xml',
        errorXml('IDPCommunicationError', 'The identity provider did not answer within the timeout', 400),
      );
    case 'html':
      return send(
        response,
        fault.status ?? 200,
        'text/html',
        '<html><body>Please sign in to the guest network</body></html>',
      );
    case 'slow-body':
      response.writeHead(200, { 'content-type': 'text/xml' });
      while (!response.destroyed) {
        response.write(' ');
        await sleep(1000, undefined, { ref: false });
      }
  }
}

export function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

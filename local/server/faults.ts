import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorXml } from '../query/xml.ts';
import { Limit } from './limit.ts';

/** A fault that the cloud injects instead of an answer. */
export type Fault =
  | { readonly kind: 'stall' }
  | { readonly kind: 'reset' }
  | {
      readonly kind: 'status';
      readonly status: number;
      readonly code?: string;
      readonly message?: string;
      readonly body?: string;
    }
  | { readonly kind: 'throttle' }
  | { readonly kind: 'idp' }
  | { readonly kind: 'html'; readonly status?: number }
  | { readonly kind: 'redirect'; readonly location: string }
  /** The body begins, and then sends one byte a second, stalls, ends early or is reset. */
  | { readonly kind: 'slow-body' | 'stalled-body' | 'cut-body' | 'reset-body' }
  /** A body that no service sends: empty, unparsable, or two megabytes. */
  | { readonly kind: 'empty' | 'malformed' | 'huge' }
  /** Bytes that are not HTTP. */
  | { readonly kind: 'garbage' };

/** Where a fault applies: the token endpoint, a whole service, or one action of a service. */
export type Place =
  | 'token'
  | 'sts'
  | 'AssumeRole'
  | 'AssumeRoleWithWebIdentity'
  | 'GetCallerIdentity'
  | 'GetSessionToken'
  | 'iam'
  | 'ListAccessKeys'
  | 'sso-oidc'
  | 'RegisterClient'
  | 'StartDeviceAuthorization'
  | 'CreateToken'
  | 'sso'
  | 'GetRoleCredentials'
  | 'ListAccounts'
  | 'ListAccountRoles'
  | 'Logout'
  | 'signin'
  | 'CreateOAuth2Token'
  | 'cognito'
  | 'GetId'
  | 'GetCredentialsForIdentity'
  | 'GetOpenIdToken'
  | 'rolesanywhere'
  | 'CreateSession'
  | 'container'
  | 'instance'
  | 'metadata'
  | 'metadata-token';

/** The active faults, each for a number of requests. */
export class Faults {
  readonly #limits = new Map<Place, Limit>();
  readonly #planned: { readonly place: Place; readonly fault: Fault; times: number; after: number }[] = [];

  /** Adds a fault for `times` requests, after `after` normal answers. */
  add(place: Place, fault: Fault, times = Number.POSITIVE_INFINITY, after = 0): void {
    this.#planned.push({ place, fault, times, after });
  }

  /** Throttles requests beyond so many per second. As many may come at once. */
  limit(place: Place, perSecond: number): void {
    this.#limits.set(place, new Limit(perSecond));
  }

  clear(): void {
    this.#planned.length = 0;
    this.#limits.clear();
  }

  /** Returns the fault for a request, and uses it up once. `now`: milliseconds. */
  take(now: number, ...places: readonly string[]): Fault | undefined {
    for (const [place, limit] of this.#limits)
      if (places.includes(place) && !limit.allows(now)) return { kind: 'throttle' };
    const planned = this.#planned.find(({ place, times }) => times > 0 && places.includes(place));
    if (!planned) return undefined;
    if (planned.after-- > 0) return undefined;
    planned.times -= 1;
    return planned.fault;
  }
}

/** The form in which a service reports an error. */
export interface ErrorForm {
  readonly type: string;
  readonly throttled: string;
  readonly throttledStatus: number;
  readonly error: (code: string, message: string, status: number) => string;
}

const xml: ErrorForm = { type: 'text/xml', throttled: 'Throttling', throttledStatus: 400, error: errorXml };

/** Clients look for the error's name in `__type`, `code` or the header, so errors have all three. */
const json: ErrorForm = {
  type: 'application/json',
  throttled: 'TooManyRequestsException',
  throttledStatus: 429,
  error: (code, message) => JSON.stringify({ __type: code, code, message }),
};

function sayError(
  response: ServerResponse,
  form: ErrorForm,
  code: string,
  message: string,
  status: number,
  body = form.error(code, message, status),
): void {
  if (form === json) response.setHeader('x-amzn-errortype', code);
  send(response, status, form.type, body);
}

/** Applies a fault to a response, in the error form of the service. */
export async function inject(fault: Fault, response: ServerResponse, written?: 'xml'): Promise<void> {
  const form = written ? xml : json;
  switch (fault.kind) {
    case 'stall':
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'status':
      return sayError(
        response,
        form,
        fault.code ?? 'ServiceUnavailable',
        fault.message ?? 'Try again',
        fault.status,
        fault.body,
      );
    case 'throttle':
      return sayError(response, form, form.throttled, 'Rate exceeded', form.throttledStatus);
    case 'idp':
      return sayError(
        response,
        form,
        'IDPCommunicationError',
        'The identity provider did not answer within the timeout',
        400,
      );
    case 'html':
      return send(
        response,
        fault.status ?? 200,
        'text/html',
        '<html><body>Please sign in to the guest network</body></html>',
      );
    case 'redirect':
      response.setHeader('location', fault.location);
      return send(response, 302, 'text/html', 'Moved');
    case 'empty':
      return send(response, 200, form.type, '');
    case 'malformed':
      return send(response, 200, form.type, '<a><b></a>{"x":');
    case 'huge':
      return send(response, 200, form.type, ' '.repeat(2_000_000));
    case 'garbage':
      response.socket?.end('SSH-2.0-OpenSSH_9.6\r\n');
      return;
    default:
      return breakBody(fault.kind, response, form);
  }
}

async function breakBody(
  how: 'slow-body' | 'stalled-body' | 'cut-body' | 'reset-body',
  response: ServerResponse,
  form: ErrorForm,
): Promise<void> {
  response.writeHead(200, { 'content-type': form.type, 'content-length': 2_000 });
  response.write(' ');
  // The first byte must be sent before the connection ends.
  await sleep(20, undefined, { ref: false });
  if (how === 'cut-body') response.socket?.end();
  if (how === 'reset-body') response.socket?.resetAndDestroy();
  while (how === 'slow-body' && !response.destroyed) {
    response.write(' ');
    await sleep(1000, undefined, { ref: false });
  }
}

export function send(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

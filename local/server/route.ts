import type { IncomingHttpHeaders } from 'node:http';

/** A request with its body read. */
export interface Call {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a call is for, before anything is done about it: so it can be noted, and a fault can come between. */
export interface Route {
  readonly what: string;
  /** Its group of places for faults. */
  readonly service: 'sso-oidc' | 'sso' | 'signin' | 'cognito' | 'container' | 'instance' | 'rolesanywhere';
  readonly parameters: Readonly<Record<string, string>>;
  readonly answer: () => Reply | Promise<Reply>;
}

export function header({ headers }: Call, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

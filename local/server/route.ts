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
  /** The reason, for the log of requests. */
  readonly why?: string;
}

/** The operation of a call, not yet performed, so that the cloud can note it and inject a fault first. */
export interface Route {
  readonly what: string;
  /** The place of faults for the whole service. */
  readonly service:
    | 'github'
    | 'sts'
    | 'iam'
    | 'sso-oidc'
    | 'sso'
    | 'signin'
    | 'cognito'
    | 'container'
    | 'instance'
    | 'rolesanywhere';
  /** The form of the service's answers; JSON by default. */
  readonly form?: 'xml';
  readonly parameters: Readonly<Record<string, string>>;
  /** The access key ID, and the region, of the signature. */
  readonly signer?: { readonly signedBy: string; readonly region: string };
  readonly answer: () => Reply | Promise<Reply>;
}

export function header({ headers }: Call, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value.join(',') : value;
}

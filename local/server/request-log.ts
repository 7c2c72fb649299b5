/** A request to the cloud. It has no secrets, so it can be shown. */
export interface Asked {
  /** The action or operation, or `token`, `customization`, `container`, `metadata-token` or `metadata`. */
  readonly what: string;
  /** Role ARN, audience, client, account and the like: never a token, a secret or a code. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Access key ID that signed; absent for unsigned requests. */
  readonly signedBy?: string;
  /** Region of the signature. */
  readonly region?: string;
  readonly userAgent?: string;
  status: number | 'none';
  /** Why a role let the caller in, or did not. */
  why?: string;
}

const hidden = ['WebIdentityToken', 'TokenCode', 'Action', 'Version'];

export function visibleParameters(body: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(body)].filter(([name]) => !hidden.includes(name)));
}

/** What somebody asked the cloud. Parameters without secrets, so that it can be shown. */
export interface Asked {
  /** `token`, the action or operation, or `container`, `metadata-token` and `metadata`. */
  readonly what: string;
  /** Role ARN, audience, client, account and the like: never a token, a secret or a code. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Access key ID that signed; absent for unsigned requests. */
  readonly signedBy?: string;
  /** Region that it was signed for. */
  readonly region?: string;
  readonly userAgent?: string;
  status: number | 'none';
}

const hidden = ['WebIdentityToken', 'TokenCode', 'Action', 'Version'];

export function visibleParameters(body: string): Record<string, string> {
  return Object.fromEntries([...new URLSearchParams(body)].filter(([name]) => !hidden.includes(name)));
}

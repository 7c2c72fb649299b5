import type { InputName } from '../../inputs/schema.ts';
import type { Secret } from '../../text/secret.ts';

/** The inputs for PEM text, or for a passphrase. */
export const materials = {
  certificate: 'rolesanywhere-certificate',
  key: 'rolesanywhere-private-key',
  chain: 'rolesanywhere-certificate-chain',
  passphrase: 'rolesanywhere-passphrase',
} as const satisfies Record<string, InputName>;
export type MaterialName = keyof typeof materials;

/** Where PEM text, or a passphrase, is: in the workflow, in a variable of the machine, or in a file. */
export type Material =
  | { readonly in: 'input'; readonly text: Secret }
  | { readonly in: 'variable'; readonly name: string; readonly text: Secret }
  | { readonly in: 'file'; readonly path: string };

export interface RolesAnywherePlan {
  readonly kind: 'rolesanywhere';
  readonly trustAnchor: string;
  readonly profile: string;
  /** The trust anchor's region, in which the service is asked. */
  readonly region: string;
  readonly certificate: Material;
  readonly key: Material;
  readonly chain?: Material;
  readonly passphrase?: Material;
  /** Only if the Roles Anywhere profile accepts one. */
  readonly sessionName?: string;
}

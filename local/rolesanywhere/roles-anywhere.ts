import { X509Certificate } from 'node:crypto';
import { evaluate } from '../../trust/engine/engine.ts';
import type { Directory, Role } from '../accounts/directory.ts';
import { startSession } from '../accounts/session.ts';
import type { CloudConfig, RolesAnywhereProfileConfig } from '../config.ts';
import { answerJson, type JsonObject, objectOf, visibleFields } from '../server/json.ts';
import type { Call, Route } from '../server/route.ts';
import { rolesAnywhereError } from './error.ts';
import { type Signer, signerOf } from './signature.ts';
import { isTrusted } from './trust-chain.ts';

/** IAM Roles Anywhere: https://docs.aws.amazon.com/rolesanywhere/latest/userguide/authentication-create-session.html */
export class RolesAnywhere {
  /** ARN of a trust anchor → the certificate of its authority, in PEM. */
  readonly trustAnchors = new Map<string, string>();
  readonly #config: CloudConfig;
  readonly #directory: Directory;

  constructor(config: CloudConfig, directory: Directory) {
    this.#config = config;
    this.#directory = directory;
    this.reset();
  }

  /** Trusts only the authorities of the configuration. */
  reset(): void {
    this.trustAnchors.clear();
    for (const [arn, pem] of Object.entries(this.#config['trust-anchors'] ?? {}))
      this.trustAnchors.set(arn, pem);
  }

  route(call: Call, now: number): Route | undefined {
    if (call.url.pathname !== '/sessions' || call.method !== 'POST') return undefined;
    // AWS also accepts the ARNs in the query, where its credential helper puts them.
    const fields = { ...objectOf(call.body), ...Object.fromEntries(call.url.searchParams) };
    const names = ['trustAnchorArn', 'profileArn', 'roleArn', 'roleSessionName'];
    const duration = { durationSeconds: String(fields.durationSeconds ?? '') };
    return {
      what: 'CreateSession',
      service: 'rolesanywhere',
      parameters: { ...visibleFields(fields, names), ...duration },
      answer: async () => {
        const reply = await answerJson('application/json', () =>
          this.#createSession(fields, signerOf(call, now), now),
        );
        return reply.status === 200 ? { ...reply, status: 201 } : reply;
      },
    };
  }

  #createSession(fields: JsonObject, signer: Signer, now: number): JsonObject {
    const [anchor, profileArn, roleArn] = ['trustAnchorArn', 'profileArn', 'roleArn'].map((name) =>
      required(fields, name),
    ) as [string, string, string];
    const pem = this.trustAnchors.get(anchor);
    if (!pem) throw rolesAnywhereError('ResourceNotFoundException', 'Trust anchor not found');
    const profile = this.#config['roles-anywhere-profiles']?.[profileArn];
    if (!profile) throw rolesAnywhereError('ResourceNotFoundException', 'Profile not found');
    if (!isTrusted(signer, new X509Certificate(pem), now))
      throw rolesAnywhereError('AccessDeniedException', 'Untrusted signing certificate');
    if (fields.roleSessionName !== undefined && !profile['accept-role-session-name'])
      throw rolesAnywhereError('AccessDeniedException', 'Not authorized to set roleSessionName.');
    const duration = durationOf(fields, profile);
    const tags = tagsOf(signer);
    const role = this.#role(roleArn, profile, anchor, tags);
    const sessionName = String(fields.roleSessionName ?? signer.certificate.serialNumber.toLowerCase());
    const limited = Math.min(
      duration,
      role['max-session-duration'] ?? 3600,
      role['session-life'] ?? duration,
    );
    const sourceIdentity = tags.get('x509Subject/CN');
    const request = { sessionName, duration: limited, tags, sourceIdentity };
    const stored = startSession(this.#directory, role, request, now);
    const { accessKeyId, secretAccessKey, sessionToken, caller } = stored;
    const expiration = new Date(stored.expires).toISOString().replace(/\.\d+/, '');
    return {
      credentialSet: [
        {
          assumedRoleUser: { arn: caller.arn, assumedRoleId: caller.userId },
          credentials: { accessKeyId, secretAccessKey, sessionToken, expiration },
          packedPolicySize: 0,
          roleArn,
          sourceIdentity,
        },
      ],
      subjectArn: anchor.replace(/:trust-anchor\/.*/, ':subject/11111111-2222-3333-4444-555555555555'),
    };
  }

  #role(
    arn: string,
    profile: RolesAnywhereProfileConfig,
    anchor: string,
    tags: ReadonlyMap<string, string>,
  ): Role {
    const role = this.#directory.role(arn);
    const context = new Map<string, string>([
      ['aws:sourcearn', anchor],
      ...[...tags].flatMap(([key, value]) => [
        [`aws:principaltag/${key.toLowerCase()}`, value] as const,
        [`aws:requesttag/${key.toLowerCase()}`, value] as const,
      ]),
    ]);
    const principal = { type: 'Service', arns: ['rolesanywhere.amazonaws.com'] } as const;
    const actions = ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'];
    const trusts = (action: string) =>
      role && evaluate(role.trust, { action, resource: role.arn, principal, context }) === 'allowed';
    if (role && profile.roles.includes(arn) && actions.every(trusts)) return role;
    throw rolesAnywhereError('AccessDeniedException', `Unable to assume role for ${arn}`);
  }
}

/** The certificate's subject as session tags: https://docs.aws.amazon.com/rolesanywhere/latest/userguide/trust-model.html */
function tagsOf({ certificate }: Signer): ReadonlyMap<string, string> {
  const lines = certificate.subject.split('\n').map((line) => line.split('=', 2));
  return new Map(
    lines.flatMap(([name, value]) => (name && value ? [[`x509Subject/${name}`, value] as const] : [])),
  );
}

function durationOf(fields: JsonObject, { duration = 3600 }: RolesAnywhereProfileConfig): number {
  const asked = fields.durationSeconds ?? duration;
  if (typeof asked === 'number' && Number.isInteger(asked) && asked >= 900 && asked <= 43_200) return asked;
  throw rolesAnywhereError('ValidationException', 'durationSeconds is out of range');
}

function required(fields: JsonObject, name: string): string {
  const value = fields[name];
  if (typeof value === 'string' && value !== '') return value;
  throw rolesAnywhereError('ValidationException', `${name} must not be null`);
}

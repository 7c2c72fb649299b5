import { randomBytes } from 'node:crypto';
import type { Directory } from '../accounts/directory.ts';
import { type Call, header, type Reply, type Route } from '../server/route.ts';
import { machineCredentials } from './session.ts';

const credentialsPath = '/latest/meta-data/iam/security-credentials/';
const role = 'instance';

/**
 * The instance metadata, version 2 only: every request needs a token that the client fetched first
 * (https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/configuring-instance-metadata-service.html).
 */
export class InstanceMetadata {
  readonly #directory: Directory;
  /** Token → expiry, in milliseconds since the epoch. */
  readonly #tokens = new Map<string, number>();

  constructor(directory: Directory) {
    this.#directory = directory;
  }

  route(call: Call, now: number): Route | undefined {
    const { method, url } = call;
    if (method === 'PUT' && url.pathname === '/latest/api/token') {
      const life = header(call, 'x-aws-ec2-metadata-token-ttl-seconds') ?? '';
      const answer = () => this.#token(life, now);
      return { what: 'metadata-token', service: 'instance', parameters: { life }, answer };
    }
    if (!url.pathname.startsWith('/latest/')) return undefined;
    const answer = () => this.#answer(call, now);
    return { what: 'metadata', service: 'instance', parameters: { path: url.pathname }, answer };
  }

  secrets(): string[] {
    return [...this.#tokens.keys()];
  }

  #token(life: string, now: number): Reply {
    const seconds = Number(life);
    if (!/^\d+$/.test(life) || seconds < 1 || seconds > 21_600) return text(400, 'Bad Request');
    const token = randomBytes(40).toString('base64url');
    this.#tokens.set(token, now + seconds * 1000);
    return { ...text(200, token), headers: { 'x-aws-ec2-metadata-token-ttl-seconds': life } };
  }

  #answer(call: Call, now: number): Reply {
    const token = header(call, 'x-aws-ec2-metadata-token') ?? '';
    if ((this.#tokens.get(token) ?? 0) <= now) return text(401, 'Unauthorized');
    const path = call.url.pathname;
    if (call.method !== 'GET') return text(405, 'Method Not Allowed');
    if (path === credentialsPath || `${path}/` === credentialsPath) return text(200, role);
    const session =
      path === credentialsPath + role
        ? machineCredentials(this.#directory, role, 'i-0123456789abcdef0', now)
        : undefined;
    if (!session) return text(404, 'Not Found');
    const LastUpdated = new Date(now).toISOString().replace(/\.\d+/, '');
    const body = { Code: 'Success', LastUpdated, Type: 'AWS-HMAC', ...session.credentials };
    return { status: 200, type: 'application/json', body: JSON.stringify(body) };
  }
}

const text = (status: number, body: string): Reply => ({ status, type: 'text/plain', body });

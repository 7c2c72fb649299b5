import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Clock } from './clock.ts';
import { type CloudConfig, loadConfig } from './config.ts';
import { type Claims, Issuer } from './github/issuer.ts';
import { answerIam, isForIam } from './iam/iam.ts';
import { Misbehaviour, send, strike } from './server/misbehaviour.ts';
import { type Asked, visibleParameters } from './server/request-log.ts';
import { Directory } from './sts/directory.ts';
import { answerSts } from './sts/sts.ts';

export interface CloudOptions {
  readonly config?: CloudConfig;
  /** 0 takes any free port. */
  readonly port?: number;
  /** PEM, to serve TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** A GitHub token issuer and an AWS STS on one loopback port. */
export class Cloud {
  readonly clock: Clock;
  readonly misbehaviour = new Misbehaviour();
  /** Every request since the start, in order of arrival. */
  readonly requests: Asked[] = [];
  /** Claims that differ from those of the file, for the tokens from now on. */
  claims: Claims = {};
  /** Life of a token in seconds. */
  tokenLife = 300;
  readonly directory: Directory;
  readonly config: CloudConfig;
  /** What the token endpoint asks for. */
  readonly bearer = randomBytes(32).toString('hex');
  readonly #tokens: string[] = [];
  readonly #issuer: Issuer;
  readonly #server: Server;
  #url = '';

  private constructor(config: CloudConfig, clock: Clock, issuer: Issuer, tls: CloudOptions['tls']) {
    this.config = config;
    this.clock = clock;
    this.directory = new Directory(config, clock.now());
    this.#issuer = issuer;
    const handle = (request: IncomingMessage, response: ServerResponse) => {
      this.#handle(request, response).catch((error: unknown) => {
        if (!response.headersSent) send(response, 500, 'text/plain', String(error));
      });
    };
    this.#server = tls ? createTlsServer(tls, handle) : createServer(handle);
  }

  /** Starts a cloud on 127.0.0.1. */
  static async start({ config = loadConfig(), port = 0, tls }: CloudOptions = {}): Promise<Cloud> {
    const clock = new Clock();
    const issuer = await Issuer.create(config.github.issuer, clock);
    const cloud = new Cloud(config, clock, issuer, tls);
    await new Promise<void>((resolve, reject) => {
      cloud.#server.once('error', reject).listen(port, '127.0.0.1', resolve);
    });
    cloud.#url = `http${tls ? 's' : ''}://127.0.0.1:${(cloud.#server.address() as AddressInfo).port}`;
    return cloud;
  }

  get url(): string {
    return this.#url;
  }

  /** Variables as the runner sets them for a job with `id-token: write`. */
  get tokenEndpoint(): { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string } {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.#url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.bearer,
    };
  }

  /** Everything that must not show up in a log. */
  get secrets(): readonly string[] {
    return [this.bearer, ...this.#tokens, ...this.directory.secrets()];
  }

  /** Stops at once, also requests that are stalled. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url);
    if (url.pathname === '/token') return this.#token(request, url, response);
    if (url.pathname === '/.well-known/openid-configuration') {
      return send(response, 200, 'application/json', JSON.stringify(this.#issuer.discovery(this.#url)));
    }
    if (url.pathname === '/.well-known/jwks') {
      return send(response, 200, 'application/json', JSON.stringify(this.#issuer.jwks));
    }
    if (url.pathname === '/requests')
      return send(response, 200, 'application/json', JSON.stringify(this.requests));
    return this.#sts(request, url, response);
  }

  async #token(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const audience =
      url.searchParams.get('audience') ?? `https://github.com/${this.config.github.claims.repository_owner}`;
    const asked = this.#note({ what: 'token', parameters: { audience }, status: 'none' }, response);
    const fault = this.misbehaviour.take('token');
    if (fault) return strike(fault, response);
    if (request.headers.authorization?.toLowerCase() !== `bearer ${this.bearer}`) {
      return send(response, 401, 'application/json', JSON.stringify({ message: 'Unauthorized' }));
    }
    const claims = { ...this.config.github.claims, ...this.claims };
    const value = await this.#issuer.sign(claims, audience, this.tokenLife);
    this.#tokens.push(value);
    asked.status = 200;
    send(response, 200, 'application/json', JSON.stringify({ count: value.length, value }));
  }

  async #sts(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const body = request.method === 'POST' ? await bodyOf(request) : url.search.slice(1);
    const action = new URLSearchParams(body).get('Action') ?? '';
    const scope = /Credential=([^/]+)\/\d+\/([\w-]+)\//.exec(request.headers.authorization ?? '');
    const [, signedBy, region] = scope ?? [];
    const code = new URLSearchParams(body).get('TokenCode');
    if (code) this.directory.mfa.note(code);
    const parameters = visibleParameters(body);
    const userAgent = request.headers['user-agent'];
    const signer = signedBy && region ? { signedBy, region } : {};
    this.#note(
      { what: action, parameters, ...signer, ...(userAgent && { userAgent }), status: 'none' },
      response,
    );
    const fault = this.misbehaviour.take('sts', action);
    if (fault) return strike(fault, response);
    const jwks = { keys: [...this.#issuer.jwks.keys] };
    const keysOf = (issuer: string) => (issuer === this.#issuer.name ? jwks : undefined);
    const { method = 'POST', headers } = request;
    const now = this.clock.now();
    // AWS names its own time in every answer, and clients correct themselves by it.
    response.setHeader('date', new Date(now).toUTCString());
    const path = url.pathname + url.search;
    const query = { method, path, headers, body };
    const answer = isForIam(query)
      ? await answerIam(query, this.directory, now)
      : await answerSts(query, this.directory, keysOf, now);
    send(response, answer.status, 'text/xml', answer.body);
  }

  #note(asked: Asked, response: ServerResponse): Asked {
    this.requests.push(asked);
    response.once('finish', () => {
      asked.status = response.statusCode;
    });
    return asked;
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

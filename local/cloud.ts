import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Directory } from './accounts/directory.ts';
import { Clock } from './clock.ts';
import { type CloudConfig, loadConfig } from './config.ts';
import { type ContainerEndpoint, containerEndpointAt, type Endpoints, endpointsAt } from './endpoints.ts';
import { answerCustomization, isForCustomization } from './github/customization.ts';
import { answerIam, isForIam } from './iam/iam.ts';
import { type Claims, Issuer, type SubjectForm } from './issuers/github.ts';
import type { RolesAnywhere } from './rolesanywhere/roles-anywhere.ts';
import { bodyOf } from './server/body.ts';
import { Faults, inject, json, send } from './server/faults.ts';
import { type Asked, visibleParameters } from './server/request-log.ts';
import type { Call, Route } from './server/route.ts';
import { Services } from './services.ts';
import type { SignIn } from './signin/sign-in.ts';
import { devicePage } from './sso/device-page.ts';
import type { IdentityCenter } from './sso/identity-center.ts';
import { answerSts } from './sts/sts.ts';

export interface CloudOptions {
  readonly config?: CloudConfig;
  /** 0 takes any free port. */
  readonly port?: number;
  /** PEM, to serve TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
}

/** A GitHub token issuer and the sign-in services of AWS, on one loopback port. */
export class Cloud {
  readonly clock: Clock;
  readonly faults = new Faults();
  /** Requests for tokens and to services since the last reset, in order. */
  readonly requests: Asked[] = [];
  /** Claims that override those of the configuration in new tokens. */
  claims: Claims = {};
  /** The form of `sub` in new tokens. */
  subject: SubjectForm = {};
  /** The token that GitHub's API requires to show how `sub` is customised. */
  readonly githubToken = randomBytes(32).toString('hex');
  /** Lifetime of an OIDC token, in seconds. */
  tokenLife = 300;
  readonly directory: Directory;
  readonly config: CloudConfig;
  /** The bearer token that the token endpoint requires. */
  readonly bearer = randomBytes(32).toString('hex');
  readonly #services: Services;
  readonly #tokens: string[] = [];
  /** Secrets from before a reset. */
  readonly #past = new Set<string>();
  readonly #issuer: Issuer;
  readonly #server: Server;
  #url = '';

  private constructor(config: CloudConfig, clock: Clock, issuer: Issuer, tls: CloudOptions['tls']) {
    this.config = config;
    this.clock = clock;
    this.directory = new Directory(config, clock.now());
    this.#issuer = issuer;
    this.#services = new Services(config, clock, issuer, this.directory);
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

  /** The variables that the runner sets for a job with `id-token: write`. */
  get tokenEndpoint(): { ACTIONS_ID_TOKEN_REQUEST_URL: string; ACTIONS_ID_TOKEN_REQUEST_TOKEN: string } {
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: `${this.#url}/token?api-version=2.0`,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.bearer,
    };
  }

  /** IAM Identity Center, with the approval of devices. */
  get identityCenter(): IdentityCenter {
    return this.#services.identityCenter;
  }

  /** AWS Sign-In, with `login()` in place of a browser. */
  get signIn(): SignIn {
    return this.#services.signIn;
  }

  /** IAM Roles Anywhere, and the authorities that it trusts. */
  get rolesAnywhere(): RolesAnywhere {
    return this.#services.rolesAnywhere;
  }

  /** The token that the container endpoint requires. */
  get containerToken(): string {
    return this.#services.containerToken;
  }

  /** Variables that point the AWS CLI and the SDKs to this cloud. */
  get endpoints(): Endpoints {
    return endpointsAt(this.#url);
  }

  /** The variables that a container agent sets. */
  get containerEndpoint(): ContainerEndpoint {
    return containerEndpointAt(this.#url, this.containerToken);
  }

  /** The variable that points clients to the instance metadata. */
  get metadataEndpoint(): { AWS_EC2_METADATA_SERVICE_ENDPOINT: string } {
    return { AWS_EC2_METADATA_SERVICE_ENDPOINT: this.#url };
  }

  /** Tokens that clients fetch and use on their own. */
  get clientTokens(): readonly string[] {
    return this.#services.clientTokens;
  }

  /** Every secret. None may appear in a log. */
  get secrets(): readonly string[] {
    return [
      this.bearer,
      this.githubToken,
      ...this.#tokens,
      ...this.#past,
      ...this.directory.secrets(),
      ...this.#services.secrets(),
    ];
  }

  /** Restores the initial state for the next scenario. `secrets` keeps the earlier secrets. */
  reset(): void {
    this.requests.length = 0;
    this.claims = {};
    this.subject = {};
    this.tokenLife = 300;
    this.clock.offsetMilliseconds = 0;
    this.faults.clear();
    for (const secret of this.directory.secrets()) this.#past.add(secret);
    this.directory.reset(this.clock.now());
    this.identityCenter.reset();
    this.rolesAnywhere.reset();
    this.signIn.reset();
  }

  /** Stops at once and closes stalled requests. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#url);
    // Clients measure the error of their clock by the Date header, so it follows the cloud's clock.
    response.setHeader('date', new Date(this.clock.now()).toUTCString());
    if (isForCustomization(url)) {
      this.#note({ what: 'customization', parameters: {}, status: 'none' }, response);
      const { status, body } = answerCustomization(request.headers, this.githubToken, this.subject);
      return send(response, status, 'application/json', body);
    }
    if (url.pathname === '/token' && request.method !== 'POST') return this.#token(request, url, response);
    if (url.pathname === '/.well-known/openid-configuration') {
      return send(response, 200, 'application/json', JSON.stringify(this.#issuer.discovery(this.#url)));
    }
    if (url.pathname === '/.well-known/jwks') {
      return send(response, 200, 'application/json', JSON.stringify(this.#issuer.jwks));
    }
    if (url.pathname === '/requests')
      return send(response, 200, 'application/json', JSON.stringify(this.requests));
    const { method = 'GET', headers } = request;
    const body = await bodyOf(request);
    const call = { method, url, headers, body };
    const page = devicePage(call, this.identityCenter);
    if (page) return send(response, page.status, page.type, page.body);
    const route = this.#services.route(call, this.#url);
    return route ? this.#answer(route, call, response) : this.#query(call, response);
  }

  async #answer(
    { what, service, parameters, answer }: Route,
    { headers }: Call,
    response: ServerResponse,
  ): Promise<void> {
    const userAgent = headers['user-agent'];
    this.#note({ what, parameters, ...(userAgent && { userAgent }), status: 'none' }, response);
    const fault = this.faults.take(service, what);
    if (fault) return inject(fault, response, json);
    const reply = await answer();
    for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
    send(response, reply.status, reply.type, reply.body);
  }

  async #token(request: IncomingMessage, url: URL, response: ServerResponse): Promise<void> {
    const audience =
      url.searchParams.get('audience') ?? `https://github.com/${this.config.github.claims.repository_owner}`;
    const asked = this.#note({ what: 'token', parameters: { audience }, status: 'none' }, response);
    const fault = this.faults.take('token');
    if (fault) return inject(fault, response);
    if (request.headers.authorization?.toLowerCase() !== `bearer ${this.bearer}`) {
      return send(response, 401, 'application/json', JSON.stringify({ message: 'Unauthorized' }));
    }
    const claims = { ...this.config.github.claims, ...this.claims };
    const value = await this.#issuer.sign(claims, audience, this.tokenLife, this.subject);
    this.#tokens.push(value);
    asked.status = 200;
    send(response, 200, 'application/json', JSON.stringify({ count: value.length, value }));
  }

  /** Answers STS and IAM calls, which use the query protocol. */
  async #query({ method, url, headers, ...call }: Call, response: ServerResponse): Promise<void> {
    const body = method === 'POST' ? call.body : url.search.slice(1);
    const path = url.pathname + url.search;
    const query = { method, path, headers, body };
    const isIam = isForIam(query);
    const action = new URLSearchParams(body).get('Action') ?? '';
    const scope = /Credential=([^/=]+)\/\d+\/([\w-]+)\//.exec(headers.authorization ?? '');
    const [, signedBy, region] = scope ?? [];
    const code = new URLSearchParams(body).get('TokenCode');
    if (code) this.directory.mfa.note(code);
    const parameters = visibleParameters(body);
    const userAgent = headers['user-agent'];
    const signer = signedBy && region ? { signedBy, region } : {};
    this.#note(
      { what: action, parameters, ...signer, ...(userAgent && { userAgent }), status: 'none' },
      response,
    );
    const fault = this.faults.take(isIam ? 'iam' : 'sts', action);
    if (fault) return inject(fault, response);
    const now = this.clock.now();
    const keysOf = (issuer: string) => this.#services.keysOf(issuer);
    const answer = isIam
      ? await answerIam(query, this.directory, now)
      : await answerSts(query, this.directory, keysOf, now);
    const [, id] = /<RequestId>([^<]+)/.exec(answer.body) ?? [];
    if (id) response.setHeader('x-amzn-requestid', id);
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

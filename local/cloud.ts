import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { Directory } from './accounts/directory.ts';
import { Clock } from './clock.ts';
import { type CloudConfig, loadConfig } from './config.ts';
import { type ContainerEndpoint, containerEndpointAt, type Endpoints, endpointsAt } from './endpoints.ts';
import { GitHub } from './github/github.ts';
import { Issuer } from './issuers/github.ts';
import { queryRoute } from './query-services.ts';
import type { RolesAnywhere } from './rolesanywhere/roles-anywhere.ts';
import { bodyOf } from './server/body.ts';
import { Faults, inject, send } from './server/faults.ts';
import type { Asked } from './server/request-log.ts';
import { type Call, header, type Route } from './server/route.ts';
import { Services } from './services.ts';
import type { SignIn } from './signin/sign-in.ts';
import { devicePage } from './sso/device-page.ts';
import type { IdentityCenter } from './sso/identity-center.ts';

export interface CloudOptions {
  readonly config?: CloudConfig;
  /** 0 takes any free port. */
  readonly port?: number;
  /** PEM, to serve TLS. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** Refuses requests for another host, which a page in a browser could send after it changed its address. */
  readonly onlyLoopback?: boolean;
}

/** A GitHub token issuer and the sign-in services of AWS, on one loopback port. */
export class Cloud {
  readonly clock: Clock;
  readonly faults = new Faults();
  /** Requests for tokens and to services since the last reset, in order. */
  readonly requests: Asked[] = [];
  readonly directory: Directory;
  readonly config: CloudConfig;
  readonly github: GitHub;
  readonly #services: Services;
  /** Secrets from before a reset. */
  readonly #past = new Set<string>();
  readonly #server: Server;
  #url = '';
  #onlyLoopback = false;
  /** The bearer token that may change the claims. */
  readonly adminKey = randomBytes(32).toString('hex');

  private constructor(config: CloudConfig, clock: Clock, issuer: Issuer, tls: CloudOptions['tls']) {
    this.config = config;
    this.clock = clock;
    this.directory = new Directory(config, clock.now());
    this.github = new GitHub(config.github, issuer);
    this.#services = new Services(config, clock, issuer, this.directory);
    const handle = (request: IncomingMessage, response: ServerResponse) => {
      this.#handle(request, response).catch((error: unknown) => {
        if (!response.headersSent) send(response, 500, 'text/plain', String(error));
      });
    };
    this.#server = tls ? createTlsServer(tls, handle) : createServer(handle);
  }

  /** Starts a cloud on 127.0.0.1. */
  static async start({
    config = loadConfig(),
    port = 0,
    tls,
    onlyLoopback = false,
  }: CloudOptions = {}): Promise<Cloud> {
    const clock = new Clock();
    const issuer = await Issuer.create(config.github.issuer, clock);
    const cloud = new Cloud(config, clock, issuer, tls);
    cloud.#onlyLoopback = onlyLoopback;
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
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: this.github.bearer,
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
      ...this.github.secrets(),
      ...this.#past,
      ...this.directory.secrets(),
      ...this.#services.secrets(),
    ];
  }

  /** Restores the initial state for the next scenario. `secrets` keeps the earlier secrets. */
  reset(): void {
    this.requests.length = 0;
    this.github.reset();
    this.clock.reset();
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
    if (this.#onlyLoopback && !/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
      return send(response, 403, 'text/plain', 'This host is not the local cloud.');
    // Clients measure the error of their clock by the Date header, so it follows the cloud's clock.
    response.setHeader('date', new Date(this.clock.now()).toUTCString());
    const document = url.pathname === '/requests' ? this.requests : this.github.document(url, this.#url);
    if (document) return send(response, 200, 'application/json', JSON.stringify(document));
    const { method = 'GET', headers } = request;
    const call = { method, url, headers, body: await bodyOf(request) };
    if (method === 'PUT' && url.pathname === '/claims') return this.#changeClaims(call, response);
    const page = devicePage(call, this.identityCenter);
    if (page) return send(response, page.status, page.type, page.body);
    return this.#answer(this.#route(call), call, response);
  }

  /** Overrides the claims of later tokens. */
  #changeClaims({ headers, body }: Call, response: ServerResponse): void {
    const isJob = headers.authorization === `bearer ${this.adminKey}`;
    if (isJob) this.github.claims = JSON.parse(body);
    send(response, isJob ? 204 : 403, 'text/plain', isJob ? '' : 'Only the job may change the claims.');
  }

  #route(call: Call): Route {
    const keysOf = (issuer: string) => this.#services.keysOf(issuer);
    return (
      this.github.route(call) ??
      this.#services.route(call, this.#url) ??
      queryRoute(call, this.directory, keysOf, this.clock.now())
    );
  }

  async #answer(
    { what, service, form, parameters, signer, answer }: Route,
    call: Call,
    response: ServerResponse,
  ): Promise<void> {
    const userAgent = header(call, 'user-agent');
    const asked: Asked = { what, parameters, ...signer, ...(userAgent && { userAgent }), status: 'none' };
    this.requests.push(asked);
    response.once('finish', () => {
      asked.status = response.statusCode;
    });
    const fault = this.faults.take(this.clock.now(), service, what);
    if (fault) return inject(fault, response, form);
    const reply = await answer();
    for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
    // Before the answer is sent, because the client may look at once.
    asked.status = reply.status;
    if (reply.why) asked.why = reply.why;
    send(response, reply.status, reply.type, reply.body);
  }
}

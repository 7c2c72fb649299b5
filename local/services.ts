import { randomBytes } from 'node:crypto';
import type { JSONWebKeySet } from 'jose';
import type { Directory } from './accounts/directory.ts';
import type { Clock } from './clock.ts';
import { cognitoRoute } from './cognito/cognito.ts';
import { IdentityPools } from './cognito/identity-pools.ts';
import type { CloudConfig } from './config.ts';
import { containerRoute } from './instance/container.ts';
import { InstanceMetadata } from './instance/metadata.ts';
import { cognitoIssuer } from './issuers/cognito.ts';
import type { Issuer } from './issuers/github.ts';
import { RolesAnywhere } from './rolesanywhere/roles-anywhere.ts';
import type { Call, Route } from './server/route.ts';
import { SignIn } from './signin/sign-in.ts';
import { IdentityCenter } from './sso/identity-center.ts';
import { oidcRoute } from './sso/oidc.ts';
import { portalRoute } from './sso/portal.ts';

/** The services that use JSON: all except STS and IAM. */
export class Services {
  readonly identityCenter: IdentityCenter;
  readonly rolesAnywhere: RolesAnywhere;
  readonly signIn: SignIn;
  readonly containerToken = randomBytes(32).toString('hex');
  readonly #pools: IdentityPools;
  readonly #metadata: InstanceMetadata;
  readonly #config: CloudConfig;
  readonly #clock: Clock;
  readonly #issuer: Issuer;
  readonly #directory: Directory;

  constructor(config: CloudConfig, clock: Clock, issuer: Issuer, directory: Directory) {
    this.#config = config;
    this.#clock = clock;
    this.#issuer = issuer;
    this.#directory = directory;
    this.identityCenter = new IdentityCenter(config['identity-center'], clock);
    this.#pools = new IdentityPools(config, directory, (name) => this.#githubKeys(name));
    this.#metadata = new InstanceMetadata(directory);
    this.signIn = new SignIn(directory);
    this.rolesAnywhere = new RolesAnywhere(config, directory);
  }

  /** The route of a call to one of these services. `origin` is the cloud's URL. */
  route(call: Call, origin: string): Route | undefined {
    const now = this.#clock.now();
    const portal = { center: this.identityCenter, config: this.#config, directory: this.#directory };
    return (
      oidcRoute(call, this.identityCenter, origin, now) ??
      portalRoute(call, portal, now) ??
      cognitoRoute(call, this.#pools, now) ??
      this.rolesAnywhere.route(call, now) ??
      this.signIn.route(call, origin, now) ??
      containerRoute(call, this.#directory, this.containerToken, now) ??
      this.#metadata.route(call, now)
    );
  }

  /** The public keys of an issuer whose tokens STS accepts: GitHub or Cognito. */
  async keysOf(issuer: string): Promise<JSONWebKeySet | undefined> {
    return issuer === cognitoIssuer ? this.#pools.tokens.jwks() : this.#githubKeys(issuer);
  }

  /** Tokens of the instance metadata and of AWS Sign-In: clients fetch and use them on their own. */
  get clientTokens(): readonly string[] {
    return [...this.#metadata.secrets(), ...this.signIn.secrets()];
  }

  secrets(): readonly string[] {
    const { identityCenter, containerToken } = this;
    return [
      containerToken,
      ...identityCenter.secrets(),
      ...this.#pools.tokens.secrets(),
      ...this.clientTokens,
    ];
  }

  #githubKeys(issuer: string): JSONWebKeySet | undefined {
    return issuer === this.#issuer.name ? { keys: [...this.#issuer.jwks.keys] } : undefined;
  }
}

import type { Certificate } from '../harness/servers/certificate.ts';
import { Cloud } from '../local/cloud.ts';
import { loadConfig, withCopies } from '../local/config.ts';
import { DelayProxy } from './delay-proxy.ts';
import { manyAccounts } from './subjects.ts';

/**
 * A cloud that is one round trip away. The token endpoint and STS have a proxy each, because they are two origins in
 * reality: a client must not use one connection for both.
 *
 * The cloud and the proxies run in the bench's own process. That process only waits while a subject runs, so on a
 * machine with two cores the subject has one and the cloud the other. A third process would compete with them.
 */
export class DistantCloud {
  /** Milliseconds. */
  readonly roundTrip: number;
  readonly #cloud: Cloud;
  readonly #certificate: Certificate;
  readonly #tokenProxy: DelayProxy;
  readonly #stsProxy: DelayProxy;

  private constructor(
    roundTrip: number,
    cloud: Cloud,
    certificate: Certificate,
    token: DelayProxy,
    sts: DelayProxy,
  ) {
    this.roundTrip = roundTrip;
    this.#cloud = cloud;
    this.#certificate = certificate;
    this.#tokenProxy = token;
    this.#stsProxy = sts;
  }

  /** Starts a cloud with its proxies. The round-trip time is in milliseconds. */
  static async start(roundTrip: number, certificate: Certificate): Promise<DistantCloud> {
    const { key, cert } = certificate;
    const config = withCopies(loadConfig(), '222233334444', manyAccounts);
    const cloud = await Cloud.start({ config, tls: { key, cert } });
    const port = Number(new URL(cloud.url).port);
    const token = await DelayProxy.start(port, roundTrip);
    const sts = await DelayProxy.start(port, roundTrip);
    return new DistantCloud(roundTrip, cloud, certificate, token, sts);
  }

  /** Variables that point a sign-in to this cloud. */
  get environment(): Readonly<Record<string, string>> {
    const { ACTIONS_ID_TOKEN_REQUEST_URL, ACTIONS_ID_TOKEN_REQUEST_TOKEN } = this.#cloud.tokenEndpoint;
    const tokenUrl = new URL(ACTIONS_ID_TOKEN_REQUEST_URL);
    tokenUrl.port = String(this.#tokenProxy.port);
    return {
      ACTIONS_ID_TOKEN_REQUEST_URL: tokenUrl.href,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN,
      AWS_ENDPOINT_URL_STS: `https://127.0.0.1:${this.#stsProxy.port}`,
      NODE_EXTRA_CA_CERTS: this.#certificate.file,
    };
  }

  /** Returns the requests since the last call, in order. */
  takeRequests(): readonly string[] {
    return this.#cloud.requests.splice(0).map(({ what, status }) => `${what} (${status})`);
  }

  async close(): Promise<void> {
    await Promise.all([this.#tokenProxy.close(), this.#stsProxy.close()]);
    await this.#cloud.close();
  }
}

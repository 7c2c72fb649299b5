import http from 'node:http';
import https from 'node:https';
import type { Socket } from 'node:net';
import { EarlyConnections } from './early-connections.ts';

/** The agents for the two schemes. `destroy` closes their connections. */
export interface Agents {
  readonly http: http.Agent;
  readonly https: http.Agent;
  destroy(): void;
}

/** The direct connections of one run. They stay open between requests. */
export class Connections implements Agents {
  readonly http = new http.Agent({ keepAlive: true });
  readonly https = new https.Agent({ keepAlive: true });
  readonly #early = {
    http: new EarlyConnections(this.http, 80),
    https: new EarlyConnections(this.https, 443),
  };

  /** Opens connections now, until so many to this origin wait for a request. Never fails. */
  open(url: URL, count = 1): void {
    this.#early[url.protocol === 'https:' ? 'https' : 'http'].open(url, count);
  }

  /** Takes over a TCP connection to the origin of an https URL, which may still be opening. */
  adopt(url: URL, tcp: Socket): void {
    this.#early.https.adopt(url, tcp);
  }

  /** Resolves when every TCP connection that was taken over is open, or has failed. */
  connected(): Promise<void> {
    return this.#early.https.connected();
  }

  destroy(): void {
    this.#early.http.close();
    this.#early.https.close();
    this.http.destroy();
    this.https.destroy();
  }
}

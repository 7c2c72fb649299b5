import { mkdirSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { makeCertificate } from '../../harness/servers/certificate.ts';
import { Cloud } from '../../local/cloud.ts';
import type { Fault as Answer } from '../../local/server/faults.ts';
import type { FailureId } from '../../src/explanations/index.ts';
import type { World } from '../scenarios/scenario.ts';
import type { Request } from './requests.ts';

/** A fault and its expected outcome. */
export interface Fault {
  readonly how: How;
  /** `passing`: the request is retried. `final`: it is not. `harmless`: the step succeeds. */
  readonly is: 'passing' | 'final' | 'harmless';
  /** The explanation for a request to AWS. */
  readonly id?: FailureId;
  /** For requests with their own explanation. */
  readonly idOf?: {
    readonly token?: FailureId;
    readonly center?: FailureId;
    readonly anywhere?: FailureId;
    /** The SDK describes refusals of AWS Sign-In in its own words. */
    readonly login?: FailureId;
  };
  /** Its retries end after a time, not after a number of requests, so it is tried only once. */
  readonly passesByTime?: true;
  /** Whether the fault can hit a request; absent for all requests. */
  readonly strikes?: (request: Request) => boolean;
}

/** A wrong answer, an address without an answer, or a clock that is off by so many milliseconds. */
export type How = { readonly answer: Answer } | { readonly way: Way } | { readonly clock: number };

type Afterwards = (close: () => void) => void;

/** Redirects the requests to a service. Resolves with the new origin and its variables. */
type Way = (world: World, afterwards: Afterwards) => Promise<Elsewhere>;

export interface Elsewhere {
  readonly origin: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts a TCP server. Resolves with its port. */
async function serve(listen: (socket: Socket) => void, afterwards: Afterwards): Promise<number> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    listen(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterwards(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** Starts a cloud with its own certificate. Resolves with its URL and the certificate file. */
async function tls(world: World, afterwards: Afterwards): Promise<{ url: string; file: string }> {
  const folder = join(world.job.folder, 'tls');
  mkdirSync(folder, { recursive: true });
  const certificate = await makeCertificate(folder);
  const cloud = await Cloud.start({ tls: certificate });
  afterwards(() => void cloud.close());
  return { url: cloud.url, file: certificate.file };
}

const status = (code: number, id: FailureId) =>
  ({ how: { answer: { kind: 'status', status: code } }, is: 'passing', id }) as const;

const passing = (answer: Answer, id: FailureId = 'unreachable') =>
  ({ how: { answer }, is: 'passing', id }) as const;

/** An answer that does not come from the service. */
const foreign = (answer: Answer) => ({ how: { answer }, is: 'final', id: 'foreign-answer' }) as const;

const login = { login: 'profile-broken' } as const;
const page = { token: 'foreign-answer' } as const;
const refusal = (code: string) => ({ kind: 'status', status: 403, code, message: 'Not authorized' }) as const;

/** All faults of a request. */
export const faults = {
  'name not found': {
    is: 'passing',
    id: 'name-not-found',
    how: { way: async () => ({ origin: 'https://nowhere.invalid' }) },
  },
  'connection refused': {
    is: 'passing',
    id: 'unreachable',
    how: { way: async () => ({ origin: 'http://127.0.0.1:1' }) },
  },
  'reset when connected': {
    is: 'passing',
    id: 'unreachable',
    how: {
      way: async (_, afterwards) => {
        const port = await serve((socket) => socket.resetAndDestroy(), afterwards);
        return { origin: `http://127.0.0.1:${port}` };
      },
    },
  },
  'reset in the TLS handshake': {
    is: 'passing',
    id: 'unreachable',
    how: {
      way: async (_, afterwards) => {
        const port = await serve((socket) => socket.once('data', () => socket.resetAndDestroy()), afterwards);
        return { origin: `https://127.0.0.1:${port}` };
      },
    },
  },
  'stall in the TLS handshake': {
    is: 'passing',
    id: 'unreachable',
    how: {
      way: async (_, afterwards) => ({ origin: `https://127.0.0.1:${await serve(() => {}, afterwards)}` }),
    },
  },
  'foreign certificate': {
    is: 'final',
    id: 'certificate',
    idOf: { token: 'certificate' },
    how: { way: async (world, afterwards) => ({ origin: (await tls(world, afterwards)).url }) },
  },
  'certificate of another host': {
    is: 'final',
    id: 'certificate',
    idOf: { token: 'certificate' },
    how: {
      way: async (world, afterwards) => {
        const { url, file } = await tls(world, afterwards);
        return { origin: url.replace('127.0.0.1', 'localhost'), env: { NODE_EXTRA_CA_CERTS: file } };
      },
    },
  },
  'TLS to a plain port': {
    is: 'final',
    id: 'unreachable',
    how: { way: async ({ cloud }) => ({ origin: cloud.url.replace('http:', 'https:') }) },
  },
  'reset before the answer': passing({ kind: 'reset' }),
  'reset in the body': passing({ kind: 'reset-body' }),
  'no answer': passing({ kind: 'stall' }),
  'body that stops': passing({ kind: 'stalled-body' }),
  'body that drips': passing({ kind: 'slow-body' }),
  'body that is cut': passing({ kind: 'cut-body' }),
  'status 429': status(429, 'throttled'),
  'status 500': status(500, 'service-failure'),
  'status 503': status(503, 'service-failure'),
  throttling: { ...passing({ kind: 'throttle' }, 'throttled'), strikes: ({ place }) => place !== 'token' },
  'empty body': { ...foreign({ kind: 'empty' }), idOf: login },
  'malformed body': foreign({ kind: 'malformed' }),
  'huge body': foreign({ kind: 'huge' }),
  'wrong type': { ...foreign({ kind: 'status', status: 200, body: '["a", {"b": 1}]' }), idOf: login },
  'no HTTP': foreign({ kind: 'garbage' }),
  'page with 200': { ...foreign({ kind: 'html' }), idOf: page },
  'page with 403': { ...foreign({ kind: 'html', status: 403 }), idOf: page },
  'page with 503': { ...passing({ kind: 'html', status: 503 }, 'foreign-answer'), idOf: page },
  redirect: {
    is: 'final',
    id: 'redirect',
    idOf: { token: 'redirect' },
    how: { answer: { kind: 'redirect', location: 'https://login.example.com/' } },
  },
  refusal: {
    is: 'final',
    id: 'aws-refused',
    idOf: { token: 'token-refused', center: 'sso-declined', anywhere: 'rolesanywhere-refused', ...login },
    how: { answer: refusal('AccessDenied') },
  },
  'keys that nobody knows': {
    is: 'final',
    id: 'credentials-unknown',
    how: { answer: refusal('InvalidClientTokenId') },
    strikes: ({ signed, place }) => signed === 'given' && place !== 'CreateSession',
  },
  'a session that is not known yet': {
    is: 'passing',
    passesByTime: true,
    how: { answer: refusal('InvalidClientTokenId') },
    strikes: ({ signed }) => signed === 'fresh',
  },
  'a clock an hour ahead': { is: 'harmless', how: { clock: 3_600_000 }, strikes: ({ byClock }) => !byClock },
  'a clock an hour behind': {
    is: 'harmless',
    how: { clock: -3_600_000 },
    strikes: ({ byClock }) => !byClock,
  },
} as const satisfies Record<string, Fault>;

export type FaultName = keyof typeof faults;

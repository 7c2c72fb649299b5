import { ServiceError } from '../errors/index.ts';
import { readRegularFile } from '../files/regular-file.ts';
import type { Answer, Request } from '../net/http.ts';
import { retrying } from '../retry/attempts.ts';
import { isPassing, systemCode } from '../retry/passing.ts';
import { Secret } from '../text/secret.ts';
import { type CheckedCredentials, checkCredentials, lacking } from './answer.ts';
import type { Wire } from './client.ts';
import { jsonOf, refusalOf } from './json-answer.ts';
import type { Origin } from './service.ts';
import { serviceErrorOf } from './service-error.ts';

/** The endpoint beside a container: https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html */
export interface ContainerPlan {
  readonly url: string;
  /** The variable that names it. */
  readonly from: string;
  readonly token?: Secret;
  /** Wins over `token`, and is read again for each request. */
  readonly tokenFile?: string;
}

/** The metadata service of an EC2 instance: https://docs.aws.amazon.com/sdkref/latest/guide/feature-imds-credentials.html */
export interface InstancePlan {
  readonly url: string;
  /** The variable, or the setting of a profile, that can replace the URL. */
  readonly from: string;
  /** Whether version 1 of the service, which knows no tokens, may be asked. */
  readonly allowsVersion1: boolean;
}

// Milliseconds for one answer. Both services are beside the machine, or do not exist.
const patience = 1_000;

const container = 'the endpoint of the container';
const instance = 'the metadata service of the instance';

type Ask = Omit<Request, 'url'> & { readonly url: string };

// Attempts without any answer. The answer with the instance's token may have a hop limit that silently excludes containers.
const mostSilent = 3;

/** Whether to try again. A container's endpoint may be starting up; an instance's service exists or does not. */
function mayComeUp(service: string): (error: unknown) => boolean {
  let silent = 0;
  return (error) => {
    if (error instanceof ServiceError && error.status === undefined) silent += 1;
    return isPassing(error) && silent < mostSilent && (service === container || !isAbsent(error));
  };
}

/** Sends one request, past any proxy, with the usual retries. Rejects with `ServiceError` for every status but 2xx. */
async function ask(service: string, { url: text, ...request }: Ask, wire: Wire): Promise<[Answer, Origin]> {
  const { http, rules } = wire;
  const url = new URL(text);
  const origin = { service, host: url.host, clockBehind: undefined };
  const call = { name: `Request to ${service}`, passes: mayComeUp(service) };
  return retrying(call, rules, async () => {
    try {
      const answer = await http.send({ url, patience, direct: true, ...request }, rules.deadline);
      if (answer.status < 200 || answer.status > 299) throw refusalOf(answer, origin);
      return [answer, origin];
    } catch (error) {
      throw serviceErrorOf(error, service, url.host);
    }
  });
}

/** Whether no connection could be made: these addresses exist only beside such a machine. */
export function isAbsent(error: unknown): boolean {
  const { cause } = (error ?? {}) as { cause?: unknown };
  const { syscall } = (cause ?? error ?? {}) as { syscall?: unknown };
  return syscall === 'connect' && systemCode(error) !== 'ECONNRESET';
}

/** The credentials of a container's task. Rejects with `ServiceError`, `ForeignAnswerError`, `FileError` or `DeadlineError`. */
export async function containerCredentials(
  { url, token, tokenFile }: ContainerPlan,
  wire: Wire,
  mask: (secret: Secret) => void,
): Promise<CheckedCredentials> {
  const text = tokenFile ? readRegularFile(tokenFile, { links: true })?.text.trim() : token?.reveal();
  if (text) mask(new Secret(text));
  const headers = { accept: 'application/json', ...(text && { authorization: text }) };
  const [answer, origin] = await ask(container, { url, headers }, wire);
  return credentialsIn(jsonOf(answer, origin), origin);
}

const path = '/latest/meta-data/iam/security-credentials/';

/**
 * The credentials of an instance's role. Rejects as `containerCredentials` does. `isAbsent` tells whether the error means that
 * there is no such service.
 */
export async function instanceCredentials(
  plan: InstancePlan,
  wire: Wire,
  mask: (secret: Secret) => void,
): Promise<CheckedCredentials> {
  const base = plan.url.replace(/(?<!\/)\/+$/, '');
  const token = await sessionToken(base, plan, wire);
  if (token) mask(token);
  const headers = token ? { 'x-aws-ec2-metadata-token': token.reveal() } : {};
  const [role, origin] = await ask(instance, { url: base + path, headers }, wire);
  const name = role.body.toString('utf8', 0, 4096).trim().split(/\s/)[0] ?? '';
  // https://docs.aws.amazon.com/IAM/latest/APIReference/API_Role.html
  if (!/^[\w+=,.@-]{1,64}$/.test(name)) throw lacking('role', origin);
  const [answer, place] = await ask(instance, { url: base + path + name, headers }, wire);
  return credentialsIn(jsonOf(answer, place), place);
}

/** The token that version 2 of the service requires; undefined if the service knows only version 1. */
async function sessionToken(
  base: string,
  { allowsVersion1 }: InstancePlan,
  wire: Wire,
): Promise<Secret | undefined> {
  const url = `${base}/latest/api/token`;
  const headers = { 'x-aws-ec2-metadata-token-ttl-seconds': '21600' };
  try {
    const [{ body }, origin] = await ask(instance, { url, method: 'PUT', headers }, wire);
    const token = body.toString('utf8').trim();
    if (!/^[\x21-\x7e]{1,4096}$/.test(token)) throw lacking('token', origin);
    return new Secret(token);
  } catch (error) {
    const { status } = error as { status?: unknown };
    if (allowsVersion1 && (status === 403 || status === 404 || status === 405)) return undefined;
    throw error;
  }
}

function credentialsIn(found: Readonly<Record<string, unknown>>, origin: Origin): CheckedCredentials {
  const { AccessKeyId, SecretAccessKey, Token, Expiration } = found;
  return checkCredentials(
    {
      accessKeyId: AccessKeyId,
      secretAccessKey: SecretAccessKey,
      sessionToken: Token,
      expiration: Expiration,
    },
    origin,
  );
}

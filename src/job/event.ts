import { readRegularFile } from '../files/regular-file.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the action needs to know of the run's event. */
export interface RunEvent {
  readonly name: string;
  readonly fork: boolean;
  readonly dependabot: boolean;
  /** Whether the repository and its logs are public; undefined if the event does not say. */
  readonly isPublic?: boolean;
}

interface Repository {
  readonly full_name?: unknown;
  readonly visibility?: unknown;
  readonly private?: unknown;
}

interface Payload {
  readonly repository?: Repository;
  readonly pull_request?: { readonly head?: { readonly repo?: Repository | null } | null } | null;
}

/** The event that started this run. A missing or damaged event file counts as empty. */
export function readRunEvent(env: Env): RunEvent {
  const { GITHUB_EVENT_NAME: name = '', GITHUB_ACTOR: actor } = env;
  const { repository, pull_request: pull } = payloadIn(env.GITHUB_EVENT_PATH);
  const isPublic = isPublicRepository(repository);
  const head = pull?.head;
  return {
    name,
    // A pull_request_target run belongs to the base repository, and gets its tokens and secrets.
    fork: name !== 'pull_request_target' && Boolean(head) && head?.repo?.full_name !== repository?.full_name,
    dependabot: actor === 'dependabot[bot]',
    ...(isPublic !== undefined && { isPublic }),
  };
}

function isPublicRepository(repository: Repository | undefined): boolean | undefined {
  const { visibility, private: isPrivate } = repository ?? {};
  if (typeof visibility === 'string') return visibility !== 'private' && visibility !== 'internal';
  return typeof isPrivate === 'boolean' ? !isPrivate : undefined;
}

function payloadIn(path: string | undefined): Payload {
  try {
    const text = path && readRegularFile(path, { links: true })?.text;
    // Only ASCII matters here, so the bytes need not be decoded.
    const payload: unknown = text ? JSON.parse(text) : undefined;
    return typeof payload === 'object' && payload !== null ? (payload as Payload) : {};
  } catch {
    return {};
  }
}

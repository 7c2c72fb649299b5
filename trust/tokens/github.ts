import { type Form, type Model, ordered, type Part, type Piece, partsOf } from './model.ts';
import { isDigit, isFree, isOfName, isOfPath } from './text.ts';

const at = { anyone: 0, owner: 1, repository: 2, event: 3, ref: 4, environment: 5, workflow: 6 } as const;

const name = (text: string, more: Omit<Partial<Piece>, 'name'> = {}): Piece => ({
  name: text,
  allows: isOfName,
  fresh: `some-${text}`,
  ...more,
});

const pieces: readonly Piece[] = [
  name('owner', { level: at.owner, fresh: 'stranger' }),
  name('owner_id', { allows: isDigit, fresh: '90000001', of: 'owner' }),
  name('repository', { level: at.repository, fresh: 'anything', within: 'owner' }),
  name('repository_id', { allows: isDigit, fresh: '90000002', of: 'repository' }),
  name('branch', { level: at.ref, allows: isOfPath, fresh: 'any-branch' }),
  name('tag', { level: at.ref, allows: isOfPath, fresh: 'any-tag' }),
  name('number', { allows: isDigit, fresh: '42' }),
  name('environment', { level: at.environment, allows: isFree, fresh: 'any-environment' }),
  // A run of an environment may be on any branch that the rules of the environment allow.
  name('deployed', { level: at.workflow, onlyIfAsked: true, allows: isOfPath, fresh: 'any-branch' }),
  name('workflow', { level: at.workflow, onlyIfAsked: true, allows: isFree, fresh: 'Any workflow' }),
  name('job_workflow_ref', {
    level: at.workflow,
    onlyIfAsked: true,
    allows: isOfPath,
    fresh: 'stranger/anything/.github/workflows/any.yml@refs/heads/main',
  }),
  name('actor', { allows: isOfName, fresh: 'somebody' }),
  name('actor_id', { allows: isDigit, fresh: '90000003', of: 'actor' }),
  name('enterprise_id', { allows: isDigit, fresh: '90000004' }),
];

// After the pieces of `sub`, in any order.
const rest = ['workflow', 'job_workflow_ref', 'actor', 'actor_id', 'enterprise_id'];

/** https://docs.github.com/actions/reference/security/oidc */
const claims: Readonly<Record<string, readonly Part[]>> = {
  repository: partsOf('{owner}/{repository}'),
  repository_owner: partsOf('{owner}'),
  repository_id: partsOf('{repository_id}'),
  repository_owner_id: partsOf('{owner_id}'),
  workflow: partsOf('{workflow}'),
  job_workflow_ref: partsOf('{job_workflow_ref}'),
  actor: partsOf('{actor}'),
  actor_id: partsOf('{actor_id}'),
  enterprise_id: partsOf('{enterprise_id}'),
};

interface Context {
  readonly what: string;
  readonly level?: number;
  readonly sub: string;
  readonly pieces: readonly string[];
  readonly claims: Readonly<Record<string, readonly Part[]>>;
}

/** A run for an environment. The rules of the environment decide from which refs that may be. */
function deployment(ref: string, pieces: readonly string[]): Context {
  return {
    what: 'a run for an environment',
    sub: 'environment:{environment}',
    pieces: ['environment', ...pieces],
    claims: {
      ref: partsOf(ref),
      environment: partsOf('{environment}'),
      event_name: [ref.startsWith('refs/pull/') ? 'pull_request' : 'push'],
    },
  };
}

const contexts: readonly Context[] = [
  {
    what: 'a pull request',
    level: at.event,
    sub: 'pull_request',
    pieces: ['number'],
    claims: { ref: partsOf('refs/pull/{number}/merge'), event_name: ['pull_request'] },
  },
  {
    what: 'a push to a branch',
    sub: 'ref:refs/heads/{branch}',
    pieces: ['branch'],
    claims: { ref: partsOf('refs/heads/{branch}'), event_name: ['push'] },
  },
  {
    what: 'a push of a tag',
    sub: 'ref:refs/tags/{tag}',
    pieces: ['tag'],
    claims: { ref: partsOf('refs/tags/{tag}'), event_name: ['push'] },
  },
  deployment('refs/heads/{deployed}', ['deployed']),
  deployment('refs/tags/{deployed}', ['deployed']),
  deployment('refs/pull/{number}/merge', ['number']),
];

const repo = {
  plain: ['repo:{owner}/{repository}', ['owner', 'owner_id', 'repository', 'repository_id']],
  immutable: [
    'repo:{owner}@{owner_id}/{repository}@{repository_id}',
    ['owner', 'owner_id', 'repository', 'repository_id'],
  ],
} as const;

/** What a customised `sub` has for a claim: https://docs.github.com/rest/actions/oidc */
function segment(key: string, context: Context, repoForm: string): string | undefined {
  if (key === 'repo') return repoForm;
  if (key === 'context') return context.sub;
  const own = { ...claims, ...context.claims }[key];
  return own && `${key}:${own.map((part) => (typeof part === 'string' ? part : `{${part.piece}}`)).join('')}`;
}

/** The keys of the customised forms of `sub` in the values of a policy. */
export function templatesIn(values: readonly string[]): readonly (readonly string[])[] {
  const known = ['context', 'event_name', 'ref', 'environment', ...Object.keys(claims)];
  const found = values.flatMap((value) => {
    const segments = value.split(':');
    const keys = segments.flatMap((text, index) => {
      if (text === 'repo' && index === 0) return ['repo'];
      return known.includes(text) && index < segments.length - 1 ? [text] : [];
    });
    const isDefault =
      keys[0] === 'repo' && keys.length === 2 && ['ref', 'environment'].includes(keys[1] ?? '');
    const isWhole =
      keys[0] === 'repo' && segments.length === 2 && /^[^*?/]+\/[^*?]+$/.test(segments[1] ?? '');
    return keys.length > 0 && !isDefault && (keys.length > 1 || isWhole || keys[0] !== 'repo')
      ? [keys.join()]
      : [];
  });
  return [...new Set(found)].map((keys) => keys.split(','));
}

/** The tokens of GitHub, with the forms of `sub` that the policy's values suggest. */
export function githubModel(values: readonly string[]): Model {
  const templates = [['repo', 'context'], ...templatesIn(values)];
  const forms = templates.flatMap((keys) =>
    contexts.flatMap((context) =>
      Object.values(repo).flatMap(([repoForm, names]): readonly Form[] => {
        if (!keys.includes('repo') && repoForm === repo.immutable[0]) return [];
        const segments = keys.map((key) => segment(key, context, repoForm));
        if (segments.some((text) => text === undefined)) return [];
        const sub = partsOf(segments.join(':'));
        return [
          {
            what: context.what,
            ...(context.level !== undefined && { level: context.level }),
            pieces: ordered([...names, ...context.pieces, ...rest], sub),
            claims: { ...claims, ...context.claims, sub },
          },
        ];
      }),
    ),
  );
  return { levels, pieces, forms };
}

const levels: Model['levels'] = [
  { name: 'anyone', words: () => 'any repository of anybody on the issuer gets in' },
  { name: 'owner', words: ({ owner }) => `a repository of another owner, such as ${owner}, gets in` },
  {
    name: 'repository',
    words: ({ owner, repository }) => `another repository, such as ${owner}/${repository}, gets in`,
  },
  {
    name: 'event',
    words: ({ owner, repository }) => `a pull request in ${owner}/${repository} gets in`,
  },
  {
    name: 'ref',
    words: ({ branch, tag }, { what }) => `${what}, such as ${branch ?? tag}, gets in`,
  },
  {
    name: 'environment',
    words: ({ environment }) => `another environment, such as ${environment}, gets in`,
  },
  { name: 'workflow', words: () => 'another workflow, or another branch with this environment, gets in' },
];

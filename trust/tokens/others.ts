import { type Form, type Model, type Piece, partsOf } from './model.ts';
import { isDigit, isFree, isOfName, isOfPath, isPrinted } from './text.ts';

const free = (name: string, level?: number, more: Partial<Piece> = {}): Piece => ({
  name,
  allows: isOfName,
  fresh: `some-${name}`,
  ...(level !== undefined && { level }),
  ...more,
});

const says = (words: string) => () => `${words} gets in`;
/** A path without empty parts. */
const isPath = (value: string) => /^[\w.-]+(\/[\w.-]+)*$/.test(value);

const anyone = { name: 'anyone', words: says('any token of the issuer') };

/** https://docs.gitlab.com/ci/secrets/id_token_authentication/ */
function gitlab(values: readonly string[]): Model {
  const byId = values.some((value) => value.startsWith('project_id:'));
  const project = byId ? 'project_id:{project_id}' : 'project_path:{group}/{project}';
  const own = byId ? ['project_id', 'namespace_id'] : ['group', 'namespace_id', 'project', 'project_id'];
  const common = {
    project_id: partsOf('{project_id}'),
    namespace_id: partsOf('{namespace_id}'),
    user_login: partsOf('{user}'),
    ref_protected: partsOf('{protected}'),
    runner_environment: ['gitlab-hosted'],
  };
  const form = (what: string, type: string, ref: string, pipeline: string): Form => ({
    what,
    pieces: [...own, ref, 'protected', 'user'],
    claims: {
      ...common,
      sub: partsOf(`${project}:ref_type:${type}:ref:{${ref}}`),
      pipeline_source: [pipeline],
    },
  });
  return {
    levels: [
      anyone,
      { name: 'owner', words: ({ group }) => `a project of another group, such as ${group}, gets in` },
      {
        name: 'repository',
        words: ({ group, project: name }) => `another project, such as ${group}/${name}, gets in`,
      },
      { name: 'event', words: says('a merge request pipeline') },
      { name: 'ref', words: ({ branch, tag }) => `another branch or tag, such as ${branch ?? tag}, gets in` },
      { name: 'environment', words: says('an unprotected branch or tag') },
    ],
    pieces: [
      free('group', 1, { fresh: 'stranger', allows: isOfPath, isValid: isPath }),
      free('namespace_id', undefined, { allows: isDigit, fresh: '90000001', of: 'group' }),
      free('project', 2, { fresh: 'anything', allows: isOfPath, isValid: isPath, within: 'group' }),
      free('project_id', byId ? 2 : undefined, {
        allows: isDigit,
        fresh: '90000002',
        ...(!byId && { of: 'project' }),
      }),
      // The code of a merge request is that of its source branch.
      free('source', 3, { allows: isOfPath, fresh: 'any-branch' }),
      free('branch', 4, { allows: isOfPath, fresh: 'any-branch' }),
      free('tag', 4, { allows: isOfPath, fresh: 'any-tag' }),
      free('protected', 5, { values: ['true', 'false'] }),
      free('user'),
    ],
    forms: [
      form('a merge request', 'branch', 'source', 'merge_request_event'),
      form('a push to a branch', 'branch', 'branch', 'push'),
      form('a push of a tag', 'tag', 'tag', 'push'),
    ],
  };
}

/** https://circleci.com/docs/openid-connect-tokens/: every organization has an issuer of its own. */
const circleci = (): Model => ({
  levels: [
    { name: 'repository', words: ({ project }) => `another project, such as ${project}, gets in` },
    { name: 'workflow', words: says('a job that another person starts, or reruns with SSH,') },
  ],
  pieces: [
    free('organization', undefined),
    free('project', 0),
    free('user', 1),
    free('origin', undefined, { allows: isOfPath }),
    free('ref', undefined, { allows: isOfPath }),
  ],
  forms: ['', '/vcs-origin/{origin}/vcs-ref/{ref}'].map((tail) => ({
    what: 'a job',
    pieces: ['organization', 'project', 'user', ...(tail ? ['origin', 'ref'] : [])],
    claims: {
      sub: partsOf(`org/{organization}/project/{project}/user/{user}${tail}`),
      'oidc.circleci.com/project-id': partsOf('{project}'),
    },
  })),
});

/** https://buildkite.com/docs/pipelines/security/oidc */
const buildkite = (): Model => ({
  levels: [
    anyone,
    { name: 'owner', words: says('another organization') },
    { name: 'repository', words: ({ pipeline }) => `another pipeline, such as ${pipeline}, gets in` },
    { name: 'ref', words: says('another branch or tag') },
  ],
  pieces: [
    free('organization', 1, { fresh: 'stranger' }),
    free('organization_id', undefined, { of: 'organization' }),
    free('pipeline', 2, { within: 'organization' }),
    free('pipeline_id', undefined, { of: 'pipeline' }),
    free('ref', 3, { allows: isOfPath, fresh: 'any-branch' }),
    free('commit'),
    free('step'),
  ],
  forms: ['heads', 'tags'].map((kind) => ({
    what: 'a build',
    pieces: ['organization', 'organization_id', 'pipeline', 'pipeline_id', 'ref', 'commit', 'step'],
    claims: {
      sub: partsOf(
        `organization:{organization}:pipeline:{pipeline}:ref:refs/${kind}/{ref}:commit:{commit}:step:{step}`,
      ),
      organization_slug: partsOf('{organization}'),
      organization_id: partsOf('{organization_id}'),
      pipeline_slug: partsOf('{pipeline}'),
      pipeline_id: partsOf('{pipeline_id}'),
      build_branch: partsOf('{ref}'),
    },
  })),
});

/** https://developer.hashicorp.com/terraform/cloud-docs/workspaces/dynamic-provider-credentials/workload-identity-tokens */
const terraform = (): Model => ({
  levels: [
    anyone,
    { name: 'owner', words: says('another organization') },
    { name: 'repository', words: ({ workspace }) => `another workspace, such as ${workspace}, gets in` },
    { name: 'event', words: says('a plan, whose changes nobody has approved,') },
  ],
  pieces: [
    free('organization', 1, { fresh: 'stranger', allows: isFree }),
    free('project', 2, { allows: isFree }),
    free('workspace', 2, { allows: isFree }),
  ],
  forms: ['plan', 'apply'].map((phase) => ({
    what: phase === 'plan' ? 'a plan' : 'an apply',
    ...(phase === 'plan' && { level: 3 }),
    pieces: ['organization', 'project', 'workspace'],
    claims: {
      sub: partsOf(`organization:{organization}:project:{project}:workspace:{workspace}:run_phase:${phase}`),
    },
  })),
});

/** https://support.atlassian.com/bitbucket-cloud/docs/deploy-on-aws-using-bitbucket-pipelines-openid-connect/ */
const bitbucket = (): Model => ({
  levels: [
    { name: 'repository', words: says('another repository of the workspace') },
    { name: 'environment', words: says('a step of another environment, or of none,') },
  ],
  pieces: [
    free('repository', 0, { fresh: '{90000000-0000-4000-8000-000000000001}', allows: isFree }),
    free('environment', 1, { fresh: '{90000000-0000-4000-8000-000000000002}', allows: isFree }),
    free('step', undefined, { fresh: '{90000000-0000-4000-8000-000000000003}', allows: isFree }),
  ],
  forms: [
    {
      what: 'a step',
      level: 1,
      pieces: ['repository', 'step'],
      claims: { sub: partsOf('{repository}:{step}') },
    },
    {
      what: 'a deployment',
      pieces: ['repository', 'environment', 'step'],
      claims: { sub: partsOf('{repository}:{environment}:{step}') },
    },
  ],
});

const other = (): Model => ({
  levels: [anyone, { name: 'owner', words: ({ subject }) => `another subject, such as ${subject}, gets in` }],
  pieces: [{ name: 'subject', allows: isPrinted, fresh: 'stranger', level: 1 }],
  forms: [{ what: 'a token', pieces: ['subject'], claims: { sub: partsOf('{subject}') } }],
});

/** The models of other issuers, by their kind. */
export const otherModels = {
  gitlab,
  circleci,
  buildkite,
  terraform,
  bitbucket,
  other,
};

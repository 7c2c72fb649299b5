/**
 * The layers of every tree, lowest first. A file may import from the lines above its own and from its own line. Every file
 * belongs to exactly one line, so a new folder needs one. `npm test` checks this, and that no files or folders import each
 * other in a circle.
 */
export const layers = {
  src: [
    'text/',
    'identity.ts',
    'errors/',
    'session.ts route.ts runner.ts',
    'net/',
    'files/',
    'retry/',
    'aws/',
    'context.ts run.ts',
    'explain/',
    'chain/',
    'chain/failures/',
    'inputs/schema/',
    'inputs/',
    'sources/contract/',
    'sources/*/',
    'sources/',
    'plan/parts/',
    'plan/rules/',
    'plan/',
    'preflight.ts authenticate.ts',
    'deliveries/contract/',
    'deliveries/*/',
    'deliveries/',
    'explanations/',
    'job/',
    'report.ts renew.ts check.ts',
    'start/',
    'main.ts post.ts logout.ts credential-process.ts',
    'index.ts',
  ],
  trust: [
    'text/ clock.ts',
    'engine/',
    'issuers/',
    'tokens/',
    'widest/',
    'read/ who/',
    'findings/',
    'command/',
    'action/',
    'index.ts',
  ],
  local: [
    'query/',
    'clock.ts',
    'server/',
    'config.ts',
    'accounts/',
    'issuers/',
    'sts/ iam/ cognito/ rolesanywhere/ sso/ signin/ instance/ github/',
    'endpoints.ts services.ts query-services.ts',
    'cloud.ts',
    'main.ts',
    'action/',
  ],
  harness: ['servers/ runner/', 'demo/'],
  compare: [
    'scenario.ts effects.ts',
    'subject.ts scenarios.ts pair.ts',
    'differences.ts run.ts',
    'judge.ts',
    'text.ts',
    'main.ts',
  ],
  bench: [
    'quartiles.ts arguments.ts relay.ts prepare.ts table.ts probe.cjs handshake.cjs sockets.cjs load/',
    'delay-proxy.ts bundle.ts',
    'subjects.ts',
    'distant-cloud.ts',
    'measure.ts',
    'result.ts',
    'goals.ts',
    'text.ts',
    'main.ts',
  ],
  scripts: [
    'troubleshooting/ coverage/ speed.ts load-picture.ts trust-picture.ts',
    'mutants.ts',
    'mutation-figures.ts',
    'action-yml.ts action-types.ts readme-tables.ts partitions.ts plain-functions.ts compact.ts statistics.ts contents.ts lock.ts',
    'tree-shake.ts licence-texts.ts',
    'bundle.ts',
    'dependencies.ts licences.ts owner.ts release-notes.ts reproduce.ts',
    'sbom.ts',
    'build.ts generate.ts e2e.ts',
    'build-mutants.ts',
  ],
};

/** The other trees that a tree may import. */
const reach = {
  src: ['trust'],
  trust: [],
  local: ['trust'],
  harness: ['local'],
  bench: ['src', 'local', 'harness'],
  compare: ['local', 'harness'],
  scripts: ['src', 'trust', 'compare', 'bench', '__tests__'],
};

/** The pattern for the files of a place, without subfolders: `plan/` and `plan/rules/` have separate lines. */
const files = (tree, place) => {
  const pattern = place.replaceAll('.', '\\.').replaceAll('*', '(?!contract/)[^/]+');
  return place.endsWith('/') ? `^${tree}/${pattern}[^/]+$` : `^${tree}/${pattern}$`;
};

/** The pattern of each line of a tree. */
export const linesOf = (tree) =>
  layers[tree].map(
    (line) =>
      `(${line
        .split(' ')
        .map((place) => files(tree, place))
        .join('|')})`,
  );

const pointDown = (tree) =>
  linesOf(tree).map((line, index, lines) => ({
    name: `${layers[tree][index]} imports only what is below it`,
    severity: 'error',
    from: { path: line },
    to: { path: `^${tree}/`, pathNot: lines.slice(0, index + 1).join('|') },
  }));

const onlyIn = (tree, places, what) => ({
  name: `only ${places.join(', ')} of ${tree} use ${what}`,
  severity: 'error',
  from: { path: `^${tree}/`, pathNot: `^${tree}/(${places.join('|')})` },
  to: { path: what },
});

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    ...Object.keys(layers).flatMap(pointDown),
    ...Object.entries(reach).map(([tree, others]) => ({
      name: `${tree} imports of other trees only ${others.join(', ') || 'nothing'}`,
      severity: 'error',
      from: { path: `^${tree}/` },
      to: {
        path: `^(${[...Object.keys(reach), '__tests__'].join('|')})/`,
        pathNot: `^(${[tree, ...others].join('|')})/`,
      },
    })),
    onlyIn('src', ['job/'], '@actions/'),
    onlyIn('src', ['aws/', 'retry/sdk-strategy', 'sources/'], '@(aws-sdk|smithy)/'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default'],
    },
    parser: 'swc',
    tsPreCompilationDeps: true,
  },
};

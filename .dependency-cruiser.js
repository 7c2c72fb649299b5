/** The layers of `src/`: imports point down. `npm test` checks them. */
const below = (from, ...to) => ({
  name: `${from} imports only what is below it`,
  severity: 'error',
  from: { path: `^src/(${from})` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...to].join('|')})` },
});

const ground = [
  'types\\.ts',
  'source-plan\\.ts',
  'errors\\.ts',
  'secret\\.ts',
  'markdown\\.ts',
  'duration\\.ts',
];

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    { name: 'no circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'only github/ uses @actions',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/github/' },
      to: { path: '@actions/' },
    },
    {
      name: 'only aws/ uses the AWS SDK',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/aws/' },
      to: { path: '@(aws-sdk|smithy)/' },
    },
    {
      name: 'src knows nothing of the local cloud or the tests',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(local|bench|scripts|__tests__)/' },
    },
    {
      name: 'local knows nothing of src',
      severity: 'error',
      from: { path: '^local/' },
      to: { path: '^(src|bench|scripts|__tests__)/' },
    },
    {
      name: 'nothing imports an entry',
      severity: 'error',
      from: { pathNot: '^src/index\\.ts' },
      to: { path: '^src/(main|post)\\.ts' },
    },
    below('(types|source-plan|errors|secret|markdown|duration)\\.ts'),
    below('aws/|files/', ...ground),
    below('sources/|chain/|explain/', 'aws/', 'files/', ...ground),
    below('authenticate\\.ts', 'sources/', 'chain/', 'aws/', ...ground),
    below(
      'inputs/|github/|deliveries/',
      'authenticate\\.ts',
      'sources/',
      'chain/',
      'explain/',
      'aws/',
      'files/',
      ...ground,
    ),
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

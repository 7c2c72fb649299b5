import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, isAbsolute, join, relative } from 'node:path';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import { type OutputChunk, type Plugin, rollup } from 'rollup';
import { compact } from './compact.ts';
import { plainFunctions } from './plain-functions.ts';

/** Scopes whose packages have ES modules, so that what nothing uses can be left out. */
const scopes = /^@(aws-sdk|smithy|actions)\//;

/**
 * Joins a compiled entry and the ES modules of the SDK and of GitHub's libraries in `to`, without the functions that nothing uses: the
 * bundler itself keeps or drops whole modules. A sign-in takes 0.96 of the time. `statistics`: a file for the sizes, in the bundler's form.
 */
export async function treeShake(entry: string, to: string, statistics: string): Promise<void> {
  const shaken = await rollup({
    input: entry,
    plugins: [esModules(), nodeResolve({ mainFields: ['module', 'main'] }), smaller],
    // GitHub's libraries do not say that their modules only define things.
    treeshake: { moduleSideEffects: false },
    onLog: (level, { code, message }) => {
      // Compiled TypeScript begins with `this`, and modules of @actions/core import each other.
      if (level !== 'warn' || code === 'THIS_IS_UNDEFINED' || code === 'CIRCULAR_DEPENDENCY') return;
      throw new Error(message);
    },
  });
  const { output } = await shaken.write({
    dir: to,
    chunkFileNames: '[name].js',
    generatedCode: 'es2015',
    hoistTransitiveImports: false,
    minifyInternalExports: false,
    // The bundle must not depend on the folder of the checkout.
    paths: (id) => (isAbsolute(id) ? relative(to, id) : id),
  });
  const modules = output.filter((each) => each.type === 'chunk').flatMap(sizes);
  writeFileSync(statistics, JSON.stringify({ modules }));
}

/** Leaves other packages to the bundler, and those that are no ES modules. */
const esModules = (): Plugin => ({
  name: 'es-modules',
  resolveId: {
    order: 'pre',
    async handler(source, importer) {
      if (importer === undefined || /^[./]/.test(source)) return null;
      if (!scopes.test(source)) return { id: source, external: true };
      const found = await this.resolve(source, importer, { skipSelf: true });
      if (!found) throw new Error(`${importer} imports ${source}, which is not installed`);
      return isEsModule(found.id) ? found : { id: found.id, external: true };
    },
  },
});

/** Whether Node, or the convention of the SDK, takes a file for an ES module: https://nodejs.org/api/packages.html#determining-module-system */
function isEsModule(file: string): boolean {
  if (file.includes('/dist-es/') || file.endsWith('.json')) return true;
  let folder = dirname(file);
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return (
    (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { type?: string }).type === 'module'
  );
}

/** Makes modules cheaper for Node to load. */
const smaller: Plugin = {
  name: 'smaller',
  transform(code, id) {
    if (id.endsWith('package.json')) return { code: versionIn(code), map: null };
    return { code: compact(plainFunctions(filesLater(code))), map: null };
  },
};

/** The SDK reads only the version. */
const versionIn = (json: string) =>
  `export default { version: ${JSON.stringify((JSON.parse(json) as { version: string }).version)} };`;

/** Loads `fs/promises` when a file is read: Node takes 1.5 ms for it, and a sign-in reads no file through the SDK. */
const filesLater = (code: string) =>
  code.replace(
    /^import \{ readFile(?: as (\w+))? \} from "node:fs\/promises";$/gm,
    (_, name = 'readFile') =>
      `import { promises } from "node:fs";\nconst ${name} = (...given) => promises.readFile(...given);`,
  );

const sizes = ({ modules }: OutputChunk) =>
  Object.entries(modules).map(([name, { renderedLength: size }]) => ({ name, size, chunks: [0] }));

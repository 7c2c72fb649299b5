import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly main?: string;
  readonly module?: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly sideEffects?: unknown;
}

/** Scopes whose packages have ES modules that a bundler does not take by itself, or does not prune. */
const scopes = ['@aws-sdk', '@smithy', '@actions'];

/**
 * Copies packages into `to`, beside the compiled sources, where the bundler finds them first, and with their ES modules alone: those
 * it can prune, and they start faster. The SDK's own packages name their CommonJS for Node; `@actions` does not say that its modules
 * have no side effects, so its HTTP client would be loaded with everything.
 */
export function copyEsModules(from: string, to: string): void {
  for (const scope of scopes) {
    for (const name of readdirSync(join(from, scope))) {
      const source = join(from, scope, name);
      const target = join(to, scope, name);
      cpSync(source, target, { recursive: true, filter: (path) => !/\/dist-(cjs|types)(\/|$)/.test(path) });
      for (const path of filesIn(target)) {
        const text = readFileSync(path, 'utf8');
        const changed = filesLater(text);
        if (changed !== text) writeFileSync(path, changed);
      }
      const file = join(target, 'package.json');
      writeFileSync(file, JSON.stringify(ofEsModules(JSON.parse(readFileSync(file, 'utf8')) as Package)));
    }
  }
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));

/** Loads `fs/promises` when a file is read: Node takes 1.5 ms for it, and a sign-in reads no file through the SDK. */
const filesLater = (text: string) =>
  text.replace(
    /^import \{ readFile(?: as (\w+))? \} from "node:fs\/promises";$/gm,
    (_, name = 'readFile') =>
      `import { promises } from "node:fs";\nconst ${name} = (...given) => promises.readFile(...given);`,
  );

function ofEsModules({ main, module, exports, sideEffects = false, ...rest }: Package): Package {
  return {
    ...rest,
    sideEffects,
    ...((module ?? main) && { main: module ?? main }),
    ...(exports && {
      exports: Object.fromEntries(Object.entries(exports).map(([path, entry]) => [path, esModuleOf(entry)])),
    }),
  };
}

/** The ES module of an entry of `exports`: https://nodejs.org/api/packages.html#conditional-exports */
function esModuleOf(entry: unknown): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const { module, import: imported, default: fallback } = entry as Readonly<Record<string, unknown>>;
  return esModuleOf(module ?? imported ?? fallback);
}

import { readFileSync } from 'node:fs';

/**
 * Bytes of source by package, in what the bundler tells about bundles. Packages are paths as in the lock file, because a bundle can have
 * two versions of one. A module without a chunk is not in the bundle, because nothing uses it.
 */
export function sizesIn(files: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const seen = new Set<string>();
  for (const file of files) {
    const { modules } = JSON.parse(readFileSync(file, 'utf8')) as { modules: readonly Module[] };
    const bundled = modules.filter(({ chunks }) => chunks.length > 0);
    for (const each of bundled.flatMap((module) => module.modules ?? [module])) {
      const path = packageOf(each.name);
      if (!path || seen.has(each.name)) continue;
      seen.add(each.name);
      sizes.set(path, (sizes.get(path) ?? 0) + each.size);
    }
  }
  return sizes;
}

/** The path of a module's package, from the first `node_modules`. Undefined for a module of this project. */
function packageOf(module: string): string | undefined {
  const [, ...parts] = module.split('node_modules/');
  const [name] = /^(?:@[\w.-]+\/)?[\w-][\w.-]*(?=\/)/.exec(parts.at(-1) ?? '') ?? [];
  return name && ['', ...parts.slice(0, -1), name].join('node_modules/');
}

interface Module {
  readonly name: string;
  readonly size: number;
  readonly chunks: readonly unknown[];
  readonly modules?: readonly Module[];
}

import { readFileSync } from 'node:fs';

/**
 * Bytes of source by package, in what the bundler tells about bundles. A module without a chunk is not in the bundle, because nothing
 * uses it.
 */
export function sizesIn(files: readonly string[]): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  const seen = new Set<string>();
  for (const file of files) {
    const { modules } = JSON.parse(readFileSync(file, 'utf8')) as { modules: readonly Module[] };
    const bundled = modules.filter(({ chunks }) => chunks.length > 0);
    for (const each of bundled.flatMap((module) => module.modules ?? [module])) {
      const [, pack] =
        /node_modules\/((?:@[\w.-]+\/)?[\w-][\w.-]*)\/(?!.*node_modules\/)/.exec(each.name) ?? [];
      if (!pack || seen.has(each.name)) continue;
      seen.add(each.name);
      sizes.set(pack, (sizes.get(pack) ?? 0) + each.size);
    }
  }
  return sizes;
}

interface Module {
  readonly name: string;
  readonly size: number;
  readonly chunks: readonly unknown[];
  readonly modules?: readonly Module[];
}

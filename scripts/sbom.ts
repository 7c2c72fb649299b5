import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundles, statisticsFiles } from './bundle.ts';
import { type Lock, lockedAt, lockIn, nameOf } from './lock.ts';
import { ownerIn } from './owner.ts';
import { sizesIn } from './statistics.ts';

/** The part of a CycloneDX document that is read here: https://cyclonedx.org/docs/1.5/json/ */
export interface Bom {
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly scope?: string;
  readonly properties?: readonly unknown[];
}

/**
 * What npm tells of all packages in the lock file, reduced to those in the bundles. npm can leave out development packages, but not tell
 * what is bundled: packages of both kinds are, such as `debug`, and not all of the others. Throws if npm does not have one of them.
 */
export function bundledIn<All extends Bom>(
  all: All,
  { owner, name }: { readonly owner: string; readonly name: string },
  bundled: Iterable<string>,
  lock: Lock,
): All {
  const { component: project } = all.metadata;
  const own = project['bom-ref'];
  const refs = new Set([...bundled].map((path) => `${nameOf(path)}@${lockedAt(lock, path).version}`));
  const known = new Set(all.components.map((component) => component['bom-ref']));
  const missing = [...refs].filter((ref) => !known.has(ref));
  if (missing.length > 0) throw new Error(`npm's list has no ${missing.join(', ')}`);
  const isHere = (ref: string) => refs.has(ref) || ref === own;
  return {
    ...all,
    metadata: {
      ...all.metadata,
      lifecycles: [{ phase: 'build' }],
      // npm takes the name of the folder, and the registry has no such package.
      component: { ...project, name, purl: `pkg:github/${owner}/${name}@v${project.version}` },
    },
    components: all.components.filter((component) => isHere(component['bom-ref'])).map(required),
    dependencies: all.dependencies
      .filter(({ ref }) => isHere(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter(isHere) })),
  };
}

/** A component without what npm says of development packages, because what is bundled is required. */
const required = ({ properties: _, ...component }: Component): Component => ({
  ...component,
  scope: 'required',
});

/** `npm run sbom` prints the packages in the bundles as CycloneDX. Run `npm run build` before it. */
if (import.meta.main) {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const statistics = `${root}build/statistics`;
  if (!existsSync(statistics)) throw new Error('build/statistics is missing. Run `npm run build`.');
  const sizes = sizesIn(bundles.flatMap(({ name }) => statisticsFiles(`${statistics}/${name}`)));
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  const all = JSON.parse(execFileSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 }));
  const project = { owner: ownerIn(root), name: 'aws-auth' };
  console.log(JSON.stringify(bundledIn(all, project, sizes.keys(), lockIn(root)), undefined, 2));
}

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { bundle, postBundle } from '../harness/runner/job.ts';

/** An action to compare. */
export interface Subject {
  readonly name: string;
  readonly main: string;
  readonly post: string;
  /** The defaults of its `action.yml`, which the runner fills in. */
  readonly defaults: Readonly<Record<string, string>>;
  /** Whether the runner would skip its post step. */
  skipsPost(environment: Readonly<Record<string, string>>): boolean;
}

export const ours: Subject = {
  name: 'aws-auth',
  main: bundle,
  post: postBundle,
  defaults: {},
  skipsPost: () => false,
};

interface ActionFile {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
  readonly runs: { readonly main: string; readonly post: string; readonly 'post-if'?: string };
}

/** The action in a folder: a checkout with its `dist`. Throws if it has no action.yml. */
export function subjectAt(path: string): Subject {
  const folder = resolve(path);
  const file = join(folder, 'action.yml');
  if (!existsSync(file) || !statSync(file).isFile())
    throw new Error(
      `${path} has no action.yml. Name the folder of a checkout of the action to compare with.`,
    );
  const { inputs, runs } = parse(readFileSync(file, 'utf8')) as ActionFile;
  const skip = /^env\.(\w+) != '(\w+)'$/.exec(runs['post-if'] ?? '');
  return {
    name: `incumbent ${versionIn(folder)}`,
    main: join(folder, runs.main),
    post: join(folder, runs.post),
    defaults: Object.fromEntries(
      Object.entries(inputs).flatMap(([name, input]) => (input.default ? [[name, input.default]] : [])),
    ),
    // Comparisons in workflow expressions ignore case.
    skipsPost: (environment) =>
      skip !== null && environment[skip[1] ?? '']?.toLowerCase() === skip[2]?.toLowerCase(),
  };
}

function versionIn(folder: string): string {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version?: string };
  return version ?? 'of unknown version';
}

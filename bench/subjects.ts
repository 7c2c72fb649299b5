import { cpSync, existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { bundle } from '../local/runner/job.ts';
import { ArgumentError } from './arguments.ts';
import type { Incumbent } from './incumbent.ts';

/** Something whose whole process is measured. */
export interface Subject {
  readonly kind: 'bare' | 'ours' | 'incumbent';
  readonly name: string;
  readonly script: string;
}

/**
 * What there is to measure. The folder takes an empty script, which shows what starting Node costs by itself, and a
 * copy of our `dist`, so that a build in the meantime does not change what is measured.
 */
export function listSubjects(folder: string, incumbent: Incumbent | undefined): readonly Subject[] {
  if (!existsSync(bundle)) throw new ArgumentError('dist/index.js does not exist: npm run build makes it');
  const empty = join(folder, 'empty.js');
  writeFileSync(empty, '');
  const ours = join(folder, 'ours');
  cpSync(dirname(bundle), ours, { recursive: true });
  return [
    { kind: 'bare', name: 'bare Node', script: empty },
    { kind: 'ours', name: 'ours', script: join(ours, basename(bundle)) },
    ...(incumbent
      ? [{ kind: 'incumbent', name: `incumbent ${incumbent.version}`, script: incumbent.script } as const]
      : []),
  ];
}

import type { Context } from './context.ts';
import { FileError, type Problem } from './errors/index.ts';
import { problemsOf } from './inputs/problem.ts';
import type { Inputs } from './inputs/schema.ts';
import { ranked } from './sources/index.ts';

/** The problems of the files that the inputs name, found before any request. */
export async function preflight(inputs: Inputs, context: Context): Promise<readonly Problem[]> {
  const ofSources = await Promise.all(ranked.map(({ examine }) => examine?.(inputs, context) ?? []));
  return [...ofSources.flat(), ...(await checkProfiles(inputs, context))];
}

async function checkProfiles(inputs: Inputs, { sharedFiles }: Context): Promise<readonly Problem[]> {
  const profile = inputs['aws-profile'];
  const written = profile
    ? [['aws-profile', profile] as const]
    : inputs.sessions.map(({ name }) => ['sessions', name] as const);
  if (written.length === 0) return [];
  const { profileProblem } = await import('./files/profile-sections.ts');
  const { readChangeable } = await import('./files/changeable-file.ts');
  const { ProfileFile } = await import('./files/profile-file.ts');
  const known = new Map<string, InstanceType<typeof ProfileFile>>();
  const fileOf = (path: string) => {
    const file = known.get(path) ?? new ProfileFile(readChangeable(path)?.text ?? '');
    known.set(path, file);
    return file;
  };
  return written.flatMap(([input, name]) =>
    problemsOf(input, () => {
      const found = profileProblem(name, inputs['overwrite-aws-profile'], sharedFiles, fileOf);
      if (found) throw new FileError(found.what, found.remedy);
    }),
  );
}

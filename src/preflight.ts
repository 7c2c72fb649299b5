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
  const texts = new Map<string, string>();
  const textOf = (file: string) => {
    const text = texts.get(file) ?? readChangeable(file)?.text ?? '';
    texts.set(file, text);
    return text;
  };
  return written.flatMap(([input, name]) =>
    problemsOf(input, () => {
      const found = profileProblem(name, inputs['overwrite-aws-profile'], sharedFiles, textOf);
      if (found) throw new FileError(found.what, found.remedy);
    }),
  );
}

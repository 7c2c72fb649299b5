import { FileError, type Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import { tokenFilePath } from './choose.ts';
import type { InputName, Inputs } from './schema.ts';

/** What is wrong with the files that the inputs name, found before anything is asked of anybody. */
export async function checkFiles(inputs: Inputs, context: Context): Promise<readonly Problem[]> {
  const names = inputs.sessions.map(({ name }) => ['sessions', name] as const);
  const profile = inputs['aws-profile'];
  return [
    ...(await checkToken(inputs, context)),
    ...(await checkProfiles(profile ? [['aws-profile', profile]] : names, inputs, context)),
  ];
}

async function checkToken(inputs: Inputs, context: Context): Promise<readonly Problem[]> {
  const file = inputs['web-identity-token-file'];
  if (!file) return [];
  const { readTokenFile } = await import('../files/token-file.ts');
  return problemsOf('web-identity-token-file', () => readTokenFile(tokenFilePath(file, context)));
}

async function checkProfiles(
  profiles: readonly (readonly [input: InputName, name: string])[],
  inputs: Inputs,
  context: Context,
): Promise<readonly Problem[]> {
  if (profiles.length === 0) return [];
  const { profileProblem } = await import('../files/profile-sections.ts');
  const { readChangeable } = await import('../files/changeable-file.ts');
  const textOf = (file: string) => readChangeable(file)?.text ?? '';
  return profiles.flatMap(([input, name]) =>
    problemsOf(input, () => {
      const problem = profileProblem(name, inputs['overwrite-aws-profile'], context.sharedFiles, textOf);
      if (problem) throw new FileError(problem.what, problem.remedy);
    }),
  );
}

function problemsOf(input: InputName, check: () => unknown): readonly Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof FileError) return [{ input, what: error.message, remedy: error.remedy }];
    throw error;
  }
}

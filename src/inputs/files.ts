import { FileError, type Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import { tokenFilePath } from './choose.ts';
import type { InputName, Inputs } from './schema.ts';

/** What is wrong with the files that the inputs name, found before anything is asked of anybody. */
export async function checkFiles(inputs: Inputs, context: Context): Promise<readonly Problem[]> {
  return [...(await checkToken(inputs, context)), ...(await checkProfile(inputs, context))];
}

async function checkToken(inputs: Inputs, context: Context): Promise<readonly Problem[]> {
  const file = inputs['web-identity-token-file'];
  if (!file) return [];
  const { readTokenFile } = await import('../files/token-file.ts');
  return problemsOf('web-identity-token-file', () => readTokenFile(tokenFilePath(file, context)));
}

async function checkProfile(inputs: Inputs, context: Context): Promise<readonly Problem[]> {
  const name = inputs['aws-profile'];
  if (!name) return [];
  const { profileProblem } = await import('../files/profile-sections.ts');
  const { readChangeable } = await import('../files/changeable-file.ts');
  return problemsOf('aws-profile', () => {
    const textOf = (file: string) => readChangeable(file)?.text ?? '';
    const problem = profileProblem(name, inputs['overwrite-aws-profile'], context.sharedFiles, textOf);
    if (problem) throw new FileError(problem.what, problem.remedy);
  });
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

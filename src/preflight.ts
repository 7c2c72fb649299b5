import type { Context } from './context.ts';
import { FileError, type Problem } from './errors/index.ts';
import { problem } from './inputs/problem.ts';
import type { InputName, Inputs } from './inputs/schema.ts';
import { tokenFileOf } from './sources/web-identity-token-file/index.ts';

/** What is wrong with the files that the inputs name, found before anything is asked of anybody. */
export async function preflight(inputs: Inputs, context: Context): Promise<readonly Problem[]> {
  return [...(await checkToken(inputs, context)), ...(await checkProfiles(inputs, context))];
}

async function checkToken(inputs: Inputs, context: Context): Promise<readonly Problem[]> {
  const file = tokenFileOf(inputs, context);
  if (!file) return [];
  const { readTokenFile } = await import('./files/token-file.ts');
  return problemsOf('web-identity-token-file', () => readTokenFile(file));
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

function problemsOf(input: InputName, check: () => unknown): readonly Problem[] {
  try {
    check();
    return [];
  } catch (error) {
    if (error instanceof FileError) return [problem(input, error.message, error.remedy)];
    throw error;
  }
}

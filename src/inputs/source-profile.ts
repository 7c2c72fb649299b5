import { FileError, type Problem } from '../errors.ts';
import type { Context } from '../github/context.ts';
import type { Inputs } from './schema.ts';

/** Looks the source profile up, and takes its region where the workflow names none. */
export async function withSourceProfile(
  inputs: Inputs,
  context: Context,
): Promise<{ readonly inputs: Inputs; readonly context: Context; readonly problems: readonly Problem[] }> {
  const name = inputs['source-profile'];
  if (!name) return { inputs, context, problems: [] };
  const { readProfile } = await import('../aws/profiles.ts');
  const reading = await readProfile(name, context.sharedFiles).catch((error: unknown) => {
    if (error instanceof FileError) return { what: error.message, remedy: error.remedy };
    throw error;
  });
  if ('what' in reading) return { inputs, context, problems: [{ input: 'source-profile', ...reading }] };
  const region = inputs['aws-region'] ?? reading.profile.region;
  return {
    inputs: { ...inputs, 'aws-region': region },
    context: { ...context, sourceProfile: reading.profile },
    problems: [],
  };
}

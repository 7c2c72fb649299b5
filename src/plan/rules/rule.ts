import type { Context } from '../../context.ts';
import type { Problem } from '../../errors/index.ts';
import type { Inputs } from '../../inputs/schema.ts';

/** What must hold between inputs, and between them and the job. Pure. */
export type Rule = (inputs: Inputs, context: Context) => readonly Problem[];

import type { Context } from '../../context.ts';
import type { Problem } from '../../errors/index.ts';
import type { Inputs } from '../../inputs/schema.ts';

/** Checks inputs against each other and against the job. Pure. */
export type Rule = (inputs: Inputs, context: Context) => readonly Problem[];

import type { ActionError } from './error.ts';

export * from './chain.ts';
export * from './deliveries.ts';
export * from './error.ts';
export * from './inputs.ts';
export * from './requests.ts';
export * from './sources.ts';

type ErrorIn<Module> = {
  [Name in keyof Module]: Module[Name] extends new (...args: never) => infer Thrown ? Thrown : never;
}[keyof Module];

/** Every error that the action knows: all classes of this folder. `explain` does not compile without an entry for each code. */
export type KnownError = Extract<
  ErrorIn<
    typeof import('./chain.ts') &
      typeof import('./deliveries.ts') &
      typeof import('./inputs.ts') &
      typeof import('./requests.ts') &
      typeof import('./sources.ts')
  >,
  ActionError
>;

export type ErrorCode = KnownError['code'];

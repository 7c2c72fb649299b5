import { claimsFolder } from '../files/claim.ts';
import type { Machine } from '../run.ts';
import { tokenVariables } from './context.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** What the run takes from this machine: environments for child processes, and the folder of claims. */
export function machineIn(env: Env): Machine {
  const own = (name: string) => name.startsWith('INPUT_') || name.startsWith('STATE_');
  const isProof = (name: string) => tokenVariables.some((variable) => variable === name);
  const without = (unwanted: (name: string) => boolean) =>
    Object.fromEntries(Object.entries(env).filter(([name]) => !unwanted(name)));
  return {
    environment: without((name) => own(name) || isProof(name)),
    processEnvironment: without(own),
    claimsFolder: claimsFolder(),
  };
}

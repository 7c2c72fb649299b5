import { discard } from '../files/sealed.ts';
import { Secret } from '../secret.ts';
import type { Runner } from '../types.ts';
import { deliver, previousValues, withoutStepOnly } from './environment.ts';
import type { Receipt, RunnerFiles } from './receipt.ts';

/**
 * Undoes what the receipts say, the last first, so that what the first found is there at the end. Warns rather than
 * fails. `stepEnv`: the environment of the step's own post step, where that is who undoes.
 */
export async function undoAll(
  receipts: readonly Receipt[],
  runner: Runner & Pick<RunnerFiles, 'exportVariable'>,
  stepEnv?: NodeJS.ProcessEnv,
): Promise<void> {
  const variables: Record<string, string | Secret> = {};
  const warn = (warning: string) => runner.warning(warning);
  for (const receipt of [...receipts].reverse()) {
    switch (receipt.kind) {
      case 'environment': {
        const values = previousValues(receipt, warn);
        Object.assign(variables, stepEnv ? withoutStepOnly(values, receipt, stepEnv) : values);
        break;
      }
      case 'profile': {
        const { undoProfile } = await import('./undo-profile.ts');
        const warnings = await undoProfile(receipt);
        for (const warning of warnings) warn(warning);
        if (warnings.length === 0) runner.info(`Put back as it was before: profile ${receipt.profile}.`);
      }
    }
  }
  runner.mask(...Object.values(variables).filter((value) => value instanceof Secret));
  deliver(variables, runner);
  const names = Object.keys(variables);
  if (names.length > 0) runner.info(`Put back as they were before: ${names.join(', ')}.`);
  forgetAll(receipts);
}

/** Gives up what the receipts keep sealed. */
export function forgetAll(receipts: readonly Receipt[]): void {
  for (const { sealed } of receipts) if (sealed) discard(sealed);
}

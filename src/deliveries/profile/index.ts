import { messageOf } from '../../errors/index.ts';
import { discard } from '../../files/sealed.ts';
import type { Delivery } from '../contract/delivery.ts';
import { type ProfileReceipt, profileShape } from './receipt.ts';

/** Named profiles in the shared files of AWS's tools. */
export const profile: Delivery<ProfileReceipt> = {
  shape: profileShape,
  prepare: async (plan, signIn, job) => {
    if (signIn.named.length === 0) return undefined;
    const { prepareProfiles } = await import('./prepare.ts');
    return prepareProfiles(plan, signIn, job);
  },
  undo: async (receipt, undoing) => {
    const { runner } = undoing;
    const names = receipt.profiles.join(', ');
    try {
      const { undoProfiles } = await import('./undo.ts');
      const warnings = await undoProfiles(receipt, undoing);
      for (const warning of warnings) runner.warning(warning);
      if (warnings.length === 0) runner.info(`Removed or restored: profile ${names}.`);
      return 'done';
    } catch (error) {
      runner.warning(`The profile ${names} could not be restored: ${messageOf(error)}.`);
      return 'failed';
    }
  },
  forget: ({ sealed }, { temporaryNames }) => {
    if (sealed) discard(sealed, temporaryNames);
  },
};

import { messageOf } from '../../errors/index.ts';
import { object, oneOf, type Shaped, text } from '../../text/shape.ts';
import type { Delivery } from '../contract/delivery.ts';
import { deleteRenewalFolder, folderFor, isRenewalFolder } from './folder.ts';

/** The folder for processes that renew sessions. `refresh` is the input's name. */
const shape = object({ kind: oneOf('refresh'), folder: text() });

export type RenewalReceipt = Shaped<typeof shape>;

/** Gives each session a process that renews it, with a plan without secrets and the session as its first answer. */
export const renewal: Delivery<RenewalReceipt> = {
  shape,
  prepare: async (plan, signIn, job) => {
    const folder = folderFor(plan, signIn, job);
    if (!folder) return undefined;
    const { writeRenewals, removeRenewals } = await import('./write.ts');
    return {
      receipt: { kind: 'refresh', folder },
      write: () => writeRenewals(folder, plan, signIn, job),
      revert: () => removeRenewals(folder),
    };
  },
  undo: async ({ folder }, { runner, places }) => {
    try {
      if (!isRenewalFolder(folder, places.temporaryNames)) {
        runner.warning(`${folder} is not a folder of this action, so it stays as it is.`);
      } else if (deleteRenewalFolder(folder)) {
        runner.info('Deleted the sessions that were stored for renewal.');
      }
      return 'done';
    } catch (error) {
      runner.warning(`${folder} could not be deleted: ${messageOf(error)}.`);
      return 'failed';
    }
  },
  forget: () => {},
};

import { messageOf } from '../../errors/index.ts';
import { discard } from '../../files/sealed.ts';
import type { Delivery } from '../contract/delivery.ts';
import { type CenterTokenReceipt, centerTokenShape } from './receipt.ts';

/** Saves the token where the AWS CLI and the SDKs look for it, so that later steps need no new approval. */
export const centerToken: Delivery<CenterTokenReceipt> = {
  shape: centerTokenShape,
  prepare: async (_, { centerToken: token }, job) => {
    if (!token) return undefined;
    const { prepareToken } = await import('./token.ts');
    return prepareToken(token, job);
  },
  undo: async (receipt, { runner, places }) => {
    const { file, sealed } = receipt;
    const { isInCache, undoToken } = await import('./token.ts');
    if (!isInCache(file, places)) {
      runner.warning(`${file} is not in the cache of IAM Identity Center, so it stays as it is.`);
      return 'done';
    }
    try {
      if (!(await undoToken(receipt, places))) {
        runner.info(`${file} no longer has a token of this job, so it stays as it is.`);
      } else if (sealed) {
        runner.info('Restored the previous cached token of IAM Identity Center.');
      } else {
        runner.info('Deleted the cached token of IAM Identity Center.');
      }
      return 'done';
    } catch (error) {
      runner.warning(`The token in ${file} could not be deleted: ${messageOf(error)}.`);
      return 'failed';
    }
  },
  forget: ({ sealed }, { temporaryNames }) => {
    if (sealed) discard(sealed, temporaryNames);
  },
};

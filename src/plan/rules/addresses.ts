import type { Problem } from '../../errors/index.ts';
import { checkAddress } from '../../net/address.ts';
import { type SourcePlan, sourceOf } from '../../sources/index.ts';

/** What the source that is used asks besides AWS's services. Those of other sources do not matter. */
export function checkAddresses(source: SourcePlan | undefined): readonly Problem[] {
  return source ? sourceOf(source).addresses(source).flatMap(checkAddress) : [];
}

import type { Problem } from '../../errors/index.ts';
import { checkAddress } from '../../net/address.ts';
import { type SourcePlan, sourceOf } from '../../sources/index.ts';

/** Checks the addresses that the chosen source asks besides AWS's services. */
export function checkAddresses(source: SourcePlan | undefined): readonly Problem[] {
  return source ? sourceOf(source).addresses(source).flatMap(checkAddress) : [];
}

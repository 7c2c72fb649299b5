import { failedConditions } from '../../../trust/engine/conditions.ts';
import type { Values } from '../../../trust/engine/statement.ts';

/** Whether a condition on the key `k` holds for the values of a request. */
export const fits = (operator: string, wanted: Values<string | number | boolean>, got: Values | undefined) =>
  failedConditions({ [operator]: { k: wanted } }, new Map(got === undefined ? [] : [['k', got]])).length ===
  0;

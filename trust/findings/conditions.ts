import { readOperator, type Written } from '../engine/operators.ts';
import { listOf, type Statement } from '../engine/statement.ts';
import type { Path } from '../read/place.ts';

/** A condition of a statement on a claim of a provider. */
export interface ClaimCondition {
  readonly operator: string;
  readonly written: Written;
  /** The claim's name, in lower case. */
  readonly claim: string;
  readonly values: readonly string[];
  readonly negated: boolean;
  readonly path: Path;
}

/** The conditions of a statement on the claims of a provider. `index`: of the statement, from 0. */
export function claimConditions(
  { Condition = {} }: Statement,
  index: number,
  provider: string,
): readonly ClaimCondition[] {
  const prefix = `${provider}:`.toLowerCase();
  return Object.entries(Condition).flatMap(([operator, keys]) => {
    const written = readOperator(operator);
    if (!written) return [];
    return Object.entries(keys).flatMap(([key, values]) => {
      if (!key.toLowerCase().startsWith(prefix)) return [];
      return [
        {
          operator,
          written,
          claim: key.slice(prefix.length).toLowerCase(),
          values: listOf<string | number | boolean>(values).map(String),
          negated: /Not/.test(written.name),
          path: ['Statement', index, 'Condition', operator, key],
        },
      ];
    });
  });
}

/** Whether the condition lets in only some values of a claim that must be there. */
export const isFirm = ({ written, negated }: ClaimCondition) =>
  !negated && !written.ifExists && written.set !== 'ForAllValues' && written.name !== 'Null';

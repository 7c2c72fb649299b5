import type { Report } from '../errors/index.ts';
import { isFields, type Place, readRoleItem, roleKeys } from './role-item.ts';
import type { ChainItem } from './schema/spec.ts';

/** Reads `role-chain`: one role a line, or YAML. The YAML library is loaded only for YAML. */
export async function readRoleChain(text: string, report: Report): Promise<readonly ChainItem[]> {
  const lines = linesOf(text);
  const plain = lines.every((line) => !/^-|^#|^\[|:\s|:$/.test(line));
  if (plain) return lines.map((role) => ({ role }));
  const { plainOf } = await import('./yaml.ts');
  const list = plainOf(text, 'Write one role ARN a line, or a YAML list.', report);
  return list === undefined ? [] : readChainList(list, (item) => `item ${item}`, report);
}

/** Reads a chain's roles from a YAML value: a list, or one role a line. `place` names an item by its number. */
export function readChainList(
  list: unknown,
  place: (item: number) => string,
  report: Report,
): readonly ChainItem[] {
  if (typeof list === 'string') return linesOf(list).map((role) => ({ role }));
  if (!Array.isArray(list)) {
    report('not a list', 'Write one role ARN a line, or a YAML list whose items start with "- ".');
    return [];
  }
  return list.flatMap((item, index) => readItem(item, () => place(index + 1), report) ?? []);
}

function readItem(item: unknown, place: Place, report: Report): ChainItem | undefined {
  if (typeof item === 'string') return { role: item.trim() };
  if (isFields(item)) return readRoleItem(item, place, report);
  report(
    `${place()} is neither a role nor an object`,
    `Give it a role ARN, or the keys ${roleKeys.join(', ')}.`,
  );
  return undefined;
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

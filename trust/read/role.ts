import type { Path, Place } from './place.ts';

/** A role that a file defines. */
export interface RoleSource {
  /** ARN, address or logical name. */
  readonly name: string;
  readonly file: string;
  /** The name that the role gets, if the file says it. */
  readonly roleName?: string;
  /** The trust policy as it is written. Absent if it depends on something that the file does not have. */
  readonly policy?: unknown;
  /** What the policy depends on. */
  readonly unresolved?: string;
  /** Parameters whose defaults stand in the policy. A stack may have other values. */
  readonly assumed?: readonly string[];
  /** The place of a part of the policy in the file. */
  readonly place: (path: Path) => Place;
}

/** Whether a role of a file has this ARN, address, logical name or name. */
export const isNamed = ({ name, roleName }: Pick<RoleSource, 'name' | 'roleName'>, wanted: string) =>
  [name, roleName].includes(wanted) || name.endsWith(`/${wanted}`) || name.endsWith(`.${wanted}`);

/** The file is none that can be read. The message is for people. */
export class ReadError extends Error {}

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A policy as JSON text, URL-encoded or not, or as it is. */
export function policyIn(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  for (const text of [value, decoded(value)]) {
    try {
      return JSON.parse(text);
    } catch {}
  }
  return value;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { validation } from './error.ts';

/** The parameters of a query request, with the checks and messages of STS. */
export class Parameters {
  readonly #values: URLSearchParams;

  constructor(body: string) {
    this.#values = new URLSearchParams(body);
  }

  get(name: string): string | undefined {
    return this.#values.get(name) ?? undefined;
  }

  /** A text that matches the pattern and length limits. Throws ValidationError. */
  text(name: string, pattern: RegExp, min: number, max: number): string | undefined {
    const value = this.get(name);
    if (value === undefined) return undefined;
    const fail = (constraint: string) =>
      validation(
        `1 validation error detected: Value '${value}' at '${name[0]?.toLowerCase()}${name.slice(1)}' failed to satisfy constraint: ${constraint}`,
      );
    if (value.length < min) throw fail(`Member must have length greater than or equal to ${min}`);
    if (value.length > max) throw fail(`Member must have length less than or equal to ${max}`);
    if (!pattern.test(value))
      throw fail(`Member must satisfy regular expression pattern: ${pattern.source.slice(1, -1)}`);
    return value;
  }

  required(name: string, pattern: RegExp, min: number, max: number): string {
    const value = this.text(name, pattern, min, max);
    if (value !== undefined) return value;
    throw validation(
      `1 validation error detected: Value null at '${name[0]?.toLowerCase()}${name.slice(1)}' failed to satisfy constraint: Member must not be null`,
    );
  }

  integer(name: string, min: number, max: number, standard: number): number {
    const value = this.get(name);
    if (value === undefined) return standard;
    const number = Number(value);
    const bound = number < min ? `greater than or equal to ${min}` : `less than or equal to ${max}`;
    if (Number.isInteger(number) && number >= min && number <= max) return number;
    throw validation(
      `1 validation error detected: Value '${value}' at '${name[0]?.toLowerCase()}${name.slice(1)}' failed to satisfy constraint: Member must have value ${bound}`,
    );
  }

  /** The texts of `NAME.member.1`, `NAME.member.2`, … or of a field of each. */
  members(name: string, field = ''): readonly string[] {
    const values: string[] = [];
    for (let index = 1; ; index++) {
      const value = this.get(`${name}.member.${index}${field && `.${field}`}`);
      if (value === undefined) return values;
      values.push(value);
    }
  }
}

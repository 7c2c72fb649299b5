import type { Call, Reply } from './route.ts';

/** An error of a JSON service. `code` goes into a header; `body` is the body of the response. */
export class JsonError extends Error {
  readonly code: string;
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;

  constructor(code: string, status: number, body: Readonly<Record<string, unknown>>) {
    super(code);
    this.code = code;
    this.status = status;
    this.body = body;
  }
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** The answer as JSON, or its JsonError with the name in the header that SDKs read first. */
export async function answerJson(
  type: string,
  answer: () => JsonObject | undefined | Promise<JsonObject | undefined>,
): Promise<Reply> {
  try {
    const value = await answer();
    return { status: 200, type, body: value === undefined ? '' : JSON.stringify(value) };
  } catch (error) {
    if (!(error instanceof JsonError)) throw error;
    const headers = { 'x-amzn-errortype': error.code };
    return { status: error.status, type, body: JSON.stringify(error.body), headers };
  }
}

/** Parses a body as a JSON object. Anything else gives an empty object, so every field is missing. */
export function objectOf(body: string): JsonObject {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
  } catch {
    return {};
  }
}

/** The fields that are texts or lists, for the log. Lists are joined with commas. */
export function visibleFields(fields: JsonObject, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = fields[name];
      if (typeof value === 'string') return [[name, value]];
      return Array.isArray(value) ? [[name, value.join(',')]] : [];
    }),
  );
}

export function queryOf({ url }: Call, names: readonly string[]): Record<string, string> {
  return visibleFields(Object.fromEntries(url.searchParams), names);
}

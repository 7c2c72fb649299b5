import { oneLine } from '../../trust/text/line.ts';
import { Secret } from '../text/secret.ts';
import type { SharedFiles } from './shared-files.ts';

/** A section of a shared file. Its values are not trusted, so they are read only as one line or as a secret. */
export class Section {
  readonly #values: Readonly<Record<string, string | undefined>>;

  constructor(values: Readonly<Record<string, string | undefined>>) {
    this.#values = values;
  }

  text(key: string): string | undefined {
    const value = this.#value(key);
    return value && oneLine(value).slice(0, 2_048);
  }

  secret(key: string): Secret | undefined {
    const value = this.#value(key);
    return value ? new Secret(value) : undefined;
  }

  /** Whether the value is `true`, in upper or lower case. */
  isTrue(key: string): boolean {
    return this.#value(key)?.toLowerCase() === 'true';
  }

  #value(key: string): string | undefined {
    return Object.hasOwn(this.#values, key) ? this.#values[key]?.trim() || undefined : undefined;
  }
}

/** The content of the shared files: https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html */
export interface SharedConfig {
  readonly files: SharedFiles;
  readonly profiles: ReadonlyMap<string, Section>;
  readonly ssoSessions: ReadonlyMap<string, Section>;
  readonly services: ReadonlyMap<string, Section>;
}

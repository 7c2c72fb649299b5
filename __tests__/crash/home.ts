import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect } from '@jest/globals';

const config = '# mine\r\n[default]\r\nregion = eu-west-1\r\n\r\n[profile other]\r\nregion = eu-north-1\r\n';
const credentials =
  '[other]\naws_access_key_id = AKIAIOSFODNN7EXAMPLE\naws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY';

const modes = { config: 0o640, credentials: 0o600 } as const;

/** A user's home with files of the AWS tools, and the runner's temporary folder. */
export class Home {
  readonly #folder: string;
  readonly #temporary: string;

  constructor(parent: string, name: string) {
    this.#folder = join(parent, `home-${name}`);
    this.#temporary = join(parent, `temporary-${name}`);
    mkdirSync(this.aws, { recursive: true });
    mkdirSync(this.#temporary);
    this.#write('config', config, modes.config);
    this.#write('credentials', credentials, modes.credentials);
  }

  get aws(): string {
    return join(this.#folder, '.aws');
  }

  /** Variables that make a step use this home. */
  get env(): Readonly<Record<string, string>> {
    const temporary = this.#temporary;
    return { HOME: this.#folder, USERPROFILE: this.#folder, RUNNER_TEMP: temporary, TMPDIR: temporary };
  }

  #write(name: string, text: string, mode: number): void {
    const path = join(this.aws, name);
    writeFileSync(path, text);
    chmodSync(path, mode);
  }

  #read(name: string): string {
    const path = join(this.aws, name);
    return existsSync(path) ? readFileSync(path, 'latin1') : '';
  }

  /** Expects the user's part unchanged, the action's sections complete, and no temporary file open to more users than its file. */
  expectWhole(): void {
    for (const [name, mode] of Object.entries(modes))
      for (const temporary of readdirSync(this.aws).filter((each) => each.startsWith(`.${name}.`)))
        expect(statSync(join(this.aws, temporary)).mode & 0o777 & ~mode).toBe(0);
    expect(this.#read('config').startsWith(config)).toBe(true);
    expect(this.#read('credentials').startsWith(credentials)).toBe(true);
    for (const section of sectionsIn(this.#read('config').slice(config.length)))
      expect(section).toMatch(
        /^\[profile [\w-]+\]\r\n(credential_process = .*\r\n)?region = \S+\r\n(credential_process = .*\r\n)?$/,
      );
    for (const section of sectionsIn(this.#read('credentials').slice(credentials.length)))
      expect(section).toMatch(
        /^\[[\w-]+\]\naws_access_key_id = \S+\naws_secret_access_key = \S+\naws_session_token = \S+\n$/,
      );
  }

  /** Makes the locks of killed processes old. (With another clock, a lock would look dead while it is being made.) */
  ageLocks(): void {
    const time = Date.now() / 1000 - 60;
    for (const name of readdirSync(this.aws).filter((each) => each.endsWith('.lock')))
      utimesSync(join(this.aws, name), time, time);
  }

  /** Expects the original bytes, modes and names. */
  expectAsBefore(): void {
    expect(this.#read('config')).toBe(config);
    expect(this.#read('credentials')).toBe(credentials);
    expect(readdirSync(this.aws).sort()).toEqual(['config', 'credentials']);
    const modeOf = (name: string) => statSync(join(this.aws, name)).mode & 0o777;
    expect([modeOf('config'), modeOf('credentials')]).toEqual([0o640, 0o600]);
  }

  /** Expects nothing of the action, except key files that a killed step left without sealed values. */
  expectClean(): void {
    this.expectAsBefore();
    const left = readdirSync(this.#temporary).filter((name) => {
      const inside = readdirSync(join(this.#temporary, name));
      return !/^aws-auth-\w{6}$/.test(name) || inside.some((file) => file !== 'key');
    });
    expect(left).toEqual([]);
  }
}

/** The sections of a text, without comments and blank lines. */
function sectionsIn(text: string): readonly string[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'));
  return `\n${lines.join('\n')}\n`
    .split(/\n(?=\[)/)
    .map((section) => (section.endsWith('\n') ? section : `${section}\n`))
    .filter((section) => section.trim() !== '');
}

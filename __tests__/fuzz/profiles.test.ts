import { chmodSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { editsFor, type Profile, receiptFor } from '../../src/deliveries/profile/edit.ts';
import { undoProfiles } from '../../src/deliveries/profile/undo.ts';
import { removeSection, replaceSection, sectionsOf } from '../../src/files/ini.ts';
import { openLocked } from '../../src/files/locked-files.ts';
import { ProfileFile, sectionsNamed } from '../../src/files/profile-file.ts';
import { profileProblem } from '../../src/files/profile-sections.ts';
import { Secret } from '../../src/text/secret.ts';
import { cases } from './cases.ts';
import { file, name, printable, readBySdk, value, written } from './ini-files.ts';
import { placesIn, scratch, undoing } from './job.ts';

const content = fc.oneof(
  fc.record({ region: value, process: value }),
  fc
    .record({ region: printable, id: printable, secret: fc.oneof(printable, value), token: printable })
    .map(({ region, id, secret, token }) => ({
      region,
      credentials: {
        accessKeyId: new Secret(id),
        secretAccessKey: new Secret(secret),
        sessionToken: new Secret(token),
      },
    })),
);
const profiles = fc.uniqueArray(fc.record({ name, content }), {
  selector: (each) => each.name,
  minLength: 1,
  maxLength: 3,
});

const othersIn = (text: string, ours: readonly string[]) =>
  sectionsOf(text)
    .filter(
      (section) =>
        !ours.some((each) => sectionsNamed(text, each).some(({ start }) => start === section.start)),
    )
    // The last line may lack a line ending.
    .map(({ start, end }) => text.slice(start, end).replace(/[\r\n]+$/, ''));

/** The keys that the SDK must find in both files together. */
const keysOf = ({ content: { region, ...rest } }: Profile) =>
  'process' in rest
    ? { region, credential_process: rest.process }
    : {
        region,
        aws_access_key_id: rest.credentials.accessKeyId.reveal(),
        aws_secret_access_key: rest.credentials.secretAccessKey.reveal(),
        aws_session_token: rest.credentials.sessionToken?.reveal(),
      };

test('profiles are read back, change no byte of other sections, and are removed without a trace', async () => {
  const shared = { credentials: 'credentials', config: 'config' };
  await fc.assert(
    fc.asyncProperty(file, file, profiles, async (credentials, config, all) => {
      const before = new Map([
        [shared.credentials, credentials],
        [shared.config, config],
      ]);
      const textOf = (path: string) => before.get(path) ?? '';
      const read = (path: string) => new ProfileFile(textOf(path));
      fc.pre(!all.some((each) => profileProblem(each.name, true, shared, read)));
      const made = written(() => editsFor(all, shared, read, () => 0o600, 'a'.repeat(16)));
      const edits = made?.edits ?? [];
      const lastOf = (path: string) => made?.texts.get(path) ?? textOf(path);
      const { credentialsFile, configFile } = await readBySdk({
        credentials: lastOf('credentials'),
        config: lastOf('config'),
      });
      // The SDK may read a damaged line of another section as a key of this one.
      for (const each of edits.length > 0 ? all.filter((one) => /^[\w@+.%:-]+$/.test(one.name)) : [])
        expect({ ...configFile[each.name], ...credentialsFile[each.name] }).toMatchObject(keysOf(each));
      for (const path of Object.values(shared)) {
        const own = edits.filter(({ section }) => section.file === path);
        const names = own.map(({ section }) => section.name);
        const after = lastOf(path);
        expect(othersIn(after, names)).toEqual(othersIn(textOf(path), names));
        const undone = own.toReversed().reduce((text, { section, before: replaced }) => {
          const [ours, twin] = sectionsNamed(text, section.name);
          if (!ours || twin) throw new Error(`${section.name} is not there once`);
          return replaced === undefined
            ? removeSection(text, ours, section.separator)
            : replaceSection(text, ours, replaced);
        }, after);
        expect(undone).toBe(textOf(path));
      }
    }),
    cases,
  );
});

const folder = scratch();
afterAll(() => rmSync(folder, { recursive: true }));
const found = fc.option(fc.record({ text: file, mode: fc.constantFrom(0o600, 0o640, 0o644) }), {
  nil: undefined,
});

test('the post step restores the files of profiles', async () => {
  const places = placesIn(folder);
  const { shared } = places;
  const paths = [shared.credentials, shared.config] as const;
  const put = (path: string, file: { text: string; mode: number } | undefined) => {
    rmSync(path, { force: true });
    if (!file) return;
    writeFileSync(path, file.text, { encoding: 'latin1' });
    chmodSync(path, file.mode);
  };
  const get = (path: string) =>
    existsSync(path) ? { text: readFileSync(path, 'latin1'), mode: statSync(path).mode & 0o777 } : undefined;
  await fc.assert(
    fc.asyncProperty(found, found, profiles, async (credentials, config, all) => {
      put(shared.credentials, credentials);
      put(shared.config, config);
      const by = undoing(places);
      const files = await openLocked(paths, 1_000);
      try {
        const read = (path: string) => new ProfileFile(files.text(path));
        fc.pre(!all.some((each) => profileProblem(each.name, true, shared, read)));
        const made = written(() => editsFor(all, shared, read, (path) => files.mode(path), by.id));
        fc.pre(made !== undefined);
        for (const [path, text] of made?.texts ?? []) files.write(path, text);
        const receipt = receiptFor(all, made?.edits ?? [], files.madeFolders, places);
        files.close();
        expect(await undoProfiles(receipt, by)).toEqual([]);
        expect([get(shared.credentials), get(shared.config)]).toEqual([credentials, config]);
      } finally {
        files.close();
      }
    }),
    cases,
  );
});

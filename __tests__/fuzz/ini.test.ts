import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSharedConfig } from '../../src/aws/shared-config.ts';
import { contentOf, lineEndingOf, removeSection, sectionText, separatorFor } from '../../src/files/ini.ts';
import { sectionsNamed } from '../../src/files/profile-file.ts';
import { configHeader } from '../../src/files/profile-sections.ts';
import { cases } from './cases.ts';
import { file, name, printable, readBySdk, value, written } from './ini-files.ts';
import { scratch } from './job.ts';
import { bytes, nasty } from './texts.ts';

const plainKey = fc.stringMatching(/^[a-z][a-z_]{0,19}$/);
const key = fc.oneof({ weight: 4, arbitrary: plainKey }, nasty('ini'));
const keys = fc.dictionary(key, value, { minKeys: 1, maxKeys: 3 });

test('the SDK reads back every section that is written; other sections are refused', async () => {
  await fc.assert(
    fc.asyncProperty(file, name, fc.boolean(), keys, async (text, profile, isConfig, values) => {
      const header = isConfig ? configHeader(profile) : profile;
      fc.pre(sectionsNamed(text, header).length === 0);
      const ending = lineEndingOf(text);
      const ours = written(() => sectionText(header, values, ending, 'note'));
      if (ours === undefined) return;
      const separator = separatorFor(text, ending);
      const credentials = text + separator + ours;
      const plain = header.replace(/^profile ([\w@+.%:/-]+)$/, 'profile.$1');
      const alone = await readBySdk({ credentials: ours, config: '' });
      expect({ ...alone.credentialsFile[plain] }).toEqual({ ...values });
      const { credentialsFile } = await readBySdk({ credentials, config: '' });
      // The SDK adds the keys under an indented header. Other tools read that header as part of the key before it.
      expect({ ...credentialsFile[plain] }).toMatchObject({ ...values });
      const [section, twin] = sectionsNamed(credentials, header);
      if (!section || twin) throw new Error('not there once');
      expect(contentOf(credentials.slice(section.start, section.end))).toEqual(
        [`[${header}]`, ...Object.entries(values).map((pair) => pair.join(' = '))].map(bytes),
      );
      expect(removeSection(credentials, section, separator)).toBe(text);
    }),
    cases,
  );
});

test('values of printable characters are accepted unless they begin like a comment', () => {
  fc.assert(
    fc.property(name, printable, (profile, text) => {
      expect(written(() => sectionText(profile, { key: text }, '\n')) === undefined).toBe(/^[#;]/.test(text));
    }),
    cases,
  );
});

const folder = scratch();
afterAll(() => rmSync(folder, { recursive: true }));

test('any shared files are read, and change no built-in object', async () => {
  const shared = { credentials: join(folder, 'credentials'), config: join(folder, 'config') };
  const taken = nasty('names').map((text) => `[${text}]\nkeys = x\n`);
  const texts = fc.array(fc.oneof(file, taken), { maxLength: 3 }).map((all) => all.join('\n'));
  const innate = () =>
    [
      Object,
      Object.prototype,
      ...Object.values(Object.getOwnPropertyDescriptors(Object.prototype)).map(
        (each) => each.value ?? each.get,
      ),
    ].map((each) => each && Object.getOwnPropertyDescriptors(each));
  const before = innate();
  await fc.assert(
    fc.asyncProperty(texts, texts, async (credentials, config) => {
      for (const [key, text] of [
        ['credentials', credentials],
        ['config', config],
      ] as const)
        writeFileSync(shared[key], text, 'latin1');
      const read = await readSharedConfig(shared);
      expect(innate()).toEqual(before);
      for (const section of read?.profiles.values() ?? [])
        expect(section.text('keys') ?? '').not.toMatch(/[\p{Cc}\u2028\u2029]/u);
    }),
    cases,
  );
});

import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { forgetAll, undoAll } from '../../src/deliveries/undo.ts';
import { digestOf } from '../../src/files/digest.ts';
import { digestOfSection } from '../../src/files/profile-mark.ts';
import { receiptsIn } from '../../src/job/receipts.ts';
import { cases } from './cases.ts';
import { placesIn, scratch, undoing } from './job.ts';
import { receiptsWith } from './receipts.ts';
import { line, nasty } from './texts.ts';
import { json, mutated } from './values.ts';

const folder = scratch();
afterAll(() => rmSync(folder, { recursive: true }));

/** The value, as read back from a file. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

test('receipts are read back unchanged, and damaged ones hide no others', () => {
  const receipt = receiptsWith(line('shell'));
  const good = receipt.map((value) => ({ value, isGood: true }));
  const bad = fc.oneof(json, mutated(receipt)).map((value) => ({ value, isGood: false }));
  fc.assert(
    fc.property(fc.array(fc.oneof(good, bad), { maxLength: 6 }), (all) => {
      const { receipts, unread } = receiptsIn(all.map(({ value }) => plain(value)));
      expect(receipts.length + unread).toBe(all.length);
      const found = receipts.map(plain);
      for (const { value } of all.filter(({ isGood }) => isGood)) expect(found).toContainEqual(plain(value));
    }),
    cases,
  );
});

const id = '0123456789abcdef';
const names = [
  'aws-auth-abcdef',
  `aws-auth-refresh-${id}`,
  'cache',
  'credentials',
  'config',
  'key',
  `${id}${id}01234567.json`,
];
const links = [
  'link',
  'aws-auth-linked',
  'aws-auth-refresh-ffffffffffffffff',
  'aws-auth-refresh-eeeeeeeeeeeeeeee.away',
];
const section = '[x]\nk = v\n';
const token = '{"clientId":"x"}';
const digest = fc.constantFrom(...[section, token, 'x'].map(digestOf), digestOfSection(section));
const temporary = join(folder, 'temporary');
const canary = join(folder, 'canary');

/** Makes every kind of file and folder that the action makes. */
function makeTree(place: string): void {
  for (const name of names.slice(0, 3)) mkdirSync(join(place, name), { recursive: true, mode: 0o700 });
  for (const name of names.slice(3)) writeFileSync(join(place, name), section);
  for (const name of ['key', '0']) writeFileSync(join(place, 'aws-auth-abcdef', name), 'k'.repeat(32));
  writeFileSync(join(place, names[1] ?? '', 'plan.json'), '{}');
  writeFileSync(join(place, 'cache', names[6] ?? ''), token);
}

const contentOf = (place: string) =>
  readdirSync(place, { recursive: true, withFileTypes: true })
    .map((each) => [
      join(each.parentPath, each.name),
      each.isFile() && readFileSync(join(each.parentPath, each.name), 'latin1'),
    ])
    .sort();

const parts = [...names, ...links, 'aws-auth-refresh-eeeeeeeeeeeeeeee', '..', '.', '', '0', 'plan.json'];
const known = [`cache/${names[6]}`, 'aws-auth-abcdef/key', names[1], 'config', 'credentials'].map((each) => [
  each,
]);
const path = fc
  .tuple(
    fc.constantFrom(
      canary,
      temporary,
      `${temporary}/../canary`,
      join(temporary, 'link'),
      `/${canary}`,
      '.',
      '',
    ),
    fc.oneof(
      fc.constantFrom(...known),
      fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...parts) }, nasty('shell')), {
        maxLength: 3,
      }),
    ),
    fc.constantFrom('', '', '', '/', '/.', '/..', '\0'),
  )
  .map(([start, middle, end]) => [start, ...middle].join('/') + end);

test('undoing receipts changes only files that the action can have made', async () => {
  makeTree(canary);
  const before = contentOf(canary);
  const places = placesIn(temporary);
  await fc.assert(
    fc.asyncProperty(
      fc.array(receiptsWith(path, digest), { minLength: 1, maxLength: 3 }),
      async (receipts) => {
        rmSync(temporary, { recursive: true, force: true });
        makeTree(temporary);
        for (const link of links) symlinkSync(canary, join(temporary, link));
        const entry = { id, receipts, isDelivered: true };
        await undoAll([entry], undoing(places, id));
        forgetAll(receipts, places);
        expect(contentOf(canary)).toEqual(before);
      },
    ),
    cases,
  );
});

import { appendFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Journal } from '../../src/job/journal.ts';
import { Secret } from '../../src/text/secret.ts';
import { cases } from './cases.ts';
import { scratch } from './job.ts';
import { receiptsWith } from './receipts.ts';
import { damaged, line, nasty, wellFormed } from './texts.ts';
import { mutated } from './values.ts';

const folder = scratch();
afterAll(() => rmSync(folder, { recursive: true }));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');
const receipts = fc.array(receiptsWith(line('shell')), { maxLength: 3 });
const sessionWith = (id: string) => ({
  credentials: { accessKeyId: new Secret(id), secretAccessKey: new Secret('x') },
  hops: [],
  isFound: false,
});

test('damaged lines in a journal hide no other entry', () => {
  const env = { RUNNER_TEMP: folder };
  const journal = new Journal(env);
  journal.add('0', [], undefined);
  const file = join(folder, readdirSync(folder)[0] ?? '', 'journal');
  const mark = fc.constantFrom('delivered', 'undone', 'profile-left', 'closed');
  const idOf = (index: number) => index.toString(16).padStart(16, '0');
  const other = fc.record({ id: fc.constantFrom('f0', 'f1'), mark, receipts, key: nasty() });
  const noise = fc
    .oneof(
      nasty('json'),
      damaged(other.map((value) => JSON.stringify(value))),
      mutated(other).map((value) => JSON.stringify(value)),
    )
    .map((text) => wellFormed(text).replaceAll('\n', ' '));
  const lines = fc.array(fc.record({ noise, receipts, marks: fc.array(mark, { maxLength: 2 }) }), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(lines, (all) => {
      writeFileSync(file, '');
      for (const [index, line] of all.entries()) {
        journal.add(idOf(index), line.receipts, sessionWith(`key ${index}`));
        for (const each of line.marks) journal.mark(idOf(index), each);
        appendFileSync(file, line.noise);
      }
      const { entries } = journal.open();
      for (const [index, { receipts: wanted, marks }] of all.entries()) {
        const id = idOf(index);
        const entry = journal.find(`key ${index}`);
        expect(entry?.id).toBe(id);
        expect(plain(entry?.receipts)).toEqual(plain(wanted));
        expect(journal.wasUndone(id)).toBe(
          marks.includes('undone') ? 'yes' : marks.includes('profile-left') ? 'but for a profile' : 'no',
        );
        const isOpen = !marks.includes('undone') && !marks.includes('closed');
        expect(entries.filter((each) => each.id === id).map((each) => each.isDelivered)).toEqual(
          isOpen ? [marks.includes('delivered')] : [],
        );
      }
    }),
    cases,
  );
});

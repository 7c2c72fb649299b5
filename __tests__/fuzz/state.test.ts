import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseFileCommand } from '../../harness/runner/file-command.ts';
import { loadSaved, notedLocks } from '../../src/job/saved-state.ts';
import { StateLedger } from '../../src/job/state-ledger.ts';
import { ShapeError } from '../../src/text/shape.ts';
import { cases } from './cases.ts';
import { scratch } from './job.ts';
import { receiptsWith } from './receipts.ts';
import { damaged, line, nasty, variable } from './texts.ts';
import { json, mutated } from './values.ts';

const folder = scratch();
afterAll(() => rmSync(folder, { recursive: true }));

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');
const receipts = fc.array(receiptsWith(line('shell')), { maxLength: 3 });

test('the post step loads the state that main saved', () => {
  const file = join(folder, 'state');
  process.env.GITHUB_STATE = file;
  fc.assert(
    fc.property(
      receipts,
      fc.array(line('shell'), { maxLength: 3 }),
      fc.boolean(),
      (all, locked, isDelivered) => {
        writeFileSync(file, '');
        const ledger = new StateLedger({ RUNNER_TEMP: folder });
        ledger.locking(locked, locked);
        ledger.note(all, undefined);
        const state = () =>
          Object.fromEntries(
            Object.entries(parseFileCommand(readFileSync(file, 'utf8'))).map(([name, value]) => [
              `STATE_${name}`,
              value,
            ]),
          );
        expect(notedLocks(state())).toEqual({ locks: locked.map((file) => ({ file })), folders: locked });
        if (isDelivered) ledger.delivered();
        const saved = loadSaved(state());
        const { id } = ledger;
        // A variable cannot hold more.
        const isTooLarge = JSON.stringify({ id, receipts: all }).length > 120_000;
        expect(plain(saved)).toEqual(
          plain({ id, ...(!isTooLarge && { receipts: all }), unread: 0, isDelivered }),
        );
      },
    ),
    cases,
  );
});

test('any other state is read, or refused with a ShapeError', () => {
  const saved = fc.record({ id: fc.constantFrom('0', 'x'), receipts });
  const text = fc
    .oneof(
      nasty('json'),
      fc.oneof(json, saved, mutated(saved)).map((value) => JSON.stringify(value) ?? ''),
      damaged(saved.map((value) => JSON.stringify(value))),
    )
    .map(variable);
  fc.assert(
    fc.property(text, fc.constantFrom('true', '', 'x'), (each, delivered) => {
      const env = { STATE_receipts: each, STATE_locked: each, STATE_delivered: delivered };
      for (const { file } of notedLocks(env)?.locks ?? []) expect(typeof file).toBe('string');
      try {
        const { id = '', receipts: found = [], unread = 0 } = loadSaved(env) ?? {};
        expect(id).toMatch(/^[0-9a-f]{0,64}$/);
        expect(found.length + unread).toBeGreaterThanOrEqual(0);
      } catch (error) {
        expect(error).toBeInstanceOf(ShapeError);
      }
    }),
    cases,
  );
});

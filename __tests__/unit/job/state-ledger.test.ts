import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { parseFileCommand } from '../../../harness/runner/file-command.ts';
import { DeliveryError } from '../../../src/errors/index.ts';
import { longestVariable } from '../../../src/files/platform.ts';
import { Journal } from '../../../src/job/journal.ts';
import { StateLedger } from '../../../src/job/state-ledger.ts';
import { Secret } from '../../../src/text/secret.ts';
import { onPosix } from '../posix.ts';

const { GITHUB_STATE: before } = process.env;
let folder: string;
let file: string;
let ledger: StateLedger;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-auth-ledger-'));
  file = join(folder, 'state');
  writeFileSync(file, '');
  process.env.GITHUB_STATE = file;
  ledger = new StateLedger({ RUNNER_TEMP: folder });
});
afterEach(() => {
  if (before === undefined) delete process.env.GITHUB_STATE;
  else process.env.GITHUB_STATE = before;
  rmSync(folder, { recursive: true });
});

const state = () => parseFileCommand(readFileSync(file, 'utf8'));
const entry = () => new Journal({ RUNNER_TEMP: folder }).open().entries.find(({ id }) => id === ledger.id);
const renewal = { kind: 'refresh', folder: '/tmp/aws-auth-123456' };
const environment = (value: string) => ({
  kind: 'environment',
  names: ['AWS_REGION'],
  doubtful: false,
  previous: { AWS_REGION: value },
});
const keyId = 'AKIAIOSFODNN7EXAMPLE';
const session = {
  credentials: {
    accessKeyId: new Secret(keyId),
    secretAccessKey: new Secret('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY'),
  },
  hops: [],
  isFound: false,
};

test('every sign-in has an ID of its own', () => {
  expect(ledger.id).toMatch(/^[0-9a-f]{16}$/);
  expect(new StateLedger({}).id).not.toBe(ledger.id);
});

describe('receipts', () => {
  test('are in the state for the post step, and in the journal for later steps', () => {
    ledger.note([renewal, environment('us-east-2')], session);
    const receipts = [renewal, environment('us-east-2')];
    expect(JSON.parse(state().receipts ?? '')).toEqual({ id: ledger.id, receipts });
    expect(entry()).toMatchObject({ receipts, isDelivered: false });
    expect([ledger.knows(keyId), ledger.knows('AKIAI44QH8DHBEXAMPLE')]).toEqual([true, false]);
  });

  test('are only in the journal if the runner could not pass them to the post step', () => {
    const length = JSON.stringify({ id: ledger.id, receipts: [environment('')] }).length;
    const most = environment('x'.repeat(longestVariable() - length));
    ledger.note([most], undefined);
    expect(state().receipts).toHaveLength(longestVariable());
    expect(JSON.parse(state().receipts ?? '')).toEqual({ id: ledger.id, receipts: [most] });
    const more = environment(`${most.previous.AWS_REGION}x`);
    ledger = new StateLedger({ RUNNER_TEMP: folder });
    ledger.note([more], undefined);
    expect(JSON.parse(state().receipts ?? '')).toEqual({ id: ledger.id });
    expect(entry()?.receipts).toEqual([more]);
  });

  test('are measured in bytes, as the runner passes them', () => {
    const wide = environment('山'.repeat(longestVariable() / 2));
    ledger.note([wide], undefined);
    expect(JSON.parse(state().receipts ?? '')).toEqual({ id: ledger.id });
    expect(entry()?.receipts).toEqual([wide]);
  });

  test.each(['/tmp/a\nb', '/tmp/\u001b[31m', `/tmp/${'x'.repeat(4_096)}`])(
    'that could not be read back are refused before anything is recorded: %j',
    (path) => {
      const noting = () => ledger.note([renewal, { ...renewal, folder: path }], session);
      expect(noting).toThrow(DeliveryError);
      expect(noting).toThrow(
        /^a path or a name has control characters, or is too long, so the step cannot record it$/,
      );
      expect(readdirSync(folder)).toEqual(['state']);
      expect(state()).toEqual({});
      expect(ledger.knows(keyId)).toBe(false);
    },
  );

  onPosix('that the journal cannot take stop the step, and the state tells that it has only begun', () => {
    const temporary = join(folder, 'plain');
    writeFileSync(temporary, '');
    ledger = new StateLedger({ RUNNER_TEMP: temporary });
    const noting = () => ledger.note([renewal], session);
    expect(noting).toThrow(DeliveryError);
    // Under Jest, errors of Node are of another realm's class.
    expect(noting).toThrow(
      /^the step cannot record its changes \((?:Error: )?ENOTDIR: not a directory, mkdir '.*'\)$/,
    );
    expect(noting).toThrow(expect.objectContaining({ cause: expect.objectContaining({ code: 'ENOTDIR' }) }));
    expect(JSON.parse(state().receipts ?? '')).toEqual({ id: ledger.id, isBegun: true });
    ledger.delivered();
    expect(state()).not.toHaveProperty('delivered');
  });

  test('stop the step if the state cannot be saved, and then the journal has none', () => {
    rmSync(file);
    const noting = () => ledger.note([renewal], session);
    expect(noting).toThrow(DeliveryError);
    expect(noting).toThrow(`the step cannot record its changes (Missing file at path: ${file})`);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('the end of the deliveries', () => {
  test('is recorded in the state and in the journal', () => {
    ledger.note([renewal], undefined);
    expect(state()).not.toHaveProperty('delivered');
    ledger.delivered();
    expect(state().delivered).toBe('true');
    expect(entry()?.isDelivered).toBe(true);
  });

  test('is not recorded for a step that changed nothing', () => {
    ledger.delivered();
    expect(state()).toEqual({});
    expect(readdirSync(folder)).toEqual(['state']);
  });

  test('does not fail the step if it cannot be recorded, and is then unknown to both', () => {
    ledger.note([renewal], undefined);
    rmSync(file);
    expect(() => ledger.delivered()).not.toThrow();
    expect(existsSync(file)).toBe(false);
    expect(entry()?.isDelivered).toBe(false);
  });
});

test('the state has the locks that the step holds or is about to take, and folders that it may make', () => {
  const saved = () => JSON.parse(state().locked ?? '');
  const lock = { isHeld: () => true, release: () => {} };
  ledger.locking(['/a', '/b'], ['/folder']);
  expect(saved()).toEqual({ locks: [{ file: '/a' }, { file: '/b' }], folders: ['/folder'] });
  const identity = { inode: 7, time: 1_800_000_000_000 };
  ledger.locked([{ ...lock, path: '/a', identity }]);
  expect(saved().locks).toEqual([{ file: '/b' }, { file: '/a', identity }]);
  ledger.locked([{ ...lock, path: '/b', identity: undefined }]);
  ledger.locking(['/c'], ['/other', '/other/deep']);
  const folders = ['/folder', '/other', '/other/deep'];
  expect(saved()).toEqual({ locks: [{ file: '/a', identity }, { file: '/b' }, { file: '/c' }], folders });
  // The post step may still have to remove empty folders.
  ledger.unlocked();
  expect(saved()).toEqual({ locks: [], folders });
});

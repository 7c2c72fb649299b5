import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { prepareProfiles } from '../../../src/deliveries/profile/prepare.ts';
import { FileError } from '../../../src/errors/index.ts';
import { lockOf, StillLockedError } from '../../../src/files/lock.ts';
import { Deadline } from '../../../src/net/deadline.ts';
import type { Session } from '../../../src/session.ts';
import { Secret } from '../../../src/text/secret.ts';
import { type Given, planOf, role } from '../plan/planned.ts';
import { onPosix } from '../posix.ts';
import { TestJob } from './job.ts';
import { dev, giveFile, overDev, read, write } from './profiles.ts';
import { credentials, signInOf } from './sign-ins.ts';

let job: TestJob;
beforeEach(() => {
  job = new TestJob();
});
afterEach(() => job.remove());

const inHome = () => readdirSync(job.home).sort();

async function prepare(
  given: Given,
  { of = {}, within = job.deadline }: { of?: Partial<Session>; within?: Deadline },
) {
  const plan = await planOf(given);
  const { runner, ledger, places, env } = job;
  return prepareProfiles(plan, signInOf(plan, of), { runner, ledger, places, env, deadline: within });
}

describe('prepared profiles', () => {
  test('are locked and recorded, but not written before the other places are ready', async () => {
    giveFile(job.places.shared.config, '[default]\n');
    const pending = await prepare(dev, {});
    expect(inHome()).toEqual(['config', 'config.lock', 'credentials.lock']);
    expect(job.ledger.left.locks.map(({ file }) => file)).toEqual([
      job.places.shared.config,
      job.places.shared.credentials,
    ]);
    pending.write();
    expect(read(job.places.shared.config)).toContain('\n[profile dev]\n');
    expect(read(job.places.shared.credentials)).toContain(`(${job.ledger.id})`);
    pending.close?.();
    expect(inHome()).toEqual(['config', 'credentials']);
    expect(pending.receipt).toMatchObject({ profiles: ['dev'], folders: [] });
    expect(pending.receipt?.sections.map(({ name }) => name)).toEqual(['dev', 'profile dev']);
  });

  test('that are taken back leave the files as they were', async () => {
    giveFile(job.places.shared.config, '[default]\n');
    const pending = await prepare(dev, {});
    pending.write();
    pending.revert?.();
    pending.close?.();
    expect(inHome()).toEqual(['config']);
    expect(read(job.places.shared.config)).toBe('[default]\n');
  });

  test('record the folders that they made, and no mode of a file that was not there', async () => {
    const first = await write(job);
    expect(first.folders).toEqual([job.home]);
    expect(first.sections.map(({ mode }) => mode)).toEqual([undefined, undefined]);
    // The file is not the user's, so there is no mode to return to.
    const more = await write(job.another('fedcba9876543210'), { ...dev, 'aws-profile': 'more' });
    expect(more.folders).toEqual([]);
    expect(more.sections.map(({ mode }) => mode)).toEqual([undefined, undefined]);
  });

  onPosix('record the mode of a file of the user', async () => {
    giveFile(job.places.shared.config, '', 0o640);
    const { sections } = await write(job);
    expect(sections.map(({ mode }) => mode)).toEqual([undefined, 0o640]);
  });

  test('that renew themselves have a command for each session', async () => {
    await write(job, { sessions: `one: ${role}\ntwo: ${role}`, refresh: 'true' });
    const folder = join(job.places.temporary[0] ?? '', `aws-auth-refresh-${job.ledger.id}`);
    const text = read(job.places.shared.config);
    for (const [index, name] of ['one', 'two'].entries()) {
      const [section = ''] = text.split('\n\n').filter((each) => each.startsWith(`[profile ${name}]`));
      expect(section).toContain('region = us-east-2\n');
      expect(section).toContain('credential-process');
      expect(section).toContain(join(folder, String(index)));
    }
    expect(existsSync(job.places.shared.credentials)).toBe(false);
  });
});

describe('profiles that cannot be written', () => {
  test('because another job wrote one of this name meanwhile are refused', async () => {
    const other = await write(job.another('fedcba9876543210'));
    expect(other.profiles).toEqual(['dev']);
    const before = read(job.places.shared.credentials);
    await expect(prepare(dev, {})).rejects.toMatchObject({
      message: `[dev] in ${job.places.shared.credentials} already exists`,
      remedy: 'Choose another name, or set overwrite-aws-profile: true.',
      code: 'file',
    });
    expect(inHome()).toEqual(['config', 'credentials']);
    expect(read(job.places.shared.credentials)).toBe(before);
    await write(job, overDev);
    expect(read(job.places.shared.credentials)).toContain(`(${job.ledger.id}`);
  });

  test('because of a value leave neither locks nor folders', async () => {
    const of = { credentials: { ...credentials, sessionToken: new Secret('a\nb') } };
    await expect(prepare(dev, { of })).rejects.toThrow(
      new FileError('a value has characters that a profile cannot contain', ''),
    );
    expect(existsSync(job.home)).toBe(false);
  });

  test('wait for another process no longer than the step has time', async () => {
    const file = job.places.shared.credentials;
    mkdirSync(lockOf(file), { recursive: true });
    const within = new Deadline(0);
    const failure = await prepare(dev, { within }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StillLockedError);
    expect(failure).toMatchObject({ message: `${file} stayed locked by another process` });
    within.clear();
    expect(inHome()).toEqual(['credentials.lock']);
  });
});

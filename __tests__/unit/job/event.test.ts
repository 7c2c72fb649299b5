import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { readRunEvent } from '../../../src/job/event.ts';
import { onPosix } from '../posix.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aws-auth-event-'));
  file = join(folder, 'event.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const read = (payload: unknown, name?: string) => {
  writeFileSync(file, JSON.stringify(payload));
  return readRunEvent({ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: name });
};
const repository = { full_name: 'octo-org/octo-repo' };
const from = (repo: unknown) => ({ repository, pull_request: { head: { repo } } });
const nothing = { name: '', fork: false, dependabot: false };

describe('the event of a run', () => {
  test('has the name that the runner tells', () => {
    expect(read({}, 'push')).toStrictEqual({ name: 'push', fork: false, dependabot: false });
    expect(readRunEvent({})).toStrictEqual(nothing);
  });

  test.each([
    ['dependabot[bot]', true],
    ['dependabot', false],
    ['', false],
    ['octocat', false],
  ])('by %j is of Dependabot: %j', (actor, isDependabot) => {
    expect(readRunEvent({ GITHUB_ACTOR: actor }).dependabot).toBe(isDependabot);
  });

  test.each([
    ['a branch', from(repository), false],
    ['another repository', from({ full_name: 'someone/octo-repo' }), true],
    ['a repository that was deleted', from(null), true],
    ['a repository without a name', from({}), true],
    ['an event without a repository', { pull_request: from(repository).pull_request }, true],
    ['no pull request', { repository }, false],
    ['a pull request that is null', { repository, pull_request: null }, false],
    ['a pull request without a head', { repository, pull_request: {} }, false],
    ['a head that is null', { repository, pull_request: { head: null } }, false],
  ])('with %s and the event %j is of a fork: %j', (_, payload, isFork) => {
    expect(read(payload, 'pull_request').fork).toBe(isFork);
    // This event runs with the rights of the base repository.
    expect(read(payload, 'pull_request_target').fork).toBe(false);
  });

  test.each([
    [{ visibility: 'public' }, true],
    [{ visibility: 'public', private: true }, true],
    [{ visibility: 'private' }, false],
    [{ visibility: 'internal', private: false }, false],
    [{ private: false }, true],
    [{ private: true }, false],
    [{ visibility: null, private: true }, false],
  ])('in the repository %j has public logs: %j', (its, isPublic) => {
    expect(read({ repository: its }).isPublic).toBe(isPublic);
  });

  test.each([{}, { repository: null }, { repository: {} }, { repository: { private: 'true' } }])(
    'may not tell whether logs are public: %j',
    (payload) => expect(read(payload)).not.toHaveProperty('isPublic'),
  );
});

describe('an event counts as empty', () => {
  test.each(['null', '7', '"public"', '[]', ''])('if it is %j', (text) => {
    writeFileSync(file, text);
    expect(readRunEvent({ GITHUB_EVENT_PATH: file })).toStrictEqual(nothing);
  });

  test('if its file is damaged, is missing or is a folder', () => {
    writeFileSync(file, '{"repository":{"private":false}');
    for (const path of [file, join(folder, 'absent'), folder, ''])
      expect(readRunEvent({ GITHUB_EVENT_PATH: path })).toStrictEqual(nothing);
  });
});

onPosix('the file may be a link', () => {
  writeFileSync(join(folder, 'target'), JSON.stringify({ repository: { private: false } }));
  symlinkSync(join(folder, 'target'), file);
  expect(readRunEvent({ GITHUB_EVENT_PATH: file }).isPublic).toBe(true);
});

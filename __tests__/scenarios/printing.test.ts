import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { onPosix } from '../unit/posix.ts';
import { role, World } from './scenario.ts';

const world = new World();
// The second step must not find the session of the first.
const deploy = {
  'role-to-assume': role('deploy'),
  'output-env-credentials': 'false',
  'output-credentials': 'true',
};

/** Makes stdout refuse the write number `at`, or all of it but five bytes. Notes Node's modules and the number of writes at the end. */
const hook = (at: number, isPartial: boolean) => `const fs = require('node:fs');
const { writeSync } = fs;
let writes = 0;
fs.writeSync = (descriptor, bytes, ...rest) => {
  if (descriptor !== 1 || ++writes !== ${at}) return writeSync(descriptor, bytes, ...rest);
  if (${isPartial}) return writeSync(descriptor, bytes.subarray(0, 5));
  throw Object.assign(new Error('try again'), { code: 'EAGAIN' });
};
require('node:module').syncBuiltinESMExports();
process.on('exit', () => fs.writeFileSync(process.env.NOTES, writes + ' ' + process.moduleLoadList.join(',')));
`;

function hooked(at: number, isPartial = false) {
  const file = join(world.job.folder, 'hook.cjs');
  const notes = join(world.job.folder, 'notes');
  writeFileSync(file, hook(at, isPartial));
  const env = { NODE_OPTIONS: `--require ${file}`, NOTES: notes };
  const noted = () => {
    const [, writes = '', modules = ''] = /^(\d+) (.*)/.exec(readFileSync(notes, 'utf8')) ?? [];
    return { writes: Number(writes), modules };
  };
  return { env, noted };
}

/** The log without what differs between two runs. */
const steady = (log: string) =>
  log
    .replace(/\d+ ms/g, 'n ms')
    .replace(/\d+-\d+-\d+T[\d:.]+Z/g, 'time')
    .replace(/(::add-mask::).*/g, '$1');

// On Windows, Node's own stream stays.
const atOnce = process.platform === 'win32' ? describe.skip : describe;

atOnce.each([
  ['takes nothing', false],
  ['takes a part', true],
])('when stdout %s of a text', (_, isPartial) => {
  test.each([1, 2, 3, 4])('from write %d on, the rest of the log follows in order', async (at) => {
    const usual = await world.step(deploy);
    expect(usual.output.split('\n').length).toBeGreaterThan(4);
    const { env, noted } = hooked(at, isPartial);
    const step = await world.step(deploy, { env });
    expect(step.exitCode).toBe(0);
    expect(steady(step.output)).toBe(steady(usual.output));
    expect(noted().writes).toBe(at);
  });
});

onPosix('an unexpected error ends as usual when nobody reads the log', async () => {
  const file = join(world.job.folder, 'hook.cjs');
  // The step stops with an error that nobody expects, and stdout takes nothing.
  writeFileSync(
    file,
    "Object.defineProperty(require('node:https'), 'Agent', { get: () => { throw new RangeError(); } });",
  );
  const step = await world.job.run({
    inputs: { 'aws-region': 'us-east-2', ...deploy },
    env: { NODE_OPTIONS: `--require ${file}` },
    shell: 'exec >/dev/full',
  });
  expect(step.exitCode).toBe(1);
  expect(step.output).not.toContain('TypeError');
});

onPosix('the post step prints without a stream for stdout', async () => {
  const step = await world.step({ ...deploy, 'aws-profile': 'dev' });
  const { env, noted } = hooked(0);
  const post = await world.post(step, env);
  expect(post.output).toContain('dev');
  expect(noted().writes).toBeGreaterThan(0);
  expect(noted().modules).not.toMatch(/NativeModule (net|tty)\b/);
});

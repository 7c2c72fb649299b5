// Node loads this before the program (--require), to kill the program at one of its changes to files. In HARNESS_HALT, `log` is
// the file that lists the changes, and `at` the number of the change that is prevented. With `half`, half of a write happens.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');
const { at = 0, half = false, log } = JSON.parse(process.env.HARNESS_HALT ?? '{}');

const real = { ...fs };
const writing = new Set(['a', 'w', 'wx', 'ax', 'w+', 'a+', 'r+', 'wx+', 'ax+']);
const opensToWrite = ([, flags = 'r']) =>
  typeof flags === 'number'
    ? (flags & (fs.constants.O_CREAT | fs.constants.O_TRUNC)) !== 0
    : writing.has(flags);

let changes = 0;
// Node's functions call each other. Only the outermost call counts.
let isInside = false;

/** Notes a change, and kills the process instead if it is number `at`. */
function change(name, given, writeHalf) {
  changes += 1;
  real.appendFileSync(log, `${name} ${typeof given[0] === 'string' ? given[0] : ''}\n`);
  if (changes !== at) return;
  // Writes to a path go to files of the runner, and are not halved.
  if (half && writeHalf && typeof given[0] === 'number') writeHalf();
  process.kill(process.pid, 'SIGKILL');
  // Blocks until the signal arrives.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

const firstHalf = (content) =>
  typeof content === 'string'
    ? content.slice(0, content.length / 2)
    : content.subarray(0, content.length / 2);

const writes = ['writeFileSync', 'writeSync', 'appendFileSync', 'writeFile', 'appendFile', 'write'];
const others = [
  'mkdir',
  'mkdtemp',
  'rename',
  'rm',
  'rmdir',
  'unlink',
  'truncate',
  'ftruncate',
  'utimes',
  'futimes',
  'chmod',
  'fchmod',
  'link',
  'symlink',
  'copyFile',
];

function watch(object, name, writeHalf) {
  const original = object[name];
  if (typeof original !== 'function') return;
  object[name] = function (...given) {
    const isLog = given[0] === 1 || given[0] === 2;
    const isRead = name.startsWith('open') && !opensToWrite(given);
    if (isInside || isLog || isRead) return original.apply(this, given);
    isInside = true;
    try {
      change(name, given, writeHalf && (() => writeHalf(given)));
      return original.apply(this, given);
    } finally {
      isInside = false;
    }
  };
}

for (const name of writes) {
  const writer = real[name.endsWith('Sync') ? name : `${name}Sync`];
  watch(fs, name, ([to, content, ...rest]) =>
    writer(to, firstHalf(content), ...rest.filter((each) => typeof each !== 'function')),
  );
}
for (const name of ['open', 'openSync', ...others.flatMap((other) => [other, `${other}Sync`])])
  watch(fs, name);
for (const name of ['open', 'writeFile', 'appendFile', ...others]) watch(fs.promises, name);
syncBuiltinESMExports();

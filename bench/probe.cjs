// Loaded before a subject: writes what its process used to the file in BENCH_PROBE, at its end.
const { registerHooks } = require('node:module');
const { readFileSync, statSync, writeFileSync } = require('node:fs');
const { fileURLToPath } = require('node:url');

let bytes = 0;
registerHooks({
  load(url, context, next) {
    if (url.startsWith('file:') && !url.endsWith('/probe.cjs')) bytes += statSync(fileURLToPath(url)).size;
    return next(url, context);
  },
});
process.once('exit', () => {
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  // The peak of this process alone. `maxRSS` begins with that of the process that started it.
  const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'));
  writeFileSync(
    process.env.BENCH_PROBE,
    JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: Number(peak?.[1]) / 1024, bytes }),
  );
});

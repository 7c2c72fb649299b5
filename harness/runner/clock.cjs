// Node loads this before the program (--require), so that a scenario need not wait. By HARNESS_CLOCK, timers run `faster` times
// as fast, and the time of day is `shift` milliseconds ahead. Sockets and child processes keep the real time.
const { faster = 1, shift = 0 } = JSON.parse(process.env.HARNESS_CLOCK ?? '{}');

for (const name of ['setTimeout', 'setInterval']) {
  const real = globalThis[name];
  globalThis[name] = Object.assign(
    (act, milliseconds, ...rest) => real(act, milliseconds / faster, ...rest),
    real,
  );
}

const now = performance.now.bind(performance);
const start = now();
performance.now = () => start + (now() - start) * faster;

if (shift !== 0) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length === 0 ? [RealDate.now() + shift] : given));
    }

    static now() {
      return RealDate.now() + shift;
    }
  };
}

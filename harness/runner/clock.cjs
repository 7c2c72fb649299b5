// Node loads this before the program (--require), so that a scenario need not wait. By HARNESS_CLOCK, timers run `faster` times
// as fast, and the time of day is `shift` milliseconds ahead. With `since` the time of day runs faster from then on, too. Sockets and child processes keep the real time.
const { faster = 1, shift = 0, since } = JSON.parse(process.env.HARNESS_CLOCK ?? '{}');

for (const name of ['setTimeout', 'setInterval']) {
  const real = globalThis[name];
  globalThis[name] = Object.assign(
    (act, milliseconds, ...rest) => real(act, milliseconds / faster, ...rest),
    real,
  );
}

// The action measures durations with it.
const now = process.hrtime.bigint;
const start = now();
process.hrtime.bigint = () => start + BigInt(Math.round(Number(now() - start) * faster));

if (shift !== 0 || since !== undefined) {
  const RealDate = Date;
  const ofDay = () => {
    const real = RealDate.now();
    return (since === undefined ? real : since + (real - since) * faster) + shift;
  };
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length === 0 ? [ofDay()] : given));
    }

    static now() {
      return ofDay();
    }
  };
}

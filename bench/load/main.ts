import { table } from '../table.ts';
import { type Figure, isMet, renewalFigures, signInFigures, simulatedFigures } from './figures.ts';
import { renewTogether } from './renewal.ts';
import { signInTogether } from './sign-ins.ts';
import { crowd, simulate } from './simulation.ts';

/** `npm run load` shows what happens when many jobs or processes need a session at the same time. */
const signIns = { jobs: 50, within: 2_000, perSecond: 5 };
const processes = 200;

report(
  `${crowd.jobs.toLocaleString('en-US')} simulated jobs within ${crowd.within / 1_000} s; STS allows ${crowd.perSecond} requests a second`,
  simulatedFigures(simulate(crowd)),
);
const signedIn = await signInTogether(signIns);
report(
  `${signIns.jobs} real sign-ins within ${signIns.within / 1_000} s; STS allows ${signIns.perSecond} requests a second`,
  signInFigures(signIns, signedIn),
  signedIn.failures,
);
const renewed = await renewTogether(processes);
report(
  `${processes} credential processes of one profile at the same time; its session has expired`,
  renewalFigures(processes, renewed),
  renewed.failures,
);

/** Prints a load, with the first of its failures. */
function report(title: string, figures: readonly Figure[], failures: readonly string[] = []): void {
  const rows = figures.map((figure) => {
    const { about, measured, goal } = figure;
    const shown = Number.isInteger(measured) ? String(measured) : measured.toFixed(2);
    if (!goal) return [about, shown, '', ''];
    return [about, shown, `${goal.bound} ${goal.value}`, isMet(figure) ? 'met' : 'missed'];
  });
  console.log(`${title}\n\n${table(['figure', 'measured', 'goal', ''], rows)}\n`);
  if (failures[0] !== undefined)
    console.error(`${failures.length} failed. The output of one:\n${failures[0]}`);
  if (!figures.every(isMet)) process.exitCode = 1;
}

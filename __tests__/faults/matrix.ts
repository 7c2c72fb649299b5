import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { StepResult } from '../../harness/runner/job.ts';
import { World } from '../scenarios/scenario.ts';
import { attempts, expected, type Outcome, type Times } from './expected.ts';
import { type Fault, type FaultName, faults } from './faults.ts';
import { type Request, type RequestName, requests } from './requests.ts';

/** With `FAULTS=short` a fault that stays meets every fifth request, so that all faults and all requests still come. */
const isShort = process.env.FAULTS === 'short';

const columns = Object.keys(requests) as RequestName[];
const rows = Object.keys(faults) as FaultName[];

/** Tests every fault at each request, and prints a table of the outcomes. */
export function expectOutcomes(names: readonly RequestName[]): void {
  const world = new World();
  const closers: (() => void)[] = [];
  const cells = new Map<string, string>();
  afterEach(() => {
    for (const close of closers.splice(0)) close();
  });
  afterAll(() => {
    process.stdout.write(`\n${tableOf(names, cells)}\n\n`);
  });

  describe.each(names)('%s', (name) => {
    const request: Request = requests[name];
    for (const faultName of rows) {
      const fault: Fault = faults[faultName];
      if (fault.strikes?.(request) === false) continue;
      const isFifth = (columns.indexOf(name) + rows.indexOf(faultName)) % 5 === 0;
      for (const times of timesOf(fault)) {
        if (isShort && times === 'always' && !isFifth) continue;
        const title = `${faultName}, ${times}`;
        test(title, async () => {
          const key = `${name}/${title}`;
          cells.set(key, '✗');
          const step = await meet(world, request, fault, times, (close) => closers.push(close));
          const wanted = expected(fault, request, times);
          expect(outcomeOf(step, world, request, wanted)).toEqual(wanted);
          cells.set(key, `${wanted.exitCode}${wanted.requests === undefined ? '' : `/${wanted.requests}`}`);
        });
      }
    }
  });
}

/** Only a fault in an answer can occur once. */
function timesOf({ how, passesByTime }: Fault): readonly Times[] {
  if (passesByTime) return ['once'];
  return 'answer' in how ? ['once', 'always'] : ['always'];
}

async function meet(
  world: World,
  request: Request,
  { how }: Fault,
  times: Times,
  afterwards: (close: () => void) => void,
): Promise<StepResult> {
  const env: Record<string, string | undefined> = { ...(await request.prepare?.(world)) };
  if ('answer' in how)
    world.cloud.faults.add(request.place, how.answer, times === 'once' ? 1 : undefined, request.after);
  if ('way' in how) {
    const { origin, env: more } = await how.way(world, afterwards);
    const usual = env[request.endpoint] ?? world.job.environment[request.endpoint] ?? '';
    const { pathname, search } = new URL(usual);
    Object.assign(env, more, { [request.endpoint]: origin + (pathname === '/' ? '' : pathname) + search });
  }
  // A local endpoint has one second to answer, every other service ten.
  const clock = { faster: request.near ? 3 : 10, ...('clock' in how && { shift: how.clock }) };
  const inputs = { 'retry-max-attempts': `${attempts}`, ...request.inputs };
  return world.step(inputs, { env, clock });
}

function outcomeOf(step: StepResult, world: World, { place }: Request, wanted: Outcome): unknown {
  const [, id] = /docs\/troubleshooting\.md#([\w-]+)$/m.exec(step.output) ?? [];
  const asked = world.asked.filter((what) => what === place).length;
  return { exitCode: step.exitCode, id, requests: wanted.requests === undefined ? undefined : asked };
}

/** The exit code and the number of requests in each cell, for a fault that occurs once, then for one that stays. */
function tableOf(names: readonly RequestName[], cells: ReadonlyMap<string, string>): string {
  const lines = rows.map((row) => {
    const shown = names.map((name) => {
      const of = (times: Times) => cells.get(`${name}/${row}, ${times}`);
      return [of('once'), of('always')].filter((cell) => cell !== undefined).join(' ') || '·';
    });
    return [row, ...shown];
  });
  const head = ['exit code/requests: once, always', ...names.map((_, index) => `(${index + 1})`)];
  const widths = head.map((_, column) =>
    Math.max(...[head, ...lines].map((line) => line[column]?.length ?? 0)),
  );
  const row = (line: readonly string[]) =>
    line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ');
  const legend = names.map((name, index) => `(${index + 1}) ${name}`);
  return [row(head), ...lines.map(row), '', ...legend].join('\n');
}

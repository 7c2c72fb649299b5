import { parseArgs } from 'node:util';

export const usage =
  'Usage: npm run bench -- [--incumbent PATH] [--before PATH] [--runs N] [--rtt MS ...] [--check] [--json]\n' +
  '  --incumbent PATH  a checkout of the action to compare with, or its dist/index.js\n' +
  '  --before PATH     the dist/index.js of an earlier version of this action\n' +
  '  --runs N          counted runs of each case at each round-trip time (15)\n' +
  '  --rtt MS ...      round-trip times in milliseconds (0 10 40 80)\n' +
  '  --check           fail when a goal is missed; needs --incumbent, --before and the round-trip times above\n' +
  '  --json            the result as JSON';

export interface Arguments {
  readonly incumbent?: string;
  readonly before?: string;
  /** Counted runs of each case at each round-trip time. */
  readonly runs: number;
  /** Round-trip times in milliseconds, without duplicates. */
  readonly roundTrips: readonly number[];
  readonly check: boolean;
  readonly json: boolean;
  readonly help: boolean;
}

/** The command line is invalid. The message is one line for the user. */
export class ArgumentError extends Error {}

/** Reads the command line. Throws `ArgumentError`. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, tokens } = parse(args);
  const roundTrips: number[] = [];
  let afterRtt = false;
  // parseArgs reads `--rtt 0 40` as an option with one value and a positional argument.
  for (const token of tokens) {
    afterRtt = token.kind === 'option' ? token.name === 'rtt' : afterRtt && token.kind === 'positional';
    if (afterRtt && 'value' in token) roundTrips.push(whole('--rtt', token.value ?? '', 0, 1000));
    else if (token.kind === 'positional') throw new ArgumentError(`"${token.value}" belongs to no option`);
  }
  if (values.check && !(values.incumbent && values.before && roundTrips.length === 0))
    throw new ArgumentError('--check needs --incumbent and --before, and all round-trip times');
  return {
    ...(values.incumbent !== undefined && { incumbent: values.incumbent }),
    ...(values.before !== undefined && { before: values.before }),
    runs: whole('--runs', values.runs, 1, 10_000),
    roundTrips: roundTrips.length > 0 ? [...new Set(roundTrips)] : [0, 10, 40, 80],
    check: values.check,
    json: values.json,
    help: values.help,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        incumbent: { type: 'string' },
        before: { type: 'string' },
        runs: { type: 'string', default: '15' },
        rtt: { type: 'string', multiple: true },
        check: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
      tokens: true,
    });
  } catch (error) {
    throw new ArgumentError((error as Error).message.split('\n')[0]);
  }
}

function whole(option: string, text: string, min: number, max: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw new ArgumentError(`${option} takes whole numbers from ${min} to ${max}, not "${text}"`);
}

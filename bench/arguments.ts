import { parseArgs } from 'node:util';

export const usage =
  'Usage: npm run bench -- [--incumbent PATH] [--runs N] [--rtt MS ...] [--json]\n' +
  '  --incumbent PATH  a checkout of the action to compare with, or its dist/index.js\n' +
  '  --runs N          counted runs of each subject at each round-trip time (15)\n' +
  '  --rtt MS ...      round-trip times in milliseconds (0 40)\n' +
  '  --json            the result as JSON';

export interface Arguments {
  readonly incumbent?: string;
  /** Counted runs of each subject at each round-trip time. */
  readonly runs: number;
  /** Round-trip times in milliseconds, without duplicates. */
  readonly roundTrips: readonly number[];
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
  return {
    ...(values.incumbent !== undefined && { incumbent: values.incumbent }),
    runs: whole('--runs', values.runs, 1, 10_000),
    roundTrips: roundTrips.length > 0 ? [...new Set(roundTrips)] : [0, 40],
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
        runs: { type: 'string', default: '15' },
        rtt: { type: 'string', multiple: true },
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

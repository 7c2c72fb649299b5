import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../harness/servers/certificate.ts';
import { ArgumentError, type Arguments, readArguments, usage } from './arguments.ts';
import { DistantCloud } from './distant-cloud.ts';
import { findIncumbent, howToGetIncumbent } from './incumbent.ts';
import { measure } from './measure.ts';
import { type Result, summarise } from './result.ts';
import { listSubjects } from './subjects.ts';
import { asText } from './text.ts';

try {
  const args = readArguments(process.argv.slice(2));
  console.log(args.help ? usage : print(await bench(args), args.json));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof ArgumentError ? 2 : 1;
}

/** Runs the bench. Progress messages go to stderr, so that stdout has only the result. */
async function bench({ incumbent: path, runs, roundTrips }: Arguments): Promise<Result> {
  const incumbent = path === undefined ? undefined : findIncumbent(path);
  if (!incumbent) console.error(howToGetIncumbent);
  const folder = mkdtempSync(join(tmpdir(), 'aws-auth-bench-'));
  const clouds: DistantCloud[] = [];
  try {
    const subjects = await listSubjects(folder, incumbent);
    const certificate = await makeCertificate(folder);
    for (const roundTrip of roundTrips) clouds.push(await DistantCloud.start(roundTrip, certificate));
    console.error(`Starting ${subjects.length * clouds.length * (runs + 1)} processes, one after another.`);
    return summarise(await measure(subjects, clouds, runs), subjects, roundTrips, runs);
  } finally {
    for (const cloud of clouds) await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function print(result: Result, json: boolean): string {
  return json ? JSON.stringify(result, undefined, 2) : asText(result);
}

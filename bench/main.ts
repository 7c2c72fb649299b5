import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCertificate } from '../harness/servers/certificate.ts';
import { ArgumentError, type Arguments, readArguments, usage } from './arguments.ts';
import { findBundle, howToGetIncumbent } from './bundle.ts';
import { DistantCloud } from './distant-cloud.ts';
import { missedBy } from './goals.ts';
import { measure } from './measure.ts';
import { type Result, summarise } from './result.ts';
import { listSubjects } from './subjects.ts';
import { asText } from './text.ts';

try {
  const args = readArguments(process.argv.slice(2));
  if (args.help) console.log(usage);
  else report(await bench(args), args);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = error instanceof ArgumentError ? 2 : 1;
}

/** Runs the bench. Progress messages go to stderr, so that stdout has only the result. */
async function bench({
  incumbent: path,
  before: earlier,
  runs,
  roundTrips,
  check,
}: Arguments): Promise<Result> {
  const incumbent = path === undefined ? undefined : findBundle('--incumbent', path);
  const before = earlier === undefined ? undefined : findBundle('--before', earlier);
  if (!incumbent) console.error(howToGetIncumbent);
  const folder = mkdtempSync(join(tmpdir(), 'aws-auth-bench-'));
  const clouds: DistantCloud[] = [];
  try {
    const subjects = listSubjects(folder, incumbent, before, check);
    const certificate = await makeCertificate(folder);
    for (const roundTrip of roundTrips) clouds.push(await DistantCloud.start(roundTrip, certificate));
    console.error(`Measuring ${subjects.length} subjects, one process after another.`);
    const samples = await measure(subjects, clouds, runs);
    return summarise(samples, subjects, { runs, incumbent: incumbent?.version });
  } finally {
    for (const cloud of clouds) await cloud.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function report(result: Result, { json, check }: Arguments): void {
  console.log(json ? JSON.stringify(result, undefined, 2) : asText(result));
  const missed = check ? missedBy(result) : [];
  for (const { about, most, ratio } of missed)
    console.error(`Missed: ${about}: ${ratio(result)?.toFixed(3) ?? 'not measured'}, at most ${most}`);
  if (missed.length > 0) process.exitCode = 1;
}

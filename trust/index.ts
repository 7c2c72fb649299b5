import { writeFileSync } from 'node:fs';
import { readArguments, UsageError, usage } from './command/arguments.ts';
import { print } from './command/print.ts';
import { run } from './command/run.ts';
import { asText } from './command/text.ts';
import { severities } from './findings/finding.ts';
import { harmless, oneLine } from './text/line.ts';

/** The command. Under GitHub Actions without arguments, the action's inputs are its options. */
async function main(args: readonly string[]): Promise<number> {
  const options = readArguments(args);
  if (options.help) {
    print(usage);
    return 0;
  }
  const report = await run(options, { api: process.env.GITHUB_API_URL });
  if (options.sarif) write(options.sarif, (await import('./command/sarif.ts')).asSarif(report, '1.0.0'));
  const text = options.json ? JSON.stringify(report) : asText(report);
  if (text !== '') print(text);
  const limit = severities.indexOf(options.failOn);
  const isBad = report.findings.some(({ severity }) => severities.indexOf(severity) >= limit);
  return isBad || report.broken.length > 0 ? 1 : 0;
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UsageError(`${file} cannot be written (${(error as NodeJS.ErrnoException).code})`);
  }
}

async function start(): Promise<void> {
  const args = process.argv.slice(2);
  if (args.length === 0 && process.env.GITHUB_ACTIONS === 'true') {
    const { action } = await import('./action/main.ts');
    process.exitCode = await action(process.env);
    return;
  }
  process.exitCode = await main(args);
}

start().catch((error: unknown) => {
  const isKnown = error instanceof UsageError;
  console.error(
    isKnown ? harmless(oneLine(error.message)) : `aws-auth trust: an unexpected ${(error as Error)?.name}`,
  );
  process.exitCode = 2;
});

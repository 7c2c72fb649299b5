import { randomUUID } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Arguments, readArguments, UsageError } from '../command/arguments.ts';
import { run } from '../command/run.ts';
import { asSarif } from '../command/sarif.ts';
import { asText } from '../command/text.ts';
import { severities } from '../findings/finding.ts';
import { annotation } from './annotation.ts';
import { ownIdentity } from './own-claims.ts';
import { page } from './page.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** The action: options from its inputs, annotations, a page of the run, and outputs. Returns the exit code. */
export async function action(env: Env): Promise<number> {
  try {
    const options = optionsIn(env);
    const report = await run(options, { api: env.GITHUB_API_URL, own: await ownIdentity(env) });
    const sarif = join(env.RUNNER_TEMP ?? '.', 'aws-auth-trust.sarif');
    writeFileSync(sarif, asSarif(report, '1.0.0'));
    console.log(asText(report));
    for (const finding of report.findings) console.log(annotation(finding));
    for (const { role, what } of report.broken)
      console.log(`::error title=aws-auth trust::${escaped(`${role}: ${what}`)}`);
    append(env.GITHUB_STEP_SUMMARY, page(report));
    append(env.GITHUB_OUTPUT, output('result', JSON.stringify(report)) + output('sarif', sarif));
    const limit = severities.indexOf(options.failOn);
    const isBad = report.findings.some(({ severity }) => severities.indexOf(severity) >= limit);
    return isBad || report.broken.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.log(`::error title=aws-auth trust::${escaped(error.message)}`);
    return 2;
  }
}

function append(file: string | undefined, text: string): void {
  if (file) appendFileSync(file, text);
}

/** A value between delimiters that nobody can foresee, because it has foreign text. */
function output(name: string, value: string): string {
  const delimiter = randomUUID();
  return `${name}<<${delimiter}\n${value}\n${delimiter}\n`;
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

/** The options of the command that the inputs mean. The repository is that of the job, unless an input names one. */
function optionsIn(env: Env): Arguments {
  const input = (name: string) => env[`INPUT_${name.toUpperCase()}`]?.trim() ?? '';
  const lines = (name: string) =>
    input(name)
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const repository = input('repository') || env.GITHUB_REPOSITORY || '';
  const option = (name: string, value: string) => (value ? [`--${name}`, value] : []);
  return readArguments([
    ...lines('policy'),
    ...option('repository', repository),
    ...lines('as').flatMap((who) => ['--as', who]),
    ...option('claims', input('claims')),
    ...option('base', input('base')),
    ...option('expect', input('expect')),
    ...option('fail-on', input('fail-on')),
    ...option('github-token', input('github-token')),
  ]);
}

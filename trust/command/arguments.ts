import { parseArgs } from 'node:util';
import { type Severity, severities } from '../findings/finding.ts';

export const usage = `Usage: npm run --silent trust -- POLICY... [options]
  POLICY            a trust policy, an answer of "aws iam get-role", "terraform show -json", or a CloudFormation template
  --repository R    OWNER/NAME, or OWNER@ID/NAME@ID, that the policy is meant for
  --as WHO          branch:NAME, tag:NAME, pull_request or environment:NAME of the repository; may be repeated
  --claims FILE     an array of claims, in place of --repository and --as
  --base OLD        only access that POLICY gives and OLD does not
  --expect FILE     a test file: which runs each role must let in, and which not
  --fail-on LEVEL   high, medium or low: findings that fail the command (high)
  --github-token T  asks GitHub for the protection rules of environments; else these are listed as not checked
  --sarif FILE      writes SARIF 2.1.0
  --json            prints JSON
Exit codes: 0 clean, 1 findings or a broken expectation, 2 bad input.`;

export interface Arguments {
  readonly policies: readonly string[];
  readonly repository?: string;
  readonly as: readonly string[];
  readonly claims?: string;
  readonly base?: string;
  readonly expect?: string;
  readonly failOn: Severity;
  readonly sarif?: string;
  readonly githubToken?: string;
  readonly json: boolean;
  readonly help: boolean;
}

/** Something that the user wrote is wrong. The message is one line. */
export class UsageError extends Error {}

/** Reads the command line. Throws `UsageError`. */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parse(args);
  const failOn = severities.find((each) => each === values['fail-on']);
  if (!failOn) throw new UsageError(`--fail-on takes ${severities.join(', ')}, not "${values['fail-on']}"`);
  if (!values.help && positionals.length === 0 && !values.expect)
    throw new UsageError('no policy is named. --help shows how to name one');
  if ((values.as ?? []).length > 0 && !values.repository) throw new UsageError('--as needs --repository');
  const { repository, claims, base, expect, sarif, 'github-token': githubToken } = values;
  return {
    policies: positionals,
    as: values.as ?? [],
    failOn,
    json: values.json,
    help: values.help,
    ...(repository !== undefined && { repository }),
    ...(claims !== undefined && { claims }),
    ...(base !== undefined && { base }),
    ...(expect !== undefined && { expect }),
    ...(sarif !== undefined && { sarif }),
    ...(githubToken && { githubToken }),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        repository: { type: 'string' },
        as: { type: 'string', multiple: true },
        claims: { type: 'string' },
        base: { type: 'string' },
        expect: { type: 'string' },
        'fail-on': { type: 'string', default: 'high' },
        'github-token': { type: 'string' },
        sarif: { type: 'string' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0]);
  }
}

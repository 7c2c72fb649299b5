import { fileURLToPath } from 'node:url';
import type { Cloud } from '../../local/cloud.ts';
import type { Asked } from '../../local/server/request-log.ts';
import { Job, type StepResult } from '../runner/job.ts';
import type { Act } from './acts.ts';

const whoAmI = fileURLToPath(new URL('who-am-i.ts', import.meta.url));
const hidden = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN'];

/** Runs the main step, a later step and the post step of an act. Returns a report. */
export async function perform(act: Act, number: number, cloud: Cloud): Promise<string> {
  const job = new Job({
    AWS_ENDPOINT_URL_STS: cloud.url,
    ...(act.oidc && cloud.tokenEndpoint),
    ...act.before,
  });
  cloud.requests.length = 0;
  try {
    const main = await job.run({ inputs: act.inputs });
    const asked = [...cloud.requests];
    const later = main.exitCode === 0 ? await job.run({ script: whoAmI }) : undefined;
    const post = await job.post(main);
    return [
      `\n━━ ${number}. ${act.title}\n`,
      section('Workflow', workflow(act)),
      section(`Log of the step (${Math.round(main.milliseconds)} ms, exit code ${main.exitCode})`, log(main)),
      section('Requests that the step sent', asked.map(request)),
      section('Variables for later steps', variables(main)),
      ...(later ? [section('A later step calls GetCallerIdentity', [later.output.trim()])] : []),
      section('Variables after the post step', variables(post)),
    ].join('\n');
  } finally {
    job.close();
  }
}

function section(title: string, lines: readonly string[]): string {
  const shown = lines.length > 0 ? lines : ['nothing'];
  return `${title}:\n${shown.map((line) => `    ${line}`).join('\n')}\n`;
}

function workflow({ inputs, oidc }: Act): string[] {
  const shown = Object.entries(inputs).map(([name, value]) => {
    const secret = /^aws-(access-key-id|secret-access-key)$/.test(name);
    return `  ${name}: ${secret ? `\${{ secrets.${name.toUpperCase().replaceAll('-', '_')} }}` : value}`;
  });
  return [
    ...(oidc ? ['permissions: { id-token: write }'] : []),
    'uses: OWNER/aws-auth@v1',
    'with:',
    ...shown,
  ];
}

/** The log as a person sees it: without the commands that mask secrets, and with annotations on several lines. */
function log({ output }: StepResult): string[] {
  const lines = output.trim().split('\n');
  const masks = lines.filter((line) => line.startsWith('::add-mask::')).length;
  const visible = lines
    .filter((line) => !line.startsWith('::add-mask::'))
    .flatMap((line) => line.replace(/^::(\w+) title=([^:]*)::/, '$1: $2: ').split('%0A'));
  return [`(${masks} secrets masked)`, ...visible];
}

function request({ what, parameters, status }: Asked): string {
  const details = ['audience', 'RoleArn', 'RoleSessionName'].flatMap((name) => parameters[name] ?? []);
  return `${what === 'token' ? 'GitHub: OIDC token' : `STS: ${what}`} (${details.join(', ')}) → ${status}`;
}

function variables({ exported }: StepResult): string[] {
  return Object.entries(exported).map(([name, value]) => {
    const shown =
      value === ''
        ? '(blank, as before)'
        : hidden.includes(name)
          ? `(hidden, ${value.length} characters)`
          : value;
    return `${name} = ${shown}`;
  });
}

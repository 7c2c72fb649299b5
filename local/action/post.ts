import { appendFileSync } from 'node:fs';
import { oneLine } from '../../trust/text/line.ts';
import { plain } from '../../trust/text/markdown.ts';
import type { Asked } from '../server/request-log.ts';

/** The post step: tells who was let in, who was refused and why, and stops the cloud. */
export async function post(env: NodeJS.ProcessEnv): Promise<void> {
  const { STATE_url: url, STATE_pid: pid } = env;
  if (!url) return;
  try {
    const asked = (await (await fetch(`${url}/requests`)).json()) as readonly Asked[];
    const rows = asked
      .filter(({ what }) => what.startsWith('AssumeRole'))
      .map(({ parameters, status, why = '' }) => ({ role: parameters.RoleArn ?? '', status, why }));
    for (const { role, status, why } of rows)
      console.log(
        // A role is no command for the runner.
        `The role ${oneLine(role)}: ${status === 200 ? 'let in' : `refused (${status})`}${why ? `, because ${oneLine(why)}` : ''}.`,
      );
    const head = '### Who was let in by the local cloud\n\n| role | answer | why |\n| --- | --- | --- |\n';
    const lines = rows.map(({ role, status, why }) => `| ${plain(role)} | ${status} | ${plain(why)} |\n`);
    if (env.GITHUB_STEP_SUMMARY && rows.length > 0)
      appendFileSync(env.GITHUB_STEP_SUMMARY, head + lines.join(''));
  } catch {
    console.log('The local cloud has ended before the job.');
  }
  if (/^\d+$/.test(pid ?? '')) stop(Number(pid));
}

function stop(pid: number): void {
  try {
    process.kill(pid);
  } catch {
    // It has ended.
  }
}

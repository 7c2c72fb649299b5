import type { Located } from '../command/report.ts';
import { oneLine } from '../text/line.ts';

const commands = { high: 'error', medium: 'warning', low: 'notice' } as const;

/** The annotation on the line of the policy: https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands */
export function annotation({ severity, rule, role, what, why, remedy, file, line, column }: Located): string {
  const properties = { file, line, col: column, title: `aws-auth trust: ${rule}` };
  const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`);
  return `::${commands[severity]} ${written.join(',')}::${message(`${role}: ${what}. ${why} ${remedy}`)}`;
}

// A control character could end the line, and begin a command.
const message = (text: string) => oneLine(text).replaceAll('%', '%25');

const property = (text: string) => message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

import { harmless, oneLine } from '../text/line.ts';
import type { Report } from './report.ts';

/** Foreign text ends no line, and a line begins no command of a runner. Our own line breaks are followed by blanks. */
const lines = (text: string) =>
  text
    .split(/\n(?= )/)
    .map((line) => harmless((/^ */.exec(line)?.[0] ?? '') + oneLine(line)))
    .join('\n');

const indented = (value: object) => JSON.stringify(value, undefined, 2).replace(/^/gm, '    ');

/** The report as text for a terminal. */
export function asText({ decisions, findings, widest, broken, notChecked }: Report): string {
  const blocks = [
    decisions.map(
      ({ role, as, decision, why }) =>
        `${decision === 'allowed' ? '✓' : '✗'} ${role}: ${as}: ${decision}, because ${why}`,
    ),
    widest.map(({ role, words, level, statement, claims }) =>
      level === 'exact'
        ? `  ${role}: ${words}`
        : `! ${role}: ${words}, by statement ${statement}: ${claims.sub ?? ''}`,
    ),
    findings.map(
      ({ severity, rule, role, file, line, column, what, why, remedy, narrowed }) =>
        `${severity.toUpperCase()} ${rule} ${file}:${line}:${column}\n  ${role}: ${what}. ${why}\n  ${remedy}${narrowed ? `\n${indented(narrowed.plain)}` : ''}`,
    ),
    broken.map(({ role, what }) => `✗ ${role}: ${what}`),
    notChecked.length > 0 && findings.length > 0
      ? [`Not checked without GitHub's answer: ${notChecked.join(', ')}.`]
      : [],
  ];
  return blocks
    .filter((block) => block.length > 0)
    .map((block) => block.map(lines).join('\n'))
    .join('\n\n');
}

import type { Report } from '../command/report.ts';
import { plain, table } from '../text/markdown.ts';

/** The page of the run, in Markdown. */
export function page({ decisions, findings, widest, broken }: Report): string {
  const blocks = [
    '### Who gets in',
    ...block(
      ['role', 'who', 'decision', 'why'],
      decisions.map(({ role, as, decision, why }) => [
        role,
        as,
        decision === 'allowed' ? '✅ allowed' : '⛔ denied',
        why,
      ]),
    ),
    ...block(
      ['role', 'the most foreign token that gets in', 'statement'],
      widest.map(({ role, words, claims, statement }) => [
        role,
        `${words}: ${claims.sub ?? ''}`,
        String(statement),
      ]),
    ),
    ...block(
      ['severity', 'rule', 'role', 'place', 'what and why'],
      findings.map(({ severity, rule, role, file, line, what, why }) => [
        severity,
        rule,
        role,
        `${file}:${line}`,
        `${what}. ${why}`,
      ]),
    ),
    ...block(
      ['role', 'broken expectation'],
      broken.map(({ role, what }) => [role, what]),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function block(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  return rows.length === 0
    ? []
    : [
        table(
          head,
          rows.map((row) => row.map(cell)),
        ),
      ];
}

// Longer texts are in the result.
const cell = (text: string) => plain(text.slice(0, 2_000));

import type { Report } from '../command/report.ts';

/** The page of the run, in Markdown. */
export function page({ decisions, findings, widest, broken }: Report): string {
  const blocks = [
    '### Who gets in',
    ...table(
      ['role', 'who', 'decision', 'why'],
      decisions.map(({ role, as, decision, why }) => [
        role,
        as,
        decision === 'allowed' ? '✅ allowed' : '⛔ denied',
        why,
      ]),
    ),
    ...table(
      ['role', 'the most foreign token that gets in', 'statement'],
      widest.map(({ role, words, claims, statement }) => [
        role,
        `${words}: ${claims.sub ?? ''}`,
        String(statement),
      ]),
    ),
    ...table(
      ['severity', 'rule', 'role', 'place', 'what and why'],
      findings.map(({ severity, rule, role, file, line, what, why }) => [
        severity,
        rule,
        role,
        `${file}:${line}`,
        `${what}. ${why}`,
      ]),
    ),
    ...table(
      ['role', 'broken expectation'],
      broken.map(({ role, what }) => [role, what]),
    ),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  if (rows.length === 0) return [];
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return [lines.map((row) => `| ${row.join(' | ')} |`).join('\n')];
}

/** Foreign text as text: no Markdown, no HTML, no line breaks. */
const cell = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~@&:$.-]/g, (character) => `&#${character.charCodeAt(0)};`)
    .slice(0, 2_000);

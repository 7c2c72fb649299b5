import { type Finding, rules } from '../findings/finding.ts';
import type { Report } from './report.ts';

const levels = { high: 'error', medium: 'warning', low: 'note' } as const;

/** The findings as SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export function asSarif({ findings }: Report, version: string): string {
  const used = Object.keys(rules) as Finding['rule'][];
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'aws-auth trust',
            version,
            rules: used.map((id) => ({ id, shortDescription: { text: rules[id] } })),
          },
        },
        results: findings.map(({ rule, severity, what, why, remedy, role, file, line, column }) => ({
          ruleId: rule,
          ruleIndex: used.indexOf(rule),
          level: levels[severity],
          message: { text: `${role}: ${what}. ${why} ${remedy}` },
          locations: [
            {
              physicalLocation: {
                artifactLocation: {
                  uri: encodeURI(file.replaceAll('\\', '/')).replace(/[?#]/g, encodeURIComponent),
                },
                region: { startLine: line, startColumn: column },
              },
            },
          ],
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../trust/command/run.ts';

const provider = 'token.actions.githubusercontent.com';
/** A policy with a loose value beside a tight one. */
const policy = {
  Version: '2012-10-17',
  Statement: [
    {
      Effect: 'Allow',
      Principal: { Federated: `arn:aws:iam::111122223333:oidc-provider/${provider}` },
      Action: 'sts:AssumeRoleWithWebIdentity',
      Condition: {
        StringEquals: { [`${provider}:aud`]: 'sts.amazonaws.com' },
        StringLike: {
          [`${provider}:sub`]: ['repo:octo-org/octo-repo:ref:refs/heads/main', 'repo:octo-org/*'],
        },
      },
    },
  ],
};

type Table = { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** The page of a run of the trust action, as SVG, from a real answer. */
export async function trustPicture(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'aws-auth-picture-'));
  try {
    const file = join(folder, 'deploy.json');
    writeFileSync(file, JSON.stringify(policy, undefined, 2));
    const { decisions, widest, findings } = await run({
      policies: [file],
      repository: 'octo-org/octo-repo',
      as: ['branch:main', 'pull_request'],
      failOn: 'high',
      json: false,
      help: false,
    });
    return drawn([
      {
        head: ['role', 'who', 'decision', 'why'],
        rows: decisions.map(({ role, as, decision, why }) => [role, as, decision, why]),
      },
      {
        head: ['role', 'statement', 'the most foreign token that gets in'],
        rows: widest.map(({ role, words, statement, claims }) => [
          role,
          String(statement),
          `${words}: ${claims.sub}`,
        ]),
      },
      {
        head: ['severity', 'rule', 'place', 'what'],
        rows: findings
          .slice(0, 3)
          .map(({ severity, rule, line, what }) => [severity, rule, `deploy.json:${line}`, what]),
      },
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const lineHeight = 26;
const columns: Readonly<Record<number, readonly number[]>> = { 3: [20, 110, 210], 4: [20, 110, 270, 400] };

function drawn(tables: readonly Table[]): string {
  let y = 44;
  const parts = tables.flatMap(({ head, rows }) => {
    const at = columns[head.length] ?? [];
    const lines = [head, ...rows].map((row, index) => {
      y += lineHeight;
      const weight = index === 0 ? ' font-weight="600"' : '';
      const cells = row.map(
        (text, column) => `<text x="${at[column]}" y="${y}"${weight}>${escaped(text)}</text>`,
      );
      return `${cells.join('')}<path d="M20 ${y + 8}H840"/>`;
    });
    y += 14;
    return lines;
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 860 ${y + 16}" font-family="system-ui, sans-serif" font-size="13">`,
    '<title>The page of a run: who gets in, the most foreign token, and the findings</title>',
    '<style>text { fill: #24292f } path { stroke: #d0d7de } @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } path { stroke: #30363d } }</style>',
    '<text x="20" y="34" font-size="18" font-weight="600">Who gets in</text>',
    ...parts,
    '</svg>',
  ].join('\n')}\n`;
}

const escaped = (text: string) => {
  const short = text.length > 84 ? `${text.slice(0, 83)}…` : text;
  return short.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
};

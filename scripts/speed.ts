import { type Result, timeOf } from '../bench/result.ts';

const colours = { ours: '#2f6feb', theirs: '#8b949e' };
const bar = { height: 18, gap: 4, group: 60, left: 110, longest: 470 };

interface Row {
  readonly roundTrip: number;
  readonly ours: number;
  readonly theirs: number;
}

/** The sign-in with GitHub OIDC at each round-trip time. Throws if the result lacks the incumbent. */
function rowsOf(result: Result): readonly Row[] {
  const roundTrips = [...new Set(result.timings.map(({ roundTrip }) => roundTrip))];
  return roundTrips.map((roundTrip) => {
    const ours = timeOf(result, 'OIDC', roundTrip);
    const theirs = timeOf(result, 'incumbent: OIDC', roundTrip);
    if (ours === undefined || theirs === undefined) throw new Error(`no times at ${roundTrip} ms`);
    return { roundTrip, ours, theirs };
  });
}

/** The tables of the README, from the result of `npm run bench -- --json`. */
export function speedTables(result: Result): string {
  const rows = rowsOf(result).map(
    ({ roundTrip, ours, theirs }) =>
      `| ${roundTrip} ms | ${Math.round(ours)} ms | ${Math.round(theirs)} ms | ${(ours / theirs).toFixed(2)} |`,
  );
  const cases = [
    ['Access keys and a role, at 40 ms', 'keys and role', 'incumbent: keys and role', 40],
    ['Refused role, at 40 ms (their time is of one run)', 'refused role', 'incumbent: refused role', 40],
    ['Ten accounts: one step, or ten steps, at 0 ms', '10 sessions', 'incumbent: ten steps', 0],
  ] as const;
  const more = cases.map(([about, one, other, at]) => {
    const [ours, theirs] = [timeOf(result, one, at), timeOf(result, other, at)];
    if (ours === undefined || theirs === undefined) throw new Error(`no times for ${one}`);
    return `| ${about} | ${shown(ours)} | ${shown(theirs)} | ${ratio(ours, theirs)} |`;
  });
  return [
    `Whole processes, medians of ${result.runs} runs each in one run of the bench (Node ${result.node.slice(1)}, ${result.processors} processors), beside version ${result.incumbent} of configure-aws-credentials:`,
    '',
    '| round trip | aws-auth | configure-aws-credentials | ratio |',
    '|---|---|---|---|',
    ...rows,
    '',
    '| also | aws-auth | configure-aws-credentials | ratio |',
    '|---|---|---|---|',
    ...more,
  ].join('\n');
}

const ratio = (ours: number, theirs: number) =>
  ours / theirs < 0.01 ? 'less than 0.01' : (ours / theirs).toFixed(2);

const shown = (milliseconds: number) =>
  milliseconds < 10_000 ? `${Math.round(milliseconds)} ms` : `${Math.round(milliseconds / 1000)} s`;

/** The picture of the README, as SVG. It follows the reader's colour scheme. */
export function speedPicture(result: Result): string {
  const rows = rowsOf(result);
  const longest = Math.max(...rows.map(({ theirs }) => theirs));
  const height = 40 + rows.length * bar.group;
  const groups = rows.flatMap(({ roundTrip, ours, theirs }, index) => {
    const top = 36 + index * bar.group;
    const line = (at: number, value: number, colour: string, text: string) => {
      const width = Math.max(1, (value / longest) * bar.longest).toFixed(0);
      const y = top + at * (bar.height + bar.gap);
      return [
        `<rect x="${bar.left}" y="${y}" width="${width}" height="${bar.height}" rx="2" fill="${colour}"/>`,
        `<text x="${bar.left + Number(width) + 6}" y="${y + 13}">${text}</text>`,
      ];
    };
    return [
      `<text x="${bar.left - 10}" y="${top + 24}" text-anchor="end">${roundTrip} ms</text>`,
      ...line(0, ours, colours.ours, `${Math.round(ours)} ms, ${(ours / theirs).toFixed(2)}`),
      ...line(1, theirs, colours.theirs, `${Math.round(theirs)} ms`),
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${height}" font-family="system-ui, sans-serif" font-size="13">`,
    '<title>Time of a sign-in by round-trip time: aws-auth and configure-aws-credentials</title>',
    '<style>text { fill: #24292f } @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }</style>',
    `<rect x="${bar.left}" y="8" width="12" height="12" fill="${colours.ours}"/><text x="${bar.left + 18}" y="19">aws-auth</text>`,
    `<rect x="${bar.left + 110}" y="8" width="12" height="12" fill="${colours.theirs}"/><text x="${bar.left + 128}" y="19">configure-aws-credentials</text>`,
    ...groups,
    '</svg>',
  ].join('\n')}\n`;
}

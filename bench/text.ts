import type { Result } from './result.ts';

/** The result as tables for a terminal. */
export function asText({ node, platform, runs, timings, ratios, requests }: Result): string {
  const times = timings.map(({ roundTrip, subject, lower, median, upper }) => [
    String(roundTrip),
    subject,
    ...[lower, median, upper].map((milliseconds) => milliseconds.toFixed(0)),
  ]);
  const compared = ratios.map(
    ({ roundTrip, oursToIncumbent, oursToBareNode, tenSessionsToOne, cachedToBareNode }) => [
      String(roundTrip),
      oursToIncumbent?.toFixed(2) ?? '-',
      oursToBareNode.toFixed(2),
      tenSessionsToOne.toFixed(2),
      cachedToBareNode.toFixed(2),
    ],
  );
  const asked = requests.map((each) => [
    each.subject,
    String(each.asked.length),
    each.asked.join(', ') || '-',
  ]);
  return [
    `Whole processes in ms, ${node} on ${platform}`,
    '',
    table(['RTT', 'subject', 'lower quartile', 'median', 'upper quartile'], times),
    '',
    table(['RTT', 'ours/incumbent', 'ours/bare Node', '10 sessions/1', 'cached/bare Node'], compared),
    `Ratios of medians of ${runs} runs each, from one run of the bench on one machine: expect others elsewhere.`,
    '',
    table(['subject', 'requests', 'of one sign-in'], asked),
  ].join('\n');
}

/** Aligns the columns, those of numbers to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const columns = head.map((_, column) => {
    const cells = rows.map((row) => row[column] ?? '');
    const numeric = cells.every((cell) => /^[\d.]+$|^-$/.test(cell));
    return { width: Math.max(...all.map((row) => row[column]?.length ?? 0)), numeric };
  });
  const line = (row: readonly string[]) =>
    columns
      .map(({ width, numeric }, column) => row[column]?.[numeric ? 'padStart' : 'padEnd'](width))
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

import { goals } from './goals.ts';
import type { Result } from './result.ts';
import { table } from './table.ts';

/** The result as tables for a terminal. */
export function asText(result: Result): string {
  const { node, platform, runs, timings, uses, requests } = result;
  const times = timings.map(({ roundTrip, subject, lower, median, upper }) => [
    String(roundTrip),
    subject,
    ...[lower, median, upper].map((milliseconds) => milliseconds.toFixed(0)),
  ]);
  const used = uses.map(({ subject, cpu, memory, bytes }) => [
    subject,
    cpu.toFixed(0),
    memory.toFixed(0),
    (bytes / 1000).toFixed(0),
  ]);
  const ratios = goals.map(({ about, most, ratio }) => {
    const found = ratio(result);
    return [
      about,
      found?.toFixed(3) ?? '-',
      String(most),
      found === undefined ? '-' : found > most ? 'missed' : 'met',
    ];
  });
  const asked = requests.map(({ subject, asked: all }) => [
    subject,
    String(all.length),
    [...new Set(all)].join(', ') || '-',
  ]);
  return [
    `Whole processes in ms, ${node} on ${platform}`,
    '',
    table(['RTT', 'subject', 'lower quartile', 'median', 'upper quartile'], times),
    '',
    table(['subject', 'CPU ms', 'peak MB', 'kB loaded'], used),
    '',
    table(['ratio of medians', 'measured', 'goal', ''], ratios),
    `Ratios of ${runs} runs each, from one run of the bench on one machine: expect others elsewhere.`,
    '',
    table(['subject', 'requests', 'of one run'], asked),
  ].join('\n');
}

import { counted } from '../bench/load/figures.ts';
import type { LoadResult } from '../bench/load/simulation.ts';

const bar = { colour: '#2f6feb', height: 18, step: 30, left: 110, longest: 440 };

/** How many jobs needed how many calls, as SVG. It follows the reader's colour scheme. */
export function loadPicture({ load, callsEach, histogram }: LoadResult): string {
  const { jobs, within, perSecond } = load;
  const most = Math.max(...histogram);
  const top = 40;
  const title = `${jobs.toLocaleString('en-US')} jobs within ${within / 1_000} s, STS allows ${perSecond} requests a second: ${callsEach.toFixed(2)} calls each`;
  const bars = histogram.flatMap((count, index) => {
    const width = Math.max(1, Math.round((count / most) * bar.longest));
    const y = top + index * bar.step;
    return [
      `<text x="${bar.left - 10}" y="${y + 13}" text-anchor="end">${counted(index + 1)}</text>`,
      `<rect x="${bar.left}" y="${y}" width="${width}" height="${bar.height}" rx="2" fill="${bar.colour}"/>`,
      `<text x="${bar.left + width + 6}" y="${y + 13}">${count} jobs</text>`,
    ];
  });
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 ${top + histogram.length * bar.step}" font-family="system-ui, sans-serif" font-size="13">`,
    `<title>${title}</title>`,
    '<style>text { fill: #24292f } @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } }</style>',
    `<text x="20" y="20" font-weight="600">${title}</text>`,
    ...bars,
    '</svg>',
  ].join('\n')}\n`;
}

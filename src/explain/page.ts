import { block, code, plain, table } from '../../trust/text/markdown.ts';
import type { Explanation } from './explanation.ts';

/**
 * The explanation as Markdown, for the job summary. `place`: where to read more, usually a URL. `step`: the step's `id`; empty
 * if it has none.
 */
export function page(explanation: Explanation, place: string, step: string): string {
  const more = `More: ${place.startsWith('https://') ? `<${place}>` : code(place)}`;
  const whose = step ? `${code(step)}: ` : '';
  return [`### ${whose}${plain(explanation.title)}`, ...body(explanation), more].join('\n\n');
}

function body({
  what,
  claims,
  why,
  likely,
  others,
  remedy,
  consequence,
  paste = [],
  parts = [],
}: Explanation): string[] {
  return [
    paragraphs(consequence ? `${what} ${consequence}` : what),
    ...parts.flatMap(({ name, explanation }) => [
      `#### ${code(name)}: ${plain(explanation.title)}`,
      ...body(explanation),
    ]),
    ...(claims
      ? [
          'The token has these claims:',
          table(
            ['claim', 'value'],
            claims.map(([name, value]) => [code(name), code(value)]),
          ),
        ]
      : []),
    `**${likely ? 'Why, most likely' : 'Why'}:** ${plain(why)}`,
    `**What to do:** ${plain(remedy)}`,
    ...paste.flatMap(({ where, language, text }) => [`${plain(where)}:`, block(text, language)]),
    ...(others?.length
      ? [`It could also be:\n\n${others.map((cause) => `- ${plain(cause)}`).join('\n')}`]
      : []),
  ];
}

/** Escapes each line, but keeps lists. */
function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.startsWith('- ') ? `- ${plain(line.slice(2))}` : plain(line)))
    .join('\n');
}

import { type Judged, unexplained } from './judge.ts';

/** The facts of a scenario: equal ones once, different ones side by side with the reason. */
export function sideBySide(name: string, facts: readonly Judged[]): string {
  const wrong = unexplained(facts).length;
  const meant = new Set(facts.flatMap(({ difference }) => difference?.about ?? [])).size;
  const verdict = wrong > 0 ? `${wrong} unexplained` : meant > 0 ? 'differs as it should' : 'agrees';
  return [`${wrong > 0 ? '✗' : '✓'} ${name}: ${verdict}`, ...facts.flatMap(lines), ''].join('\n');
}

function lines({ path, theirs, ours, difference }: Judged): readonly string[] {
  if (theirs === ours) return [`    ${path}: ${short(ours)}`];
  return [
    `  ${difference ? '≠' : '✗'} ${path}${difference ? `  (deliberate: ${difference.about})` : ''}`,
    `      incumbent: ${short(theirs)}`,
    `      aws-auth:  ${short(ours)}`,
  ];
}

function short(text: string | undefined): string {
  return text === undefined ? 'none' : JSON.stringify(text);
}

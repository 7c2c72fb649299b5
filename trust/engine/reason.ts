import type { Failed } from './conditions.ts';
import type { Finding as Said, Verdict } from './engine.ts';

/** The reason of a verdict, in one sentence without a full stop. */
export function reasonOf({ decision, because }: Verdict): string {
  if (!because) return 'no statement allows sts:AssumeRoleWithWebIdentity';
  const name = `statement ${because.statement}${because.sid ? ` (${JSON.stringify(because.sid)})` : ''}`;
  if (decision === 'denied') return `${name} denies it`;
  if (decision !== 'silent') return `${name} allows it`;
  return `${name} does not apply: ${missOf(because)}`;
}

function missOf({ element, failed }: Said): string {
  const [first, ...others] = failed;
  if (element !== 'Condition' || !first) return `its ${element} does not fit`;
  const more =
    others.length > 0
      ? `, and ${others.length} more ${others.length === 1 ? 'condition' : 'conditions'}`
      : '';
  return `${conditionOf(first)}${more}`;
}

const conditionOf = ({ operator, key, wanted, got }: Failed) =>
  `${operator} wants ${key.replace(/[^\x21-\x7e]/g, ' ')} ${wanted.map((each) => JSON.stringify(each)).join(' or ')}, and it is ${got === undefined ? 'absent' : got.map((each) => JSON.stringify(each)).join(', ')}`;

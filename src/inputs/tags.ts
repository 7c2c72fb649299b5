import { messageOf, type Report } from '../errors/index.ts';
import type { Tag } from '../route.ts';
import { Foreign } from '../text/foreign.ts';

// https://docs.aws.amazon.com/STS/latest/APIReference/API_Tag.html
const characters = /^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$/u;

/** Reads a JSON object of tags, and reports every tag that AWS would refuse. */
export function readTags(text: string, report: Report): readonly Tag[] {
  const entries = entriesOf(text, report);
  const tags: Tag[] = [];
  for (const [key, value] of entries) {
    if (typeof value === 'object') {
      report(
        `the value of "${new Foreign(key)}" is not a text`,
        'Give every tag a text, a number or a boolean.',
      );
      continue;
    }
    const tag = { key, value: String(value) };
    const what = refusal(tag);
    if (tags.some((other) => other.key.toLowerCase() === key.toLowerCase())) {
      report(
        `the key "${new Foreign(key)}" occurs twice`,
        'AWS ignores the case of keys. Delete one of the two.',
      );
    }
    if (what)
      report(what, 'A key has 1 to 128 characters, a value up to 256: letters, digits, spaces or _.:/=+-@.');
    tags.push(tag);
  }
  return tags;
}

function entriesOf(text: string, report: Report): [string, unknown][] {
  const remedy = 'Write one JSON object, such as {"team": "platform"}.';
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return Object.entries(parsed);
    report('not an object', remedy);
  } catch (error) {
    report(`not JSON (${messageOf(error)})`, remedy);
  }
  return [];
}

function refusal({ key, value }: Tag): string | undefined {
  if (key.length < 1 || key.length > 128) return `the key "${new Foreign(key)}" has ${key.length} characters`;
  if (!characters.test(key)) return `the key "${new Foreign(key)}" has a character that AWS does not accept`;
  if (/^aws:/i.test(key)) return `the key "${new Foreign(key)}" begins with "aws:", which AWS reserves`;
  if (value.length > 256) return `the value of "${new Foreign(key)}" has ${value.length} characters`;
  if (!characters.test(value))
    return `the value of "${new Foreign(key)}" has a character that AWS does not accept`;
  return undefined;
}

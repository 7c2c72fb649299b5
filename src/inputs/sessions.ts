import type { Report } from '../errors/index.ts';
import { Foreign } from '../text/foreign.ts';
import { readChainList } from './role-chain.ts';
import { isFields, type Place, readField, readRoleItem, roleKeys } from './role-item.ts';
import { sessionProfile } from './schema/forms.ts';
import type { ChainItem, SessionItem } from './schema/spec.ts';
import type { MapEntry } from './yaml.ts';

const keys = [...roleKeys, 'region', 'role-chain'];

const example = 'Write lines such as "prod: arn:aws:iam::111122223333:role/NAME".';

/** Reads `sessions`: a map of names to roles, or to roles with settings. The plain form needs no YAML library. */
export async function readSessions(text: string, report: Report): Promise<readonly SessionItem[]> {
  const plain = plainSessions(text);
  if (plain) return plain;
  const { entriesOf } = await import('./yaml.ts');
  const entries = entriesOf(text, example, report);
  if (entries?.length === 0) report('contains no session', example);
  const seen = new Map<string, number>();
  return (entries ?? []).flatMap((entry) => {
    const { name, line } = entry;
    const first = seen.get(name);
    seen.set(name, first ?? line);
    if (first !== undefined) {
      report(
        `line ${line}: "${new Foreign(name)}" already exists in line ${first}`,
        'Give each session its own name.',
      );
      return [];
    }
    if (!sessionProfile.pattern.test(name)) {
      report(
        `line ${line}: "${new Foreign(name)}" cannot be the name of a profile`,
        `Write ${sessionProfile.words}.`,
      );
    }
    return readSession(entry, report) ?? [];
  });
}

/** Reads the plain form, one name and one ARN a line, without the library. Undefined for all other forms. */
function plainSessions(text: string): readonly SessionItem[] | undefined {
  const lines = text.split('\n');
  const found = lines.flatMap((written, index) => {
    const [, name, role] = /^([\w.-]+):[ \t]+(arn:[\w:/+=,.@-]+)[ \t\r]*$/.exec(written) ?? [];
    return name && role && sessionProfile.pattern.test(name)
      ? [{ name, role, line: index + 1, chain: [] }]
      : [];
  });
  const count = lines.filter((written) => written.trim() !== '').length;
  const isAll = found.length === count && new Set(found.map(({ name }) => name)).size === count;
  return isAll && count > 0 ? found : undefined;
}

function readSession({ name, line, value, lines }: MapEntry, report: Report): SessionItem | undefined {
  const place: Place = (key) => {
    const own = key === undefined ? undefined : lines.get(key);
    return `line ${own ?? line}: ${new Foreign(name)}`;
  };
  if (typeof value === 'string') {
    if (value.trim() !== '') return { name, line, role: value.trim(), chain: [] };
    report(`${place()} has no role`, example);
    return undefined;
  }
  if (!isFields(value)) {
    report(`${place()} is neither a role nor a map`, `Give it a role ARN, or a map of ${keys.join(', ')}.`);
    return undefined;
  }
  const item = readRoleItem(value, place, report, keys);
  const region = readField(value, 'region', undefined, place, report);
  return (
    item && {
      ...item,
      name,
      line,
      ...(region && { region }),
      chain: readChain(value['role-chain'], place, report),
    }
  );
}

function readChain(list: unknown, place: Place, report: Report): readonly ChainItem[] {
  if (list === undefined) return [];
  const where = (what: string) => `${place('role-chain')}: role-chain ${what}`;
  if (Array.isArray(list) ? list.length === 0 : list === '') {
    report(where('is empty'), 'Give it a role, or leave it out.');
    return [];
  }
  return readChainList(
    list,
    (number) => where(`item ${number}`),
    (what, remedy) => report(what === 'not a list' ? where(`is ${what}`) : what, remedy),
  );
}

/** A command to the runner. */
export interface Command {
  readonly name: string;
  readonly properties?: Readonly<Record<string, string>>;
  readonly data?: string;
}

/** The white space that .NET's TrimStart() removes. */
const blanks = /^[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

const decoded = (text: string) => text.replaceAll('%0A', '\n').replaceAll('%0D', '\r').replaceAll('%25', '%');
const decodedProperty = (text: string) => decoded(text.replaceAll('%3A', ':').replaceAll('%2C', ','));

/**
 * The commands in a line, as the runner reads it. The runner ignores unknown names; here every name counts:
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function commandIn(line: string): readonly Command[] {
  const text = line.replace(blanks, '');
  const end = text.indexOf('::', 2);
  if (text.startsWith('::') && end >= 0) {
    const head = text.slice(2, end);
    const [name = ''] = head.split(' ', 1);
    const pairs = head
      .slice(name.length + 1)
      .split(',')
      .filter((pair) => pair !== '');
    const properties = pairs.map((pair) => {
      const [key = '', ...value] = pair.split('=');
      return [key, decodedProperty(value.join('='))];
    });
    return [{ name, properties: Object.fromEntries(properties), data: decoded(text.slice(end + 2)) }];
  }
  return line.includes('##[') ? [{ name: '##[' }] : [];
}

/** The commands in the output of a step. */
export const commandsIn = (printed: string) => printed.split(/\r\n|\n|\r/).flatMap(commandIn);

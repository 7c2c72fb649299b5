import { describe, expect, test } from '@jest/globals';
import { Draft } from '../../../src/deliveries/profile/draft.ts';
import { FileError } from '../../../src/errors/index.ts';
import { digestOf } from '../../../src/files/digest.ts';
import { ProfileFile } from '../../../src/files/profile-file.ts';
import { digestOfSection, markText } from '../../../src/files/profile-mark.ts';

const id = '0123456789abcdef';
const keys = { k: 'ours' };
const draftOf = (text: string, mode?: number) => new Draft(new ProfileFile(text), mode, id);

/** A section as a draft writes it into a file that was this before. */
const ours = (header: string, text?: string, ending = '\n') => {
  const before = text === undefined ? undefined : { mode: 0o644, digest: digestOf(text) };
  return [`[${header}]`, `# ${markText({ id, ...(before && { before }) })}`, 'k = ours', ''].join(ending);
};

describe('a section in a file that does not exist', () => {
  test('is the whole text, and there is nothing to put back', () => {
    const draft = draftOf('');
    expect(draft.isChanged).toBe(false);
    expect(draft.text).toBe('');
    expect(draft.write('dev', keys)).toEqual({ digest: digestOfSection('[dev]\nk = ours\n'), separator: '' });
    expect(draft.text).toBe(ours('dev'));
    expect(draft.isChanged).toBe(true);
  });
});

describe('a section in a file of the user', () => {
  test.each([
    ['no line ending at the end', '[a]\nx = 1', '\n\n', '\n'],
    ['a line ending at the end', '[a]\nx = 1\n', '\n', '\n'],
    ['CRLF', '[a]\r\nx = 1', '\r\n\r\n', '\r\n'],
    ['nothing in it', '', '', '\n'],
  ])('with %s follows what was there, and the next follows it', (_, text, separator, next) => {
    const draft = draftOf(text, 0o644);
    const was = { whole: digestOf(text), mode: 0o644 };
    expect(draft.write('dev', keys)).toEqual({
      digest: digestOfSection('[dev]\nk = ours\n'),
      separator,
      ...was,
    });
    expect(draft.write('more', keys)).toMatchObject({ separator: next, ...was });
    const ending = next;
    expect(draft.text).toBe(
      `${text}${separator}${ours('dev', text, ending)}${next}${ours('more', text, ending)}`,
    );
  });

  test('replaces the one that has its name, whose text is kept for later', () => {
    const text = '# note\n[dev]\nx = 1\n\n# of b\n[b]\n';
    const draft = draftOf(text, 0o644);
    const before = '[dev]\nx = 1\n';
    expect(draft.write('dev', keys)).toEqual({
      digest: digestOfSection('[dev]\nk = ours\n'),
      separator: '',
      before,
      replaced: digestOf(before),
      whole: digestOf(text),
      mode: 0o644,
    });
    expect(draft.text).toBe(`# note\n${ours('dev', text)}\n# of b\n[b]\n`);
    expect(draft.isChanged).toBe(true);
  });

  test('may be one of several that replace others, in the order of the file', () => {
    const text = '[a]\nx = 1\n\n[b]\nx = 1\n\n[c]\nx = 1\n';
    const draft = draftOf(text, 0o644);
    draft.write('c', keys);
    draft.write('a', keys);
    draft.write('d', keys);
    expect(draft.isChanged).toBe(true);
    expect(draft.text).toBe(`${ours('a', text)}\n[b]\nx = 1\n\n${ours('c', text)}\n${ours('d', text)}`);
  });

  test.each([
    [
      'follows a replaced one, which ends with a line ending',
      '[a]\nx = 1\n[b]\nx = 1',
      'b',
      '\n',
      'k = ours',
    ],
    ['follows the last one of the user, which has none', '[a]\nx = 1\n[b]\nx = 1', 'a', '\n\n', 'x = 1'],
    ['follows a comment without a line ending', '[a]\nx = 1\n# end', 'a', '\n\n', '# end'],
  ])('%s, after one blank line', (_, text, replaced, separator, last) => {
    const draft = draftOf(text, 0o644);
    draft.write(replaced, keys);
    expect(draft.write('new', keys).separator).toBe(separator);
    expect(draft.text).toContain(`\n${last}\n\n[new]\n`);
  });

  test('is found by its header as AWS’s tools read it', () => {
    const draft = draftOf('[profile "dev"]\n');
    expect(draft.has('profile dev')).toBe(true);
    expect(draft.has('dev')).toBe(false);
  });
});

test('a file that another job has changed already remembers what it was before all jobs', () => {
  const before = { mode: 0o640, digest: digestOf('as the user left it') };
  const other = `[other]\n# ${markText({ id: 'fedcba9876543210', before })}\nk = v\n`;
  const draft = draftOf(other, 0o600);
  expect(draft.write('dev', keys)).toMatchObject({ whole: before.digest, mode: 0o640 });
  expect(draft.text).toBe(`${other}\n[dev]\n# ${markText({ id, before })}\nk = ours\n`);
});

test('a value that no profile can have is refused, and changes nothing', () => {
  const draft = draftOf('[dev]\n', 0o644);
  expect(() => draft.write('dev', { k: 'a\nb' })).toThrow(
    new FileError('a value has characters that a profile cannot contain', ''),
  );
  expect(draft.isChanged).toBe(false);
});

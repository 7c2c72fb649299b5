import { expect, test } from '@jest/globals';
import { parseFileCommand } from '../../../harness/runner/file-command.ts';

test('file commands are read as the runner reads them', () => {
  expect(parseFileCommand('A=1\nB<<end\nline 1\nline=2\nend\nA=2\n')).toEqual({
    A: '2',
    B: 'line 1\nline=2',
  });
  expect(() => parseFileCommand('A<<end\n1\n')).toThrow('A');
  expect(() => parseFileCommand('nonsense')).toThrow('nonsense');
});

import { externalDataInterceptor, loadSharedConfigFiles } from '@smithy/core/config';
import fc from 'fast-check';
import { FileError } from '../../src/errors/index.ts';
import type { SharedFiles } from '../../src/files/shared-files.ts';
import { profileName } from '../../src/inputs/schema/forms.ts';
import { bytes, nasty, wellFormed } from './texts.ts';

/** Any INI file: sections, keys, nested keys and comments, in any encoding, with any line endings. */
const line = fc.oneof(
  fc.constantFrom(
    '',
    '[x]',
    '[profile x]',
    '[default]',
    '[profile "x"]',
    '# note',
    ' ; note',
    'k = v',
    's3 =',
    '  a = b',
    '\t[odd]',
    '  [x]',
    ' [profile x]',
    '=',
  ),
  nasty('ini'),
);
const lines = fc.array(fc.tuple(line, fc.constantFrom('\n', '\r\n', '\r', '')), { maxLength: 8 });
export const file = fc
  .tuple(fc.constantFrom('', '', '', '\ufeff'), lines)
  .map(([mark, all]) => bytes(mark + all.map(([text, end]) => text + end).join('')));

export const printable = fc.stringMatching(/^[\x21-\x7e]{1,60}$/);
export const name = fc
  .oneof(
    { weight: 2, arbitrary: fc.constantFrom('x', 'default') },
    fc.constantFrom('#x', ';x', '=', 'é', '😀'),
    fc.stringMatching(/^\w[\w@+.%:-]{0,30}$/),
    nasty().map((text) => wellFormed(text).replace(/[\s[\]/\\"'\p{Cc}]/gu, '')),
  )
  .filter((text) => profileName.pattern.test(text));
export const value = fc.oneof(
  { weight: 3, arbitrary: printable },
  nasty().map((text) => text.trim()),
  nasty('ini'),
);
/** The result; undefined if the editor throws a FileError. */
export function written<Result>(write: () => Result): Result | undefined {
  try {
    return write();
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/** Both files, as the SDK for JavaScript reads them. */
export function readBySdk(texts: SharedFiles) {
  for (const [name, text] of Object.entries(texts))
    externalDataInterceptor.interceptFile(`/fuzz/${name}`, Buffer.from(text, 'latin1').toString('utf8'));
  return loadSharedConfigFiles({ filepath: '/fuzz/credentials', configFilepath: '/fuzz/config' });
}

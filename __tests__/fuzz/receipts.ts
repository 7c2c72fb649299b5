import fc from 'fast-check';
import { managedNames } from '../../src/deliveries/environment/names.ts';
import type { Receipt, ReceiptKind } from '../../src/deliveries/index.ts';
import { line, nasty } from './texts.ts';

const text = line();
const value = nasty();
const sealed = (keyFile: fc.Arbitrary<string>) =>
  fc.record({ keyFile, data: fc.base64String({ maxLength: 60 }) });

/** Receipts with these paths and digests. */
export function receiptsWith(path: fc.Arbitrary<string>, digest = text): fc.Arbitrary<Receipt> {
  const folders = fc.array(path, { maxLength: 3 });
  const name = fc.constantFrom(...managedNames);
  const section = fc.record(
    {
      file: path,
      name: text,
      digest,
      separator: fc.constantFrom('', '\n', '\r\n\r\n'),
      replaced: digest,
      whole: digest,
      mode: fc.integer({ min: 0, max: 0o777 }),
    },
    { requiredKeys: ['file', 'name', 'digest', 'separator'] },
  );
  const all = {
    refresh: fc.record({ kind: fc.constant('refresh'), folder: path }),
    'sso-token': fc.record(
      {
        kind: fc.constant('sso-token'),
        file: path,
        digest,
        folders,
        client: digest,
        sealed: sealed(path),
        mode: fc.integer({ min: 0, max: 0o7777 }),
      },
      { requiredKeys: ['kind', 'file', 'digest', 'folders', 'client'] },
    ),
    profile: fc.record(
      {
        kind: fc.constant('profile'),
        profiles: fc.array(text, { maxLength: 3 }),
        sections: fc.array(section, { maxLength: 3 }),
        sealed: sealed(path),
        folders,
      },
      { requiredKeys: ['kind', 'profiles', 'sections', 'folders'] },
    ),
    environment: fc.record(
      {
        kind: fc.constant('environment'),
        names: fc.array(name, { maxLength: 4 }),
        doubtful: fc.boolean(),
        previous: fc.dictionary(text, fc.option(value), { maxKeys: 3, noNullPrototype: true }),
        sealed: sealed(path),
      },
      { requiredKeys: ['kind', 'names', 'doubtful', 'previous'] },
    ),
  } satisfies Record<ReceiptKind, fc.Arbitrary<Receipt>>;
  return fc.oneof(...Object.values(all));
}

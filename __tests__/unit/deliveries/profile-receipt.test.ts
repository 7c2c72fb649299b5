import { describe, expect, test } from '@jest/globals';
import { keyOf, profileShape } from '../../../src/deliveries/profile/receipt.ts';

const section = { file: '/config', name: 'profile dev', digest: 'd', separator: '\r\n\r\n' };
const receipt = { kind: 'profile', profiles: ['dev'], sections: [section], folders: ['/made'] };
const whole = { ...section, replaced: 'r', whole: 'w', mode: 0o7777 };
const sealed = { keyFile: '/temp/aws-auth-123456/key', data: 'AAAA' };

describe('a saved receipt of profiles', () => {
  test('is read as it was written', () => {
    expect(profileShape(receipt)).toEqual(receipt);
    const full = { ...receipt, sections: [whole, { ...section, separator: '' }], sealed };
    expect(profileShape(full)).toEqual(full);
    expect(profileShape({ ...full, more: 'of a later version' })).toEqual(full);
  });

  test.each<[object, string]>([
    [{ kind: 'environment' }, 'kind: not one of profile'],
    [{ profiles: [7] }, 'profiles: item 0: not a text'],
    [{ folders: undefined }, 'folders: not a list'],
    [{ sealed: {} }, 'sealed: keyFile: not a text'],
    [{ sections: [{ ...section, file: 7 }] }, 'sections: item 0: file: not a text'],
    [{ sections: [{ ...section, name: 'a\nb' }] }, 'sections: item 0: name: not a text'],
    [{ sections: [{ ...section, digest: undefined }] }, 'sections: item 0: digest: not a text'],
    [
      { sections: [{ ...section, separator: 'x\n' }] },
      'sections: item 0: separator: not of the expected form',
    ],
    [
      { sections: [{ ...section, separator: '\nx' }] },
      'sections: item 0: separator: not of the expected form',
    ],
    [
      { sections: [{ ...section, separator: '\n\n\n\n\n' }] },
      'sections: item 0: separator: not of the expected form',
    ],
    [{ sections: [{ ...whole, replaced: 7 }] }, 'sections: item 0: replaced: not a text'],
    [{ sections: [{ ...whole, whole: 7 }] }, 'sections: item 0: whole: not a text'],
    [{ sections: [{ ...whole, mode: 0o10000 }] }, 'sections: item 0: mode: not a number in range'],
  ])('is refused with %j', (damage, message) => {
    expect(() => profileShape({ ...receipt, ...damage })).toThrow(message);
  });
});

test('a replaced section is told apart by its file and its name', () => {
  expect(keyOf(section)).toBe('/config[profile dev]');
});

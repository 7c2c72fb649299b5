import { describe, expect, test } from '@jest/globals';
import { type Bom, bundledIn } from '../../../scripts/sbom.ts';

const component = (name: string, version: string, scope: string) => ({
  'bom-ref': `${name}@${version}`,
  name,
  version,
  scope,
  ...(scope === 'optional' && { properties: [{ name: 'cdx:npm:package:development', value: 'true' }] }),
});
const all: Bom = {
  metadata: { component: component('checkout', '1.0.0', 'required') },
  components: [
    component('a', '1.0.0', 'required'),
    component('a', '2.0.0', 'required'),
    component('colors', '3.0.0', 'optional'),
    component('never-bundled', '4.0.0', 'required'),
  ],
  dependencies: [
    { ref: 'checkout@1.0.0', dependsOn: ['a@2.0.0', 'never-bundled@4.0.0'] },
    { ref: 'a@2.0.0', dependsOn: ['a@1.0.0', 'colors@3.0.0'] },
    { ref: 'never-bundled@4.0.0', dependsOn: ['a@1.0.0'] },
  ],
};
const lock = {
  packages: {
    'node_modules/a': { version: '2.0.0', license: 'MIT' },
    'node_modules/b/node_modules/a': { version: '1.0.0', license: 'MIT' },
    'node_modules/colors': { version: '3.0.0', license: 'MIT', dev: true },
    'node_modules/new': { version: '1.0.0', license: 'MIT' },
  },
};
const project = { owner: 'octo-org', name: 'aws-auth' };
const bundled = ['node_modules/a', 'node_modules/colors'];

describe('the list of packages', () => {
  const made = bundledIn(all, project, bundled, lock);

  test('it has what is bundled, in its version, even a development package, and nothing else', () => {
    expect(made.components).toEqual([
      { 'bom-ref': 'a@2.0.0', name: 'a', version: '2.0.0', scope: 'required' },
      { 'bom-ref': 'colors@3.0.0', name: 'colors', version: '3.0.0', scope: 'required' },
    ]);
  });

  test('its graph is of these packages and the project', () => {
    expect(made.dependencies).toEqual([
      { ref: 'checkout@1.0.0', dependsOn: ['a@2.0.0'] },
      { ref: 'a@2.0.0', dependsOn: ['colors@3.0.0'] },
    ]);
  });

  test('it is about the project, wherever its folder is', () => {
    const { name, purl } = made.metadata.component as { name: string; purl?: string };
    expect({ name, purl }).toEqual({ name: 'aws-auth', purl: 'pkg:github/octo-org/aws-auth@v1.0.0' });
  });

  test('two versions of a package are two components', () => {
    const both = bundledIn(all, project, ['node_modules/a', 'node_modules/b/node_modules/a'], lock);
    expect(both.components.map((each) => each['bom-ref'])).toEqual(['a@1.0.0', 'a@2.0.0']);
  });

  test.each([
    ['node_modules/other', 'package-lock.json has no version or no licence for node_modules/other'],
    ['node_modules/new', "npm's list has no new@1.0.0"],
  ])('%s, which only the bundle has, is an error', (path, message) => {
    expect(() => bundledIn(all, project, [path], lock)).toThrow(message);
  });
});

import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from '@jest/globals';
import { parse } from 'yaml';
import { onPosix } from '../posix.ts';

const workflow = fileURLToPath(new URL('../../../.github/workflows/release.yml', import.meta.url));
const { steps } = parse(readFileSync(workflow, 'utf8')).jobs.publish;
const { run } = steps.find(({ id }: { id?: string }) => id === 'newest');

onPosix.each([
  ['v1.2.0', [], 'true', 'true'],
  ['v1.2.0', ['v1.1.0', 'v1.0.0'], 'true', 'true'],
  ['v1.10.0', ['v1.9.0', 'v1.2.0'], 'true', 'true'],
  ['v1.1.1', ['v1.2.0', 'v1.1.0'], 'false', 'false'],
  ['v1.9.1', ['v1.10.0', 'v1.9.0'], 'false', 'false'],
  ['v1.3.0', ['v2.0.0', 'v1.2.0'], 'false', 'true'],
  ['v2.0.0', ['v1.2.0', 'v10-beta'], 'true', 'true'],
  ['v1.0.1', ['v11.0.0', 'v1.0.0'], 'false', 'true'],
])(
  '%s after %j: latest is %s, and the tag of its major version moves: %s',
  (tag, published, latest, moves) => {
    const folder = mkdtempSync(join(tmpdir(), 'aws-auth-release-'));
    try {
      const output = join(folder, 'output');
      // GitHub's tool, which prints the published releases.
      const tool = join(folder, 'gh');
      writeFileSync(tool, `#!/bin/sh\nprintf '%s' '${published.join('\n')}'\n`);
      chmodSync(tool, 0o755);
      // The shell of a step without `shell`.
      execFileSync('bash', ['--norc', '-e', '-c', run], {
        stdio: 'ignore',
        env: { PATH: `${folder}:${process.env.PATH}`, GITHUB_OUTPUT: output, TAG: tag },
      });
      expect(readFileSync(output, 'utf8')).toBe(`latest=${latest}\nmoves=${moves}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

import { expect, test } from '@jest/globals';
import { notesOf } from '../../../scripts/release-notes.ts';

const changelog =
  '# Changelog\n\n## Unreleased\n\n- later\n\n## [1.1.0] - 2026-12-01\n\n### Added\n\n- new\n\n## 1.0.0\n\n- first\n';

test('the notes of a version are its section', () => {
  expect(notesOf(changelog, '1.1.0')).toBe('### Added\n\n- new\n');
  expect(notesOf(changelog, '1.0.0')).toBe('- first\n');
});

test.each(['2.0.0', '1.1'])('%s has no notes', (version) => {
  expect(() => notesOf(changelog, version)).toThrow(`CHANGELOG.md has no notes for ${version}`);
});

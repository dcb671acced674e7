import { expect, it } from 'vitest';
import { notesOf, withRelease } from './changelog.ts';

const changelog = `# Changes

## [Unreleased]

### Added

- A platform.

## [0.1.0] - 2026-11-01

### Added

- The first one.
`;

it('makes a version of what is unreleased', () => {
  const released = withRelease(changelog, '0.2.0', '2026-11-25');
  expect(released).toContain('## [Unreleased]\n\n## [0.2.0] - 2026-11-25\n\n### Added\n\n- A platform.\n\n## [0.1.0]');
  expect(notesOf(released, '0.2.0')).toBe('### Added\n\n- A platform.');
  expect(notesOf(released, '0.1.0')).toBe('### Added\n\n- The first one.');
});

it('refuses a version about which nothing is said', () => {
  const released = withRelease(changelog, '0.2.0', '2026-11-25');
  expect(() => withRelease(released, '0.3.0', '2026-11-26')).toThrow('CHANGELOG.md says nothing about Unreleased.');
  expect(() => notesOf(released, '0.3.0')).toThrow('CHANGELOG.md says nothing about 0.3.0.');
});

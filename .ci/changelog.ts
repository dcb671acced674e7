const heading = (name: string) => `## [${name}]`;

/**
 * What a version's section of the CHANGELOG says.
 * @throws when there is no such section, or nothing in it
 */
export function notesOf(changelog: string, version: string): string {
  const section = changelog.split(/^(?=## \[)/m).find((part) => part.startsWith(heading(version)));
  const notes = section?.slice(section.indexOf('\n')).trim();
  if (!notes) throw new Error(`CHANGELOG.md says nothing about ${version}.`);
  return notes;
}

/**
 * The CHANGELOG when what is unreleased becomes a version.
 * @param day on which it is released, as YYYY-MM-DD
 * @throws when nothing is unreleased
 */
export function withRelease(changelog: string, version: string, day: string): string {
  notesOf(changelog, 'Unreleased');
  return changelog.replace(heading('Unreleased'), `${heading('Unreleased')}\n\n${heading(version)} - ${day}`);
}

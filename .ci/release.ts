/**
 * `release.ts begin`: gives what is unreleased in the CHANGELOG the new version and today's date. `npm version` runs it.
 * `release.ts notes <version>`: prints what the CHANGELOG says about a version.
 */
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { notesOf, withRelease } from './changelog.ts';

const file = path.join(import.meta.dirname, '../CHANGELOG.md');
const [command, version = process.env.npm_package_version ?? ''] = process.argv.slice(2);
const changelog = await readFile(file, 'utf8');
if (command === 'begin') await writeFile(file, withRelease(changelog, version, new Date().toISOString().slice(0, 10)));
else console.log(notesOf(changelog, version));

import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Metafile } from 'esbuild';

/** What bundled packages demand to be handed on with them: under the name and version of each, its licence to the letter. */
export async function bundledLicences({ outputs }: Metafile, root: string): Promise<string> {
  const files = Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(files.flatMap((file) => packageFolder(file) ?? []));
  const notices = await Promise.all([...folders].map((folder) => noticeOf(path.join(root, folder))));
  return [...new Set(notices)].sort().join(`\n${'-'.repeat(80)}\n\n`);
}

/** The innermost package that a file belongs to; none for files of ours. */
function packageFolder(file: string): string | undefined {
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/.exec(file)?.[0];
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8'));
  const names = (await readdir(folder)).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[-.]|$)/i.test(file)).sort();
  if (!names.length && !license) throw new Error(`${name} ${version} says nowhere under which licence it may be handed on.`);
  const texts = await Promise.all(names.map((file) => readFile(path.join(folder, file), 'utf8')));
  return [`${name} ${version}${license ? ` (${license})` : ''}\n`, ...texts.map((text) => `${text.trim()}\n`)].join('\n');
}

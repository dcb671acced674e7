import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';

/** The Chromium that comes with a package, unpacked. */
export interface PackagedBrowser {
  path: string;
  /** What its process wants in its environment: where its libraries and fonts are. */
  env: Record<string, string>;
}

/** The fonts of the machine, where it has any, and those of the package. */
const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Unpacks the Chromium of the package once, beside the packages: nobody else can put another one there. */
export async function packagedBrowser(): Promise<PackagedBrowser> {
  const { version } = JSON.parse(await readFile('node_modules/@sparticuz/chromium/package.json', 'utf8'));
  const folder = path.resolve('node_modules/.cache/storekeys-chromium', version);
  if (!existsSync(folder)) await unpackInto(folder);
  return {
    path: path.join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'), FONTCONFIG_FILE: path.join(folder, 'fonts.conf') },
  };
}

/** It is there as a whole or not at all, also when several test runs begin at once. */
async function unpackInto(folder: string): Promise<void> {
  await mkdir(path.dirname(folder), { recursive: true });
  const fresh = await mkdtemp(`${folder}-`);
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', script], {
    // Only so named a runtime makes the package bring its shared libraries too, which a bare machine lacks.
    env: { ...process.env, TMPDIR: fresh, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' },
  });
  await writeFile(path.join(fresh, 'fonts.conf'), fonts);
  await rename(fresh, folder).catch(async (error) => {
    await rm(fresh, { recursive: true });
    if (!existsSync(folder)) throw error;
  });
}

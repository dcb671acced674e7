/**
 * `images.ts pin`: puts the digests that the tags have today into the Dockerfile. It asks the registries, with Docker.
 * `images.ts check`: fails when an image has none. A release is checked.
 */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pinImages, unpinnedImages } from './baseImages.ts';

const file = path.join(import.meta.dirname, '../Dockerfile');
const dockerfile = await readFile(file, 'utf8');
if (process.argv[2] === 'pin') await writeFile(file, pinImages(dockerfile, digestOf));
else {
  const images = unpinnedImages(dockerfile);
  for (const image of images) console.error(`${image} has no digest. Run: node .ci/images.ts pin`);
  process.exitCode = images.length > 0 ? 1 : 0;
}

/** Of the index, which holds the images of all processors. */
function digestOf(image: string): string {
  const manifest = execFileSync('docker', ['buildx', 'imagetools', 'inspect', '--format', '{{json .Manifest}}', image], {
    encoding: 'utf8',
  });
  return (JSON.parse(manifest) as { digest: string }).digest;
}

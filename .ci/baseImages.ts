/** The first line of a stage: which image it begins with, and what follows. A stage of the same file has no tag. */
const from = /^FROM (?<image>[^\s@]+:[^\s@]+)(?<digest>@sha256:[\da-f]{64})?(?= |$)/gm;

/** The images that a Dockerfile begins with by a tag alone, which may lead to another image tomorrow. */
export function unpinnedImages(dockerfile: string): string[] {
  return [...dockerfile.matchAll(from)].flatMap(({ groups }) => (groups?.digest ? [] : (groups?.image ?? [])));
}

/**
 * The Dockerfile with the digest of each image behind its tag, which stays for people and for the dependency bot.
 * @param digestOf `sha256:` and 64 digits, for an image with its tag
 */
export function pinImages(dockerfile: string, digestOf: (image: string) => string): string {
  return dockerfile.replace(from, (_, image: string) => `FROM ${image}@${digestOf(image)}`);
}

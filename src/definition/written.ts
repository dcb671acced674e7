import type { Platform, PlatformInput } from './platform.ts';

/** The same in every copy of this module: the site's plugins and the catalogue that they read have one each. */
const key = Symbol.for('storekeys.written');

/** Remembers how a platform is written, out of sight of whoever walks over it. */
export function rememberWritten(platform: Platform, written: PlatformInput): Platform {
  return Object.defineProperty(platform, key, { value: written });
}

/**
 * A definition as somebody wrote it, without what is filled in.
 * @throws {RangeError} for a platform in another language than that of the definition
 */
export function writtenOf(platform: Platform): PlatformInput {
  const written = (platform as { [key]?: PlatformInput })[key];
  if (!written) throw new RangeError(`${platform.id} is no definition as it is written`);
  return written;
}

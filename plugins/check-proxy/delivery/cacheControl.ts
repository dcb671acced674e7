/** For files whose name changes with their content. */
export const keptForEver = 'public, max-age=31536000, immutable';

/** For everything else: kept, but asked for again before each use, so that nothing is shown of an older site. */
export const askedAgain = 'no-cache';

/** Where the build puts files whose name changes with their content, below the base path. */
export const hashedFolder = 'assets/';

/** What somebody wrote that cannot be tried, and what would do. */
export class TryError extends Error {
  override name = 'TryError';
}

/** Says nothing to crawlers of search services: this site's search is its own. */
export default function SearchMetadata(): null {
  return null;
}
